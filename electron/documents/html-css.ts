/** The style sheet of the document HTML: printed pages and blocks, from the same measures as the .docx. */
import { BOX, BOXED_ROLES, boxPaddingPt } from '#shared/official-document/boxes.ts';
import { FORM_RULES } from '#shared/official-document/form-rules.ts';
import {
  ABOVE_TABLE_PT,
  bodySizePt,
  CELL_PADDING_MM,
  CELL_PADDING_PT,
  CLOSING_BEFORE_PT,
  HAIR_PT,
  LINE_HEIGHT,
  PAGE_NUMBER_TOP_MM,
  type ParagraphStyle,
  pageNumberSizePt,
  paragraphStyle,
  ptToMm,
  RULE,
  signatureRoomLines,
  TABLE_LINE_PT,
  tableSizePt,
} from '#shared/official-document/layout.ts';
import {
  type DocumentSection,
  type OfficialDocument,
  type ParagraphRole,
  type SizePreset,
  SLOT_OF_ROLE,
} from '#shared/official-document/model.ts';
import { FOOT_RULE_GAP_PT, type Sheet, sheetOf } from '#shared/official-document/sheet.ts';
import { fontFaceCss, HTML_FONT_FAMILY } from './fonts.ts';
import { markMarginBox } from './html-mark.ts';
import { screenCss } from './html-screen-css.ts';
import { LINE_INSET_MM } from './html-tables.ts';

/** Rules for one document; `extra` are the widths and indents its blocks asked for. */
export function documentCss(document: OfficialDocument, fontBase: string, extra: readonly string[]): string {
  return [
    fontFaceCss(fontBase),
    pageCss(document),
    BASE_CSS,
    blockCss(document),
    roleCss(document),
    ...extra,
    screenCss(document),
  ].join('\n');
}

/**
 * Paper, margins and page numbers. Every section has a named page with a counter of its own, because Chromium
 * ignores `counter-reset: page` on elements (tried with version 156); the counter style shows nothing
 * for page 1, because `:first` knows only the first page of the whole print.
 */
function pageCss(document: OfficialDocument): string {
  const { sections, preset, rules } = document;
  const look = `font:${pageNumberSizePt(preset)}pt/${LINE_HEIGHT} '${HTML_FONT_FAMILY}',serif;color:#000`;
  const atFoot = FORM_RULES[rules].pageNumber === 'bottom-right';
  const box = atFoot ? 'bottom-right' : 'top-center';
  return [
    `@counter-style from-second{system:fixed 1;symbols:'';suffix:'';fallback:decimal}`,
    ...sections.map((section, index) => {
      const sheet = sheetOf(section, document);
      const { top, right, bottom, left } = sheet.margins;
      const place = atFoot
        ? `vertical-align:top;text-align:right;margin-top:${footNumberMm(hasNotes(section) ? sheet.footBottomMm : bottom, preset)}mm`
        : `vertical-align:top;padding-top:${PAGE_NUMBER_TOP_MM}mm`;
      return [
        `@page section-${index}{size:${sheet.widthMm}mm ${sheet.heightMm}mm;margin:${top}mm ${right}mm ${bottom}mm ${left}mm;`,
        `counter-increment:pages-${index};@${box}{content:counter(pages-${index},from-second);${look};${place}}${markMarginBox(document)}}`,
        // Chromium rounds the page area to whole pixels; lines break where Word breaks them at the true width only.
        `.section-${index}{page:section-${index};width:${sheet.textWidthMm}mm}`,
        hasNotes(section) ? notesCss(index, sheet) : '',
      ].join('\n');
    }),
  ].join('\n');
}

/** From the upper edge of a bottom margin this high to the page number; less than nothing in a low margin. */
function footNumberMm(marginMm: number, preset: SizePreset): string {
  const lineMm = ptToMm(pageNumberSizePt(preset) * LINE_HEIGHT);
  return (marginMm - PAGE_NUMBER_TOP_MM - lineMm).toFixed(2);
}

function hasNotes({ topNote = [], foot = [] }: DocumentSection): boolean {
  return topNote.length + foot.length > 0;
}

/** Kept off the last half millimetre of the page, so that rounding never sends the foot to the next one. */
const FOOT_SLACK_MM = 0.5;

/**
 * Notes in the margins of the first page of a section. Chromium paints nothing outside the page area, so the area
 * takes over the part of the margins where notes stand, and padding on every page keeps the text where it was. A
 * browser without such padding (Chromium before 130) prints the notes in the text.
 */
function notesCss(index: number, sheet: Sheet): string {
  const above = sheet.margins.top - sheet.noteTopMm;
  const below = sheet.margins.bottom - sheet.footBottomMm;
  const edge = `width:${sheet.textWidthMm}mm;position:absolute`;
  return [
    '@supports (box-decoration-break:clone){@media print{',
    `@page section-${index}{margin-top:${sheet.noteTopMm}mm;margin-bottom:${sheet.footBottomMm}mm}`,
    `.section-${index}{padding-top:${above}mm;padding-bottom:${below}mm;box-decoration-break:clone}`,
    `.section-${index}>.top-note{${edge};top:0}`,
    `.section-${index}>.foot{${edge};top:0;height:${sheet.textHeightMm + above + below - FOOT_SLACK_MM}mm}`,
    '}}',
  ].join('\n');
}

