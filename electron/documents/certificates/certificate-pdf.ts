/**
 * Certificates → one PDF. What all sheets share is printed once and laid under every page; only the words that differ
 * go through the browser page by page, in slices, so that a long batch shows how far it is and can be stopped. Codes
 * are drawn into the pages as squares.
 */
import {
  drawObject,
  fill,
  PDFArray,
  PDFDocument,
  PDFName,
  type PDFOperator,
  type PDFPage,
  type PDFRef,
  PrintScaling,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  setFillingGrayscaleColor,
} from '@cantoo/pdf-lib';
import type { PrintPdf } from '#electron/documents/print-pdf.ts';
import { qrMatrix, qrRuns } from '#shared/certificate/qr.ts';
import type { Mark, QrMark, Sheet, TextMark } from '#shared/certificate/sheet.ts';
import { artHtml, type PrintImages } from './art-html.ts';
import { wordsHtml } from './words-html.ts';

export interface CertificatePdfOptions {
  readonly print: PrintPdf;
  readonly images: PrintImages;
  readonly fontBase: string;
  /** Title of the file; never a name of a person. */
  readonly title: string;
  readonly now: Date;
  /** Told after every slice how many sheets are done. */
  readonly onProgress?: (done: number) => void;
  /** Stops between slices. */
  readonly signal?: AbortSignal;
}

/** Sheets printed in one go: some tenths of a second of the browser. */
export const SLICE_SHEETS = 250;

const PT_PER_MM = 72 / 25.4;
const NONCE = 'printprintprint0';

/** Marks that every sheet has exactly alike, and the words and codes that differ. */
export function splitCommon(sheets: readonly Sheet[]): {
  readonly common: readonly Mark[];
  readonly words: readonly (readonly TextMark[])[];
  readonly codes: readonly (readonly QrMark[])[];
} {
  const fieldsOf = (sheet: Sheet) => Map.groupBy(sheet.marks, ({ fieldId }) => fieldId);
  const [first, ...rest] = sheets.map(fieldsOf);
  const same = new Set<string>();
  for (const [fieldId, marks] of first ?? []) {
    const written = JSON.stringify(marks);
    if (rest.every((fields) => JSON.stringify(fields.get(fieldId)) === written)) same.add(fieldId);
  }
  const own = sheets.map((sheet) => sheet.marks.filter(({ fieldId }) => !same.has(fieldId)));
  return {
    common: sheets[0]?.marks.filter(({ fieldId }) => same.has(fieldId)) ?? [],
    words: own.map((marks) => marks.filter((mark) => mark.kind === 'text')),
    codes: own.map((marks) => marks.filter((mark) => mark.kind === 'qr')),
  };
}

/** Lays operators under what a page has. */
function layUnder(page: PDFPage, operators: PDFOperator[]): void {
  page.node.normalize();
  const { context } = page.doc;
  const under = context.register(context.contentStream(operators));
  const contents = page.node.Contents();
  if (contents instanceof PDFArray) contents.insert(0, under);
  else page.node.set(PDFName.of('Contents'), context.obj([under]));
}

function qrOperators(mark: QrMark, pageHeightPt: number): PDFOperator[] {
  const matrix = qrMatrix(mark.text);
  const module = (mark.sizeMm / matrix.length) * PT_PER_MM;
  const left = mark.xMm * PT_PER_MM;
  const top = pageHeightPt - mark.yMm * PT_PER_MM;
  // A hair wider, so that no white line shows between rows that touch.
  const high = module + 0.02;
  return [
    pushGraphicsState(),
    setFillingGrayscaleColor(0),
    ...qrRuns(matrix).map(({ x, y, length }) =>
      rectangle(left + x * module, top - (y + 1) * module, length * module, high),
    ),
    fill(),
    popGraphicsState(),
  ];
}

/** Name of the common page among the resources of every page. */
const COMMON = PDFName.of('SoVangCommon');

const DRAW_COMMON = [pushGraphicsState(), drawObject(COMMON), popGraphicsState()];

async function commonForm(target: PDFDocument, pdf: Uint8Array): Promise<PDFRef> {
  const [page] = await target.embedPdf(pdf, [0]);
  if (page === undefined) throw new Error('the common page is missing');
  return page.ref;
}

/** Pages of the slices in one document; the first slice is the document. */
async function joinSlices(slices: readonly Uint8Array[]): Promise<PDFDocument> {
  const [first, ...rest] = slices;
  if (first === undefined) throw new Error('nothing was printed');
  const joined = await PDFDocument.load(first, { updateMetadata: false });
  for (const bytes of rest) {
    const slice = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const page of await joined.copyPages(slice, slice.getPageIndices())) joined.addPage(page);
  }
  return joined;
}

/** What a viewer must not do to a page whose millimetres count: no fitting, the tray by the paper's size. */
function describe(pdf: PDFDocument, { title, now }: CertificatePdfOptions): void {
  pdf.setTitle(title);
  pdf.setCreator('Sổ Vàng');
  pdf.setProducer('Sổ Vàng');
  pdf.setCreationDate(now);
  pdf.setModificationDate(now);
  const preferences = pdf.catalog.getOrCreateViewerPreferences();
  preferences.setPrintScaling(PrintScaling.None);
  preferences.setPickTrayByPDFSize(true);
}

/**
 * One PDF with a page for every sheet; all sheets have the size of the first.
 * @throws what `print` throws; an AbortError when `signal` stops it
 */
export async function makeCertificatePdf(
  sheets: readonly Sheet[],
  options: CertificatePdfOptions,
): Promise<Uint8Array> {
  const [size] = sheets;
  if (size === undefined) throw new Error('no certificate to print');
  const page = { nonce: NONCE, fontBase: options.fontBase };
  const { common, words, codes } = splitCommon(sheets);
  const untagged = { tagged: false };
  const commonPdf = await options.print(artHtml(size, common, options.images, page), untagged);
  const slices: Uint8Array[] = [];
  for (let start = 0; start < words.length; start += SLICE_SHEETS) {
    options.signal?.throwIfAborted();
    const slice = words.slice(start, start + SLICE_SHEETS);
    slices.push(await options.print(wordsHtml(size, slice, page), untagged));
    options.onProgress?.(start + slice.length);
  }
  options.signal?.throwIfAborted();
  const pdf = await joinSlices(slices);
  const form = await commonForm(pdf, commonPdf);
  pdf.getPages().forEach((one, index) => {
    one.node.setXObject(COMMON, form);
    const own = (codes[index] ?? []).flatMap((mark) => qrOperators(mark, one.getHeight()));
    layUnder(one, [...DRAW_COMMON, ...own]);
  });
  describe(pdf, options);
  return pdf.save({ useObjectStreams: false });
}
