/** One certificate of a design: its marks, and what speaks against printing it. */
import { FONT_METRICS } from '#shared/official-document/font-metrics.ts';
import { type CertificateData, slotValues } from './certificate-data.ts';
import { type DesignContent, type Field, printedFields } from './design.ts';
import { frameArt, starMark } from './frame-art.ts';
import { Pen } from './pen.ts';
import { placeText } from './place-text.ts';
import type { SheetProblem, Side } from './problems.ts';
import { type PrinterProfile, shiftSheet } from './profile.ts';
import { qrMatrix, qrText } from './qr.ts';
import type { Box, Mark, Sheet } from './sheet.ts';
import type { SlotValues } from './slots.ts';

const MM_PER_PT = 25.4 / 72;
/** Smaller squares are lost on a laser printer's 600 dpi and a phone's camera, in mm. */
const SMALLEST_MODULE_MM = 0.35;

export interface PlacedSheet {
  readonly sheet: Sheet;
  readonly problems: readonly SheetProblem[];
}

function boxOf(field: Field): Box {
  return {
    left: field.xMm,
    top: field.yMm,
    right: field.xMm + field.widthMm,
    bottom: field.yMm + field.heightMm,
  };
}

interface PlacedField {
  readonly marks: readonly Mark[];
  readonly problems: readonly SheetProblem[];
}

function placeField(field: Field, data: CertificateData, values: SlotValues): PlacedField {
  switch (field.kind) {
    case 'text':
      return placeText(field, values);
    case 'qr':
      return placeQr(field, data);
    case 'emblem': {
      const mark: Mark =
        field.imageId === null
          ? starMark(field.id, boxOf(field), field.colour)
          : { kind: 'image', fieldId: field.id, imageId: field.imageId, box: boxOf(field) };
      return { marks: [mark], problems: [] };
    }
    case 'rule': {
      const d = new Pen().move([field.xMm, field.yMm]).line([field.xMm + field.widthMm, field.yMm]).d;
      const box = { ...boxOf(field), bottom: field.yMm + field.thicknessMm };
      const stroke = { fill: null, stroke: field.colour, strokeMm: field.thicknessMm };
      return { marks: [{ kind: 'path' as const, fieldId: field.id, d, ...stroke, box }], problems: [] };
    }
  }
}

function placeQr(field: Field, data: CertificateData): PlacedField {
  const text = qrText(data);
  const sizeMm = Math.min(field.widthMm, field.heightMm);
  const moduleMm = sizeMm / qrMatrix(text).length;
  const mark = { kind: 'qr' as const, fieldId: field.id, xMm: field.xMm, yMm: field.yMm, sizeMm, text };
  const tooSmall: SheetProblem = {
    kind: 'qr-too-small',
    fieldId: field.id,
    fieldName: field.name,
    moduleMm,
  };
  return { marks: [mark], problems: moduleMm < SMALLEST_MODULE_MM ? [tooSmall] : [] };
}

/** The marks of one certificate as designed, before any printer. */
export function placeSheet(design: DesignContent, data: CertificateData): PlacedSheet {
  const values = slotValues(data);
  const frame = design.frame === null || design.paper === 'blank' ? [] : frameArt(design.frame, design.sheet);
  const placed = printedFields(design).map((field) => placeField(field, data, values));
  return {
    sheet: { ...design.sheet, marks: [...frame, ...placed.flatMap(({ marks }) => marks)] },
    problems: placed.flatMap(({ problems }) => problems),
  };
}

/** What of a mark is ink. */
export function inkBox(mark: Mark): Box {
  switch (mark.kind) {
    case 'text': {
      const { capHeight, descent, unitsPerEm } = FONT_METRICS[mark.family];
      const sizeMm = mark.sizePt * MM_PER_PT;
      // Vietnamese capitals carry marks above: a third of the size over the capital.
      const top = mark.baselineMm - (capHeight / unitsPerEm + 0.33) * sizeMm;
      const bottom = mark.baselineMm + (descent / unitsPerEm) * sizeMm;
      return { left: mark.inkLeftMm, right: mark.inkRightMm, top, bottom };
    }
    case 'qr':
      return {
        left: mark.xMm,
        top: mark.yMm,
        right: mark.xMm + mark.sizeMm,
        bottom: mark.yMm + mark.sizeMm,
      };
    default:
      return mark.box;
  }
}

/** How far a box reaches over each side of an area; only sides it does. */
function overhang(box: Box, area: Box): readonly { side: Side; byMm: number }[] {
  const by: Record<Side, number> = {
    left: area.left - box.left,
    right: box.right - area.right,
    top: area.top - box.top,
    bottom: box.bottom - area.bottom,
  };
  return (Object.keys(by) as Side[])
    .filter((side) => by[side] > 0.05)
    .map((side) => ({ side, byMm: by[side] }));
}

/** The sheet as it is sent to a printer, and what the printer's offset and margins make wrong with it. */
export function sheetForPrinter(
  design: DesignContent,
  data: CertificateData,
  profile: PrinterProfile,
): PlacedSheet {
  const placed = placeSheet(design, data);
  const sheet = shiftSheet(placed.sheet, profile);
  return { sheet, problems: [...placed.problems, ...edgeProblems(design, sheet, profile)] };
}

function edgeProblems(design: DesignContent, sheet: Sheet, profile: PrinterProfile): readonly SheetProblem[] {
  const names = new Map<string, string>(design.fields.map(({ id, name }) => [id, name]));
  const whole = { left: 0, top: 0, right: sheet.widthMm, bottom: sheet.heightMm };
  const { left, right, top, bottom } = profile.marginMm;
  const printable = { left, top, right: sheet.widthMm - right, bottom: sheet.heightMm - bottom };
  const found = new Map<string, SheetProblem>();
  for (const mark of sheet.marks) {
    const ink = inkBox(mark);
    const about = { fieldId: mark.fieldId, fieldName: names.get(mark.fieldId) ?? FRAME_NAME };
    const beyond = overhang(ink, whole);
    const kind = beyond.length > 0 ? 'beyond-sheet' : 'in-margin';
    for (const { side, byMm } of beyond.length > 0 ? beyond : overhang(ink, printable)) {
      const key = `${mark.fieldId} ${kind} ${side}`;
      const known = found.get(key);
      if (known !== undefined && 'byMm' in known && known.byMm >= byMm) continue;
      found.set(key, { kind, ...about, side, byMm });
    }
  }
  return [...found.values()];
}

/** How the printed border is called in a problem. */
const FRAME_NAME = 'Khung hoa văn';