const BASE_CSS = [
  '*{box-sizing:border-box}',
  // Word sets no kerning and no ligatures unless told to; the lines break at the same words only without them.
  `html{font-family:'${HTML_FONT_FAMILY}',serif;font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision;color:#000;-webkit-text-size-adjust:none;text-size-adjust:none}`,
  'body{margin:0}',
  '.sheet{position:relative}',
  'p{margin:0;orphans:2;widows:2}',
  // A paragraph without text is a line high in Word: the name of a signer not yet known.
  'p:empty::before{content:"\\a0"}',
  '.keep{break-after:avoid}',
  '.upright{font-style:normal}.regular{font-weight:400}',
  '.gap{display:inline-block}',
  '.space{break-inside:avoid}',
  '.columns{display:table;table-layout:fixed;border-collapse:collapse}',
  '.letterhead,.closing,.signatures{break-inside:avoid}',
  '.row{display:table-row;break-inside:avoid}',
  '.cell{display:table-cell;vertical-align:top}',
  '.closing,.signatures{break-before:avoid}',
  '.rule{border-top:0 solid #000;margin-left:auto;margin-right:auto}',
  '.foot{display:flex;flex-direction:column;justify-content:flex-end}',
  '.list{table-layout:fixed;border-collapse:collapse}',
  // In columns on the screen a heading row repeats only when it may not break.
  '.list thead{display:table-header-group;break-inside:avoid}',
  '.list tr{break-inside:avoid}',
  '.list tr.group{break-after:avoid}',
  '.list tbody tr:first-child{break-before:avoid}',
  `.list th,.list td{border:${TABLE_LINE_PT}pt solid #000;vertical-align:middle;overflow-wrap:anywhere}`,
  '.list th,.list .total{font-weight:700}',
  '.list th{text-align:center}',
  '.list .left{text-align:left}.list .center{text-align:center}.list .right{text-align:right}',
].join('\n');

function blockCss({ preset }: OfficialDocument): string {
  const lineMm = `${(bodySizePt(preset) * LINE_HEIGHT * signatureRoomLines(preset)).toFixed(2)}pt`;
  return [
    `.closing .row:first-child .cell,.signatures .row:first-child .cell{padding-top:${CLOSING_BEFORE_PT}pt}`,
    // The paragraph that ends a section of the .docx stays with the signatures: both find a page full at the same line.
    `.columns.ends .row:last-child .cell{padding-bottom:${HAIR_PT}pt}`,
    `.rule{margin-top:${RULE.beforePt}pt;height:${RULE.heightPt}pt;border-top-width:${RULE.thicknessPt}pt}`,
    `.room{height:${lineMm}}`,
    `p:has(+.list){margin-bottom:${ABOVE_TABLE_PT}pt}`,
    `.foot>div{border-top:${RULE.thicknessPt}pt solid #000;padding-top:${FOOT_RULE_GAP_PT}pt}`,
    `.list{font-size:${tableSizePt(preset)}pt}`,
    // A browser draws no line under one pixel, and takes its room from the cell; Word takes none from the sides and
    // half a point from the height. The outer lines come out of the last column. A hair more on the right makes up
    // for the letters a browser cuts (see earlierBreakMm).
    `.list th,.list td{line-height:${LINE_HEIGHT};padding:calc(${CELL_PADDING_PT + TABLE_LINE_PT / 2}pt - .5px) calc(${CELL_PADDING_MM + 0.015}mm - .5px) calc(${CELL_PADDING_PT + TABLE_LINE_PT / 2}pt - .5px) calc(${CELL_PADDING_MM}mm - .5px)}`,
    `.list th:last-child,.list td:last-child{padding-right:calc(${(CELL_PADDING_MM - LINE_INSET_MM + 0.015).toFixed(3)}mm - 1.5px)}`,
  ].join('\n');
}

/**
 * How much earlier than Chromium a word processor ends a line, in mm: it counts whole letters where Chromium cuts them to
 * 1/64 pixel, and LibreOffice keeps a twelfth of the size free beside slanted letters (measured with LibreOffice 7.4
 * and Chromium 156 on lines of 150 mm).
 */
function earlierBreakMm({ sizePt, italic }: ParagraphStyle): number {
  return 0.11 + (italic ? ptToMm(sizePt / 12) + 0.04 : 0);
}

function roleCss({ preset, rules }: OfficialDocument): string {
  return (Object.keys(SLOT_OF_ROLE) as ParagraphRole[])
    .map((role) => {
      const style = paragraphStyle(role, preset, rules);
      const look =
        `.${role}{font-size:${style.sizePt}pt;line-height:${LINE_HEIGHT};text-align:${style.align};` +
        `font-weight:${style.bold ? 700 : 400};font-style:${style.italic ? 'italic' : 'normal'};` +
        `margin-top:${style.beforePt}pt;margin-bottom:${style.afterPt}pt;text-indent:${style.firstLineMm}mm;padding-right:${earlierBreakMm(style).toFixed(2)}mm}`;
      if (!BOXED_ROLES.has(role)) return look;
      // The frame stands where the text would: in the middle of its column, or at its right end.
      const leftMargin = style.align === 'left' ? '0' : 'auto';
      const rightMargin = style.align === 'right' ? '0' : 'auto';
      return (
        `${look}\n.${role}{border:${BOX.linePt}pt solid #000;padding:${boxPaddingPt(style.sizePt)}pt 0;` +
        `text-align:center;margin-left:${leftMargin};margin-right:${rightMargin}}`
      );
    })
    .join('\n');
}
