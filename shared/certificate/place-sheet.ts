/** One certificate of a design: its marks, and what speaks against printing it. */
import { FONT_METRICS } from '#shared/official-document/font-metrics.ts';
import { type CertificateData, slotValues } from './certificate-data.ts';
import { type DesignContent, type Field, printedFields } from './design.ts';
import { frameArt, starMark } from './frame-art.ts';
import { Pen } from './pen.ts';
import { placeText, textOf } from './place-text.ts';
import type { SheetProblem, Side } from './problems.ts';
import { type PrinterProfile, shiftMark, TRUE_PROFILE } from './profile.ts';
import { qrMatrix, qrText } from './qr.ts';
import type { Box, Mark, Sheet } from './sheet.ts';

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

/** What a field prints whoever receives the certificate, or null where that differs. */
function placeFixed(field: Field): PlacedField | null {
  switch (field.kind) {
    case 'text':
    case 'qr':
      return null;
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
      return { marks: [{ kind: 'path', fieldId: field.id, d, ...stroke, box }], problems: [] };
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

/** How the printed border is called in a problem. */
const FRAME_NAME = 'Khung hoa văn';

/** What the edges of the sheet and the printer's margins say to marks of one field: the worst on each side. */
function edgeProblems(
  marks: readonly Mark[],
  fieldName: string,
  sheet: DesignContent['sheet'],
  { marginMm }: PrinterProfile,
): readonly SheetProblem[] {
  const whole = { left: 0, top: 0, right: sheet.widthMm, bottom: sheet.heightMm };
  const printable = {
    left: marginMm.left,
    top: marginMm.top,
    right: sheet.widthMm - marginMm.right,
    bottom: sheet.heightMm - marginMm.bottom,
  };
  const found = new Map<string, SheetProblem>();
  for (const mark of marks) {
    const ink = inkBox(mark);
    const beyond = overhang(ink, whole);
    const kind = beyond.length > 0 ? 'beyond-sheet' : 'in-margin';
    for (const { side, byMm } of beyond.length > 0 ? beyond : overhang(ink, printable)) {
      const known = found.get(`${kind} ${side}`);
      if (known !== undefined && 'byMm' in known && known.byMm >= byMm) continue;
      found.set(`${kind} ${side}`, { kind, fieldId: mark.fieldId, fieldName, side, byMm });
    }
  }
  return [...found.values()];
}

/**
 * Places the certificates of a batch: what is the same for all is made once, and the very same marks come back for
 * every sheet; a text that was placed before is not placed again.
 */
export function sheetPlacer(
  design: DesignContent,
  profile: PrinterProfile = TRUE_PROFILE,
): (data: CertificateData) => PlacedSheet {
  const finish = (placed: PlacedField, name: string): PlacedField => {
    const marks = placed.marks.map((mark) => shiftMark(profile, mark));
    return { marks, problems: [...placed.problems, ...edgeProblems(marks, name, design.sheet, profile)] };
  };
  const frame = design.frame === null || design.paper === 'blank' ? [] : frameArt(design.frame, design.sheet);
  const border = finish({ marks: frame, problems: [] }, FRAME_NAME);
  const fields = printedFields(design).map((field) => {
    const fixed = placeFixed(field);
    return { field, fixed: fixed && finish(fixed, field.name), texts: new Map<string, PlacedField>() };
  });
  return (data) => {
    const values = slotValues(data);
    const placed = fields.map(({ field, fixed, texts }) => {
      if (fixed !== null) return fixed;
      if (field.kind !== 'text') return finish(placeQr(field, data), field.name);
      const text = textOf(field, values);
      const known = texts.get(text);
      if (known !== undefined) return known;
      const made = finish(placeText(field, text), field.name);
      texts.set(text, made);
      return made;
    });
    return {
      sheet: { ...design.sheet, marks: [border, ...placed].flatMap(({ marks }) => marks) },
      problems: [border, ...placed].flatMap(({ problems }) => problems),
    };
  };
}

/** One certificate as it is sent to a printer, or as designed, and what speaks against printing it. */
export function placeSheet(
  design: DesignContent,
  data: CertificateData,
  profile: PrinterProfile = TRUE_PROFILE,
): PlacedSheet {
  return sheetPlacer(design, profile)(data);
}
