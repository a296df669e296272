/** How a document looks on the screen: sheets of paper on a neutral table top. */
import { FORM_RULES } from '#shared/official-document/form-rules.ts';
import {
  LINE_HEIGHT,
  PAGE_NUMBER_TOP_MM,
  pageNumberSizePt,
  ptToMm,
} from '#shared/official-document/layout.ts';
import type { DocumentSection, OfficialDocument } from '#shared/official-document/model.ts';
import { type Sheet, sheetOf } from '#shared/official-document/sheet.ts';
import { screenMarkCss } from './html-mark.ts';
import { mostPages } from './html-pages.ts';

/** Gap between two sheets on the screen, in mm. */
const SHEET_GAP_MM = 8;

/**
 * On the screen every page is a sheet, broken where print breaks it: columns as high as the text area, wrapped one
 * under the other. A browser without wrapped columns (Chromium before 145) shows one long sheet per section.
 */
export function screenCss(document: OfficialDocument): string {
  const sheets = document.sections.map((section) => ({ section, sheet: sheetOf(section, document) }));
  return [
    '.screen-number,.screen-mark{display:none}',
    '@media screen{',
    'html{background:#e7e2d9}',
    `body{padding:${SHEET_GAP_MM}mm 4mm 0;min-width:fit-content}`,
    `.sheet{margin:0 auto ${SHEET_GAP_MM}mm;background:#fff;filter:drop-shadow(0 1px 2px rgb(0 0 0/.3))}`,
    ...sheets.map(({ sheet }, index) => longSheet(sheet, index)),
    '@supports (column-wrap:wrap){',
    '.sheet{overflow:clip;column-wrap:wrap;column-count:1;column-fill:auto}',
    `.screen-number{display:block;position:absolute;font-size:${pageNumberSizePt(document.preset)}pt;line-height:${LINE_HEIGHT};` +
      `text-align:${FORM_RULES[document.rules].pageNumber === 'bottom-right' ? 'right' : 'center'}}`,
    ...sheets.map(({ sheet }, index) => pagedSheet(sheet, index)),
    ...numberPlaces(document, sheets),
    ...markPlaces(document, sheets),
    '}',
    '}',
  ].join('\n');
}

function longSheet({ widthMm, heightMm, margins }: Sheet, index: number): string {
  const { top, right, bottom, left } = margins;
  return `.section-${index}{width:${widthMm}mm;min-height:${heightMm}mm;padding:${top}mm ${right}mm ${bottom}mm ${left}mm}`;
}

function pagedSheet(sheet: Sheet, index: number): string {
  const { heightMm, textHeightMm, textWidthMm, margins } = sheet;
  const periodMm = heightMm + SHEET_GAP_MM;
  const edge = `position:absolute;left:${margins.left}mm;width:${textWidthMm}mm`;
  return [
    `.section-${index}{column-height:${textHeightMm}mm;row-gap:${margins.top + margins.bottom + SHEET_GAP_MM}mm;` +
      `background:repeating-linear-gradient(#fff 0 ${heightMm}mm,transparent ${heightMm}mm ${periodMm}mm)}`,
    `.section-${index}>.top-note{${edge};top:${sheet.noteTopMm}mm}`,
    `.section-${index}>.foot{${edge};top:0;height:${heightMm - sheet.footBottomMm}mm}`,
    `.section-${index}>.screen-number{left:${margins.left}mm;right:${margins.right}mm}`,
  ].join('\n');
}

/** Where the number of every page stands, for upright sheets and for those on their side. */
function numberPlaces(
  document: OfficialDocument,
  sheets: readonly { readonly section: DocumentSection; readonly sheet: Sheet }[],
): string[] {
  const atFoot = FORM_RULES[document.rules].pageNumber === 'bottom-right';
  const lineMm = ptToMm(pageNumberSizePt(document.preset) * LINE_HEIGHT);
  return [false, true].flatMap((landscape) => {
    const same = sheets.filter(({ sheet }) => sheet.landscape === landscape);
    const heightMm = same[0]?.sheet.heightMm ?? 0;
    const pages = Math.max(0, ...same.map(({ section }) => mostPages(section)));
    const inPageMm = atFoot ? heightMm - PAGE_NUMBER_TOP_MM - lineMm : PAGE_NUMBER_TOP_MM;
    return Array.from({ length: Math.max(0, pages - 1) }, (_, index) => {
      const topMm = (index + 1) * (heightMm + SHEET_GAP_MM) + inPageMm;
      return `.${landscape ? 'landscape' : 'portrait'}>.page-${index + 2}{top:${topMm.toFixed(2)}mm}`;
    });
  });
}

/** Where the mark of every page stands, for upright sheets and for those on their side. */
function markPlaces(
  document: OfficialDocument,
  sheets: readonly { readonly section: DocumentSection; readonly sheet: Sheet }[],
): string[] {
  if ((document.mark ?? []).length === 0) return [];
  return sheets.flatMap(({ section, sheet }, index) =>
    screenMarkCss(`.section-${index}`, sheet, mostPages(section), sheet.heightMm + SHEET_GAP_MM),
  );
}
