/**
 * The mark of a recalled, cancelled or corrected decision over a scan of it. The scan itself stays as it is in the
 * vault; what is handed out is a new PDF with the mark in the top left corner of every page.
 */
import { PDFDocument } from '@cantoo/pdf-lib';
import { LINE_HEIGHT, MARK } from '#shared/official-document/layout.ts';
import { escapeHtml } from './escape-html.ts';
import { fontFaceCss, HTML_FONT_FAMILY } from './fonts.ts';

/** A page with nothing but the mark, for the PDF printer; words on white, so that they can be read over any scan. */
export function stampHtml(mark: readonly string[], fontBase: string): string {
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Dấu</title>',
    '<style nonce="printprintprint0">',
    fontFaceCss(fontBase),
    `@page{size:${MARK.widthMm}mm 14mm;margin:0}html,body{margin:0}`,
    `div{padding:1mm 2mm;white-space:pre;font:700 ${MARK.sizePt}pt/${LINE_HEIGHT} '${HTML_FONT_FAMILY}',serif;`,
    'color:#000;background:#fff;border:.5pt solid #000;-webkit-print-color-adjust:exact;print-color-adjust:exact}',
    `</style></head><body><div>${mark.map(escapeHtml).join('\n')}</div></body></html>`,
  ].join('\n');
}

const POINTS_PER_MM = 72 / 25.4;
const EDGE_MM = 6;

/** The scan as a PDF whose every page carries the stamp; null for a file that no mark can be put on. */
export async function stampScan(
  scan: Uint8Array,
  mediaType: string,
  stamp: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const document = await readScan(scan, mediaType);
    if (document === null) return null;
    const [mark] = await document.embedPdf(stamp, [0]);
    if (mark === undefined) return null;
    for (const page of document.getPages()) {
      // The visible part of a page may begin anywhere in it.
      const { x, y, height } = page.getCropBox();
      const edge = EDGE_MM * POINTS_PER_MM;
      page.drawPage(mark, { x: x + edge, y: y + height - edge - mark.height });
    }
    return new Uint8Array(await document.save());
  } catch {
    return null; // damaged or protected: it cannot be marked, so it is not handed out
  }
}

/** A scan as a PDF; a picture stands on a sheet of A4. Null for what is neither. Throws for a damaged or protected file. */
export async function readScan(scan: Uint8Array, mediaType: string): Promise<PDFDocument | null> {
  if (mediaType === 'application/pdf') return PDFDocument.load(scan);
  if (mediaType !== 'image/jpeg' && mediaType !== 'image/png') return null;
  const document = await PDFDocument.create();
  const image = await (mediaType === 'image/png' ? document.embedPng(scan) : document.embedJpg(scan));
  const [width, height] = [210 * POINTS_PER_MM, 297 * POINTS_PER_MM];
  const { width: w, height: h } = image.scaleToFit(width, height);
  document
    .addPage([width, height])
    .drawImage(image, { x: (width - w) / 2, y: height - h, width: w, height: h });
  return document;
}
