/** The mark of a recalled, cancelled or corrected document: in the margin of every printed page and of every sheet. */
import { LINE_HEIGHT, MARK } from '#shared/official-document/layout.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import type { Sheet } from '#shared/official-document/sheet.ts';
import { escapeHtml } from './escape-html.ts';
import { HTML_FONT_FAMILY } from './fonts.ts';

/** Text as it may stand in a CSS string: whatever could end it is written as its code. */
function cssString(text: string): string {
  return [...text]
    .map((letter) =>
      /[\p{L}\p{N} .,:;()-]/u.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0).toString(16)} `,
    )
    .join('');
}

/** The margin box for an @page rule; empty for a document without a mark. */
export function markMarginBox({ mark = [] }: OfficialDocument): string {
  if (mark.length === 0) return '';
  const content = mark.map(cssString).join('\\a ');
  return (
    `@top-left{content:'${content}';white-space:pre;text-align:left;vertical-align:top;padding-top:${MARK.topMm}mm;` +
    `font:700 ${MARK.sizePt}pt/${LINE_HEIGHT} '${HTML_FONT_FAMILY}',serif;color:#000}`
  );
}

/** Rules of the marks of one section on the screen; `periodMm` is the way from one sheet to the next. */
export function screenMarkCss(
  section: string,
  { margins }: Sheet,
  pages: number,
  periodMm: number,
): string[] {
  return [
    `${section}>.screen-mark{display:block;position:absolute;left:${margins.left}mm;width:${MARK.widthMm}mm;` +
      `white-space:pre;font-weight:700;font-size:${MARK.sizePt}pt;line-height:${LINE_HEIGHT}}`,
    ...Array.from(
      { length: pages },
      (_, index) => `${section}>.mark-${index + 1}{top:${(index * periodMm + MARK.topMm).toFixed(2)}mm}`,
    ),
  ];
}

/** Elements of the marks of the screen, one a page; clipped where the sheets end. */
export function screenMarks(mark: readonly string[], pages: number): string[] {
  if (mark.length === 0) return [];
  const text = mark.map(escapeHtml).join('\n');
  return Array.from(
    { length: pages },
    (_, index) => `<div class="screen-mark mark-${index + 1}" aria-hidden="true">${text}</div>`,
  );
}
