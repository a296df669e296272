/** The sheet of one section: its size, its margins, and where the notes above and below the text stand. */

import { BOX, BOXED_ROLES } from './boxes.ts';
import { LINE_HEIGHT, PAGE_MM, PAGE_NUMBER_TOP_MM, paragraphStyle, ptToMm, RULE } from './layout.ts';
import type { DocumentSection, Margins, OfficialDocument, ParagraphBlock } from './model.ts';
import { wrapText } from './text-width.ts';

/** Nothing is printed nearer to the edge of the sheet than this, in mm: what office printers can reach. */
const EDGE_MM = 5;

export type Sheet = {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly landscape: boolean;
  /** The document's own; grown where the notes of the first page would not fit. */
  readonly margins: Margins;
  readonly textWidthMm: number;
  readonly textHeightMm: number;
  /** Upper edge of the notes in the top margin (ô 11, 14), from the top of the sheet. */
  readonly noteTopMm: number;
  /** Lower edge of the notes at the foot (ô 13), from the bottom of the sheet. */
  readonly footBottomMm: number;
};

/** The sheet of a section; both renderers place by it. */
export function sheetOf(section: DocumentSection, document: OfficialDocument): Sheet {
  const landscape = section.orientation === 'landscape';
  const widthMm = landscape ? PAGE_MM.height : PAGE_MM.width;
  const heightMm = landscape ? PAGE_MM.width : PAGE_MM.height;
  const { left, right } = document.margins;
  const textWidthMm = widthMm - left - right;
  const noteMm = notesHeightMm(section.topNote ?? [], textWidthMm, document);
  const ruleMm = section.foot === undefined ? 0 : ptToMm(RULE.thicknessPt + FOOT_RULE_GAP_PT);
  const footMm = notesHeightMm(section.foot ?? [], textWidthMm, document) + ruleMm;
  const top = Math.max(document.margins.top, noteMm === 0 ? 0 : noteMm + EDGE_MM);
  const bottom = Math.max(document.margins.bottom, footMm === 0 ? 0 : footMm + EDGE_MM);
  return {
    widthMm,
    heightMm,
    landscape,
    margins: { top, bottom, left, right },
    textWidthMm,
    textHeightMm: heightMm - top - bottom,
    noteTopMm: Math.min(PAGE_NUMBER_TOP_MM, top - noteMm),
    footBottomMm: Math.min(PAGE_NUMBER_TOP_MM, bottom - footMm),
  };
}

/** Space between the rule over the foot and its first line, in points. */
export const FOOT_RULE_GAP_PT = 2;

/** Height of paragraphs one under the other, in mm, as their words will break. */
function notesHeightMm(
  notes: readonly ParagraphBlock[],
  widthMm: number,
  { preset, rules }: OfficialDocument,
): number {
  return notes.reduce((sum, note) => {
    if (BOXED_ROLES.has(note.role)) return sum + BOX.heightMm;
    const style = paragraphStyle(note.role, preset, rules);
    const text = note.content.map((inline) => ('text' in inline ? inline.text : '')).join('');
    const lines =
      wrapText(text, widthMm, style.sizePt, style).length +
      note.content.filter((inline) => 'lineBreak' in inline).length;
    return sum + ptToMm(Math.max(1, lines) * style.sizePt * LINE_HEIGHT + style.beforePt + style.afterPt);
  }, 0);
}
