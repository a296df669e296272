/** The style sheet of the document HTML: screen sheets and printed pages from the same measures as the .docx. */
import {
  bodySizePt,
  CELL_PADDING_MM,
  CELL_PADDING_PT,
  CLOSING_BEFORE_PT,
  LINE_HEIGHT,
  PAGE_MM,
  PAGE_NUMBER_TOP_MM,
  pageNumberSizePt,
  paragraphStyle,
  RULE,
  signatureRoomLines,
  tableSizePt,
} from '#shared/official-document/layout.ts';
import { type OfficialDocument, type ParagraphRole, SLOT_OF_ROLE } from '#shared/official-document/model.ts';
import { fontFaceCss, HTML_FONT_FAMILY } from './fonts.ts';

/**
 * Rules for one document; `extra` are the widths and indents its blocks asked for, `pages` the most pages a
 * section may have on the screen.
 */
export function documentCss(
  document: OfficialDocument,
  fontBase: string,
  extra: readonly string[],
  pages: number,
): string {
  return [
    fontFaceCss(fontBase),
    pageCss(document),
    BASE_CSS,
    blockCss(document),
    roleCss(document),
    ...extra,
    screenCss(document, pages),
  ].join('\n');
}

/**
 * Paper, margins and page numbers. Every section has a named page with a counter of its own, because Chromium
 * ignores `counter-reset: page` on elements (tried with version 156); the counter style shows nothing
 * for page 1, because `:first` knows only the first page of the whole print.
 */
function pageCss({ margins, sections, preset }: OfficialDocument): string {
  const number = `font:${pageNumberSizePt(preset)}pt/${LINE_HEIGHT} '${HTML_FONT_FAMILY}',serif;color:#000`;
  const place = `vertical-align:top;padding-top:${PAGE_NUMBER_TOP_MM}mm`;
  return [
    `@counter-style from-second{system:fixed 1;symbols:'';suffix:'';fallback:decimal}`,
    `@page{size:A4;margin:${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm}`,
    ...sections.map(
      (_, index) =>
        `@page section-${index}{counter-increment:pages-${index};@top-center{content:counter(pages-${index},from-second);${number};${place}}}` +
        `.section-${index}{page:section-${index}}`,
    ),
  ].join('\n');
}

const BASE_CSS = [
  '*{box-sizing:border-box}',
  // Word sets no kerning and no ligatures unless told to; the lines break at the same words only without them.
  `html{font-family:'${HTML_FONT_FAMILY}',serif;font-kerning:none;font-variant-ligatures:none;color:#000;-webkit-text-size-adjust:none;text-size-adjust:none}`,
  'body{margin:0}',
  'p{margin:0;orphans:2;widows:2}',
  '.keep{break-after:avoid}',
  '.gap{display:inline-block}',
  '.columns{display:table;table-layout:fixed;border-collapse:collapse;break-inside:avoid}',
  '.row{display:table-row}',
  '.cell{display:table-cell;vertical-align:top}',
  '.closing{break-before:avoid}',
  '.rule{border-top:0 solid #000;margin-left:auto;margin-right:auto}',
  'table.list{table-layout:fixed;border-collapse:collapse;width:100%}',
  // In columns on the screen a heading row repeats only when it may not break.
  '.list thead{display:table-header-group;break-inside:avoid}',
  '.list tr{break-inside:avoid}',
  '.list tbody tr:first-child{break-before:avoid}',
  '.list th,.list td{border:.5pt solid #000;vertical-align:middle;overflow-wrap:anywhere}',
  '.list th{font-weight:700;text-align:center}',
  '.left{text-align:left}.center{text-align:center}.right{text-align:right}',
].join('\n');

function blockCss({ preset }: OfficialDocument): string {
  const lineMm = `${(bodySizePt(preset) * LINE_HEIGHT * signatureRoomLines(preset)).toFixed(2)}pt`;
  return [
    `.closing .cell{padding-top:${CLOSING_BEFORE_PT}pt}`,
    `.rule{margin-top:${RULE.beforePt}pt;height:${RULE.heightPt}pt;border-top-width:${RULE.thicknessPt}pt}`,
    `.room{height:${lineMm}}`,
    `.list th,.list td{font-size:${tableSizePt(preset)}pt;line-height:${LINE_HEIGHT};padding:${CELL_PADDING_PT}pt ${CELL_PADDING_MM}mm}`,
  ].join('\n');
}

function roleCss({ preset }: OfficialDocument): string {
  return (Object.keys(SLOT_OF_ROLE) as ParagraphRole[])
    .map((role) => {
      const style = paragraphStyle(role, preset);
      return (
        `.${role}{font-size:${style.sizePt}pt;line-height:${LINE_HEIGHT};text-align:${style.align};` +
        `font-weight:${style.bold ? 700 : 400};font-style:${style.italic ? 'italic' : 'normal'};` +
        `margin-top:${style.beforePt}pt;margin-bottom:${style.afterPt}pt;text-indent:${style.firstLineMm}mm}`
      );
    })
    .join('\n');
}

/** Gap between two sheets on the screen, in mm. */
const SHEET_GAP_MM = 8;

/**
 * On the screen every page is a sheet on a neutral table top, broken where print breaks it: columns as high as the
 * text area, wrapped one under the other. A browser without wrapped columns (Chromium before 145) shows one long
 * sheet per section.
 */
function screenCss({ margins, preset }: OfficialDocument, pages: number): string {
  const textMm = PAGE_MM.height - margins.top - margins.bottom;
  const periodMm = PAGE_MM.height + SHEET_GAP_MM;
  const numbers = Array.from(
    { length: Math.max(0, pages - 1) },
    (_, index) => `.page-${index + 2}{top:${(index + 1) * periodMm + PAGE_NUMBER_TOP_MM}mm}`,
  );
  return [
    '.screen-number{display:none}',
    '@media screen{',
    'html{background:#e7e2d9}',
    `body{padding:${SHEET_GAP_MM}mm 4mm 0;min-width:fit-content}`,
    `.sheet{width:${PAGE_MM.width}mm;min-height:${PAGE_MM.height}mm;margin:0 auto ${SHEET_GAP_MM}mm;background:#fff;` +
      `filter:drop-shadow(0 1px 2px rgb(0 0 0/.3));` +
      `padding:${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm}`,
    '@supports (column-wrap:wrap){',
    `.sheet{position:relative;overflow:clip;column-wrap:wrap;column-count:1;column-fill:auto;column-height:${textMm}mm;` +
      `row-gap:${margins.top + margins.bottom + SHEET_GAP_MM}mm;` +
      `background:repeating-linear-gradient(#fff 0 ${PAGE_MM.height}mm,transparent ${PAGE_MM.height}mm ${periodMm}mm)}`,
    `.screen-number{display:block;position:absolute;left:${margins.left}mm;right:${margins.right}mm;text-align:center;` +
      `font-size:${pageNumberSizePt(preset)}pt;line-height:${LINE_HEIGHT}}`,
    ...numbers,
    '}',
    '}',
  ].join('\n');
}
