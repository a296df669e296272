import { FONT_METRICS } from '#shared/official-document/font-metrics.ts';
import { measureTextEm, missingLetters } from '#shared/official-document/text-width.ts';
import { isBundledFamily, type TextField } from './design.ts';
import { blockHeightMm, fitText } from './fit-text.ts';
import type { SheetProblem } from './problems.ts';
import type { TextMark } from './sheet.ts';
import { fillTemplate, type SlotValues } from './slots.ts';

const MM_PER_PT = 25.4 / 72;

interface PlacedText {
  readonly marks: readonly TextMark[];
  readonly problems: readonly SheetProblem[];
}

/**
 * First base line of a block of lines. At the top and at the bottom of its box a line stands where it would stand at
 * the full size, so that a name that had to shrink still stands on the dotted line of the blank.
 */
function firstBaselineMm(field: TextField, lines: number, sizePt: number, family: keyof typeof FONT_METRICS) {
  const { ascent, descent, unitsPerEm } = FONT_METRICS[family];
  const fullMm = field.sizePt * MM_PER_PT;
  const sizeMm = sizePt * MM_PER_PT;
  const pitchMm = sizeMm * field.lineHeight;
  switch (field.valign) {
    case 'top':
      return field.yMm + (ascent / unitsPerEm) * fullMm;
    case 'bottom':
      return field.yMm + field.heightMm - (descent / unitsPerEm) * fullMm - (lines - 1) * pitchMm;
    case 'middle': {
      const block = blockHeightMm(lines, sizePt, { family, lineHeight: field.lineHeight });
      return field.yMm + (field.heightMm - block) / 2 + (ascent / unitsPerEm) * sizeMm;
    }
  }
}

function inkLeft(field: TextField, inkMm: number): number {
  const room = field.widthMm - inkMm;
  return field.xMm + { left: 0, center: room / 2, right: room }[field.align];
}

/** What a field prints; '' when nothing. */
export function textOf(field: TextField, values: SlotValues): string {
  const filled = fillTemplate(field.template, values);
  return field.upper ? filled.toLocaleUpperCase('vi') : filled;
}

/** The lines of one field. A family the program lacks is told; its text is measured and shown in Tinos meanwhile. */
export function placeText(field: TextField, text: string): PlacedText {
  if (text === '') return { marks: [], problems: [] };
  const bundled = isBundledFamily(field.family);
  const family = isBundledFamily(field.family) ? field.family : 'Tinos';
  const emphasis = { bold: field.bold, italic: field.italic };
  const fitted = fitText({ ...field, text, family, emphasis });
  const pitchMm = fitted.sizePt * MM_PER_PT * field.lineHeight;
  const first = firstBaselineMm(field, fitted.lines.length, fitted.sizePt, family);
  const marks = fitted.lines.map((line, index): TextMark => {
    const letters = [...line.normalize('NFC')].length;
    const em = measureTextEm(line, emphasis, family) + field.trackingEm * Math.max(0, letters - 1);
    const inkMm = em * fitted.sizePt * MM_PER_PT;
    const left = inkLeft(field, inkMm);
    return {
      kind: 'text',
      fieldId: field.id,
      text: line.normalize('NFC'),
      xMm: field.xMm,
      widthMm: field.widthMm,
      align: field.align,
      baselineMm: first + index * pitchMm,
      inkLeftMm: left,
      inkRightMm: left + inkMm,
      sizePt: fitted.sizePt,
      family,
      bold: field.bold,
      italic: field.italic,
      colour: field.colour,
      trackingEm: field.trackingEm,
    };
  });
  const about = { fieldId: field.id, fieldName: field.name };
  const missing = missingLetters(text, emphasis, family);
  return {
    marks,
    problems: [
      ...(bundled ? [] : [{ kind: 'missing-font' as const, ...about, family: field.family }]),
      ...(fitted.fits ? [] : [{ kind: 'too-long' as const, ...about, text, minSizePt: field.minSizePt }]),
      ...(missing.length === 0
        ? []
        : [{ kind: 'missing-letters' as const, ...about, letters: missing.join(' ') }]),
    ],
  };
}
