/** The line under a motto, an agency or a subject, however it was made: a border, a shape, or underscores. */
import { isBlank, isUnderscores, mmOf, RAISED_SCALES, widthMm } from './look-at.ts';
import type { ReadParagraph } from './read-document.ts';

export type DrawnRule = {
  /** Empty where the file does not say how wide its column is; several where programs draw it differently. */
  readonly lengthsMm: readonly number[];
  readonly by: 'border' | 'shape' | 'signs' | 'underline';
  readonly paragraph: ReadParagraph;
};

/**
 * The rule under `text` among the paragraphs of its cell or column; null when there is none. A shape may be anchored in
 * any paragraph of the cell. Of several the longest counts.
 */
export function ruleAmong(
  column: readonly ReadParagraph[],
  text: ReadParagraph | null,
  columnMm: number | null,
): DrawnRule | null {
  if (text === null) return null;
  const at = column.indexOf(text);
  const next = column[at + 1];
  if (text.look.borderBelow) return byBorder(text, columnMm);
  if (next !== undefined && isBlank(next) && (next.look.borderAbove || next.look.borderBelow)) {
    return byBorder(next, columnMm);
  }
  const signs = column.slice(at + 1).find((paragraph) => !isBlank(paragraph));
  if (signs !== undefined && isUnderscores(signs)) {
    return { lengthsMm: RAISED_SCALES.map((scale) => widthMm(signs, scale)), by: 'signs', paragraph: signs };
  }
  const drawn = column
    .flatMap((paragraph) => paragraph.drawnLinesMm.map((lengthMm) => ({ lengthMm, paragraph })))
    .sort((one, other) => other.lengthMm - one.lengthMm)[0];
  if (drawn !== undefined) {
    return { lengthsMm: [drawn.lengthMm], by: 'shape', paragraph: drawn.paragraph };
  }
  if (text.runs.some(({ look, text: shown }) => look.underline && shown.trim() !== '')) {
    return { lengthsMm: [widthMm(text)], by: 'underline', paragraph: text };
  }
  return null;
}

/** A border reaches from indent to indent. */
function byBorder(paragraph: ReadParagraph, columnMm: number | null): DrawnRule {
  const { left, right } = paragraph.look;
  const lengthsMm = columnMm === null ? [] : [columnMm - mmOf(left + right)];
  return { lengthsMm, by: 'border', paragraph };
}
