/**
 * Certificates → one PDF. What all sheets share is printed once and laid under every page; only the words that differ
 * go through the browser page by page, in slices, so that a long batch shows how far it is and can be stopped. Codes
 * are drawn into the pages as squares.
 */
import { deflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
  PrintScaling,
} from '@cantoo/pdf-lib';
import { archive } from '#electron/documents/pdf-archive.ts';
import type { PrintPdf } from '#electron/documents/print-pdf.ts';
import { qrMatrix, qrRuns } from '#shared/certificate/qr.ts';
import type { Mark, QrMark, Sheet, TextMark } from '#shared/certificate/sheet.ts';
import { artSvg, type PrintImages } from './art-svg.ts';
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

/** Sheets printed in one go: about a second of the browser. */
export const SLICE_SHEETS = 500;

const PT_PER_MM = 72 / 25.4;
const NONCE = 'printprintprint0';

/** One placer gives the very same marks again (sheetPlacer); those of several are compared by what they say. */
function alike(marks: readonly Mark[], others: readonly Mark[] = []): boolean {
  if (marks.length !== others.length) return false;
  return (
    marks.every((mark, index) => mark === others[index]) || JSON.stringify(marks) === JSON.stringify(others)
  );
}

/** Marks that every sheet has exactly alike, and the words and codes that differ. */
export function splitCommon(sheets: readonly Sheet[]): {
  readonly common: readonly Mark[];
  readonly words: readonly (readonly TextMark[])[];
  readonly codes: readonly (readonly QrMark[])[];
} {
  const fieldsOf = (sheet: Sheet) => Map.groupBy(sheet.marks, ({ fieldId }) => fieldId);
  const [first = new Map<string, Mark[]>(), ...rest] = sheets.map(fieldsOf);
  const same = new Set(
    [...first].filter(([id, marks]) => rest.every((one) => alike(marks, one.get(id)))).map(([id]) => id),
  );
  const own = sheets.map((sheet) => sheet.marks.filter(({ fieldId }) => !same.has(fieldId)));
  // Only words and codes are drawn page by page: a border that differs must not get lost in silence.
  const drawn = own.flat().find(({ kind }) => kind === 'path' || kind === 'image');
  if (drawn !== undefined) throw new Error(`the drawing of ${drawn.fieldId} differs between the sheets`);
  return {
    common: sheets[0]?.marks.filter(({ fieldId }) => same.has(fieldId)) ?? [],
    words: own.map((marks) => marks.filter((mark) => mark.kind === 'text')),
    codes: own.map((marks) => marks.filter((mark) => mark.kind === 'qr')),
  };
}

/** Digits of a length in a page: a hundredth of a point. */
function points(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A code as page operators: rectangles in the grid of its squares. Written as text, for a batch has 400,000 of them. */
function qrOperators(mark: QrMark, pageHeightPt: number): string {
  const matrix = qrMatrix(mark.text);
  const square = (mark.sizeMm / matrix.length) * PT_PER_MM;
  const left = mark.xMm * PT_PER_MM;
  const top = pageHeightPt - mark.yMm * PT_PER_MM;
  // A hair higher than a square, so that no white line shows between rows that touch.
  const rectangles = qrRuns(matrix).map(({ x, y, length }) => `${x} ${-y - 1} ${length} 1.02 re`);
  const grid = `${square.toFixed(5)} 0 0 ${square.toFixed(5)} ${points(left)} ${points(top)} cm`;
  return `q ${grid} 0 g ${rectangles.join(' ')} f Q`;
}

/** Lays operators under what a page has. */
function layUnder(page: PDFPage, operators: string): void {
  const { context } = page.doc;
  const bytes = deflateSync(operators, { level: 1 });
  const dictionary = context.obj({ Length: bytes.length, Filter: 'FlateDecode' });
  const under = context.register(PDFRawStream.of(dictionary, bytes));
  page.node.normalize();
  const contents = page.node.Contents();
  if (contents instanceof PDFArray) contents.insert(0, under);
  else page.node.set(PDFName.of('Contents'), context.obj([under]));
}

/** Name of the common page among the resources of every page. */
const COMMON = PDFName.of('SoVangCommon');

const DRAW_COMMON = `q ${COMMON.asString()} Do Q`;

/** Takes the first page out of the document and makes a form of it. */
async function takeCommon(pdf: PDFDocument): Promise<PDFRef> {
  const form = await pdf.embedPage(pdf.getPage(0));
  await form.embed();
  pdf.removePage(0);
  return form.ref;
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
  archive(pdf, { title }, now);
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
  const art = { svg: artSvg(size, common, options.images), marks: common };
  const slices: Uint8Array[] = [];
  for (let start = 0; start < words.length; start += SLICE_SHEETS) {
    options.signal?.throwIfAborted();
    const slice = words.slice(start, start + SLICE_SHEETS);
    const html = wordsHtml(size, slice, start === 0 ? art : null, page);
    slices.push(await options.print(html, { tagged: false, part: true }));
    options.onProgress?.(start + slice.length);
  }
  options.signal?.throwIfAborted();
  const pdf = await joinSlices(slices);
  const form = await takeCommon(pdf);
  pdf.getPages().forEach((one, index) => {
    one.node.setXObject(COMMON, form);
    const own = (codes[index] ?? []).map((mark) => qrOperators(mark, one.getHeight()));
    layUnder(one, [DRAW_COMMON, ...own].join('\n'));
  });
  describe(pdf, options);
  return pdf.save({ useObjectStreams: false });
}
