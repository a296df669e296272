/**
 * Frames around the marks of urgency, secrecy and circulation: one thin line, 8 mm high (NĐ 30/2020/NĐ-CP, Phụ lục I,
 * Mục III.2: HỎA TỐC 30 × 8, THƯỢNG KHẨN 40 × 8, KHẨN 20 × 8 mm).
 */

import type { FormRulesId } from './form-rules.ts';
import { LINE_HEIGHT, paragraphStyle, ptToMm } from './layout.ts';
import type { ParagraphBlock, ParagraphRole, SizePreset } from './model.ts';
import { measureTextMm } from './text-width.ts';

/** Roles that stand in a frame. */
export const BOXED_ROLES: ReadonlySet<ParagraphRole> = new Set(['urgency', 'secrecy', 'circulation']);

/** Height of a frame, the least room between its text and its sides, in mm; its line in points. */
export const BOX = { heightMm: 8, sideMm: 2, linePt: 0.75 } as const;

const FIXED_WIDTH_MM: Readonly<Record<string, number>> = {
  'HỎA TỐC': 30,
  'HOẢ TỐC': 30,
  'THƯỢNG KHẨN': 40,
  KHẨN: 20,
};

/** Width of the frame of a boxed paragraph in a column, in mm. */
export function boxWidthMm(
  block: ParagraphBlock,
  columnMm: number,
  preset: SizePreset,
  rules: FormRulesId,
): number {
  const style = paragraphStyle(block.role, preset, rules);
  const text = block.content.map((inline) => ('text' in inline ? inline.text : '')).join('');
  const textMm = measureTextMm(text, style.sizePt, style);
  // The widths the decree gives leave THƯỢNG KHẨN less room at its sides than others get.
  const widthMm = Math.max(FIXED_WIDTH_MM[text] ?? textMm + 2 * BOX.sideMm, textMm + BOX.sideMm / 2);
  return Math.min(columnMm, widthMm);
}

/** Room above and under the one line of a frame, in whole points, as Word counts it. */
export function boxPaddingPt(sizePt: number): number {
  return Math.max(1, Math.round((BOX.heightMm / ptToMm(1) - sizePt * LINE_HEIGHT) / 2 - BOX.linePt));
}
