/**
 * Many PDFs → one, written while it is made: only the document under work is in memory. Objects go out as they are
 * copied; the tree of pages and the bookmarks come at the end, where their places are known.
 */
import {
  PDFContext,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFObjectCopier,
  PDFPageLeaf,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** A document that goes in whole, under a bookmark of its name. */
export interface MergePart {
  readonly title: string;
  open(): Promise<PDFDocument>;
}

/** A document cannot be read whole; it stays as it is. */
export class PdfDamagedError extends Error {
  override readonly name = 'PdfDamagedError';
}

/** A password or a lock keeps the document from being read. */
export class PdfProtectedError extends Error {
  override readonly name = 'PdfProtectedError';
}

/** Bytes at the end in which a whole file says that it ends. */
const END_BYTES = 4096;

/** A PDF that is whole. Throws PdfProtectedError; any other error: it is damaged. */
export async function openWholePdf(bytes: Buffer): Promise<PDFDocument> {
  // The reader mends torn files by leaving out what is gone: an archive must not lose pages in silence.
  if (bytes.lastIndexOf('%%EOF') < bytes.length - END_BYTES) throw new PdfDamagedError();
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    requireWhole(pdf);
    return pdf;
  } catch (error) {
    // The reader has many errors for what it cannot decipher; the trailer says it plainly.
    if (bytes.includes('/Encrypt')) throw new PdfProtectedError();
    throw error;
  }
}

function requireWhole(pdf: PDFDocument): void {
  const pages = pdf.getPages();
  if (pages.length === 0) throw new PdfDamagedError();
  for (const { node } of pages) {
    const contents = node.get(PDFName.of('Contents'));
    if (contents instanceof PDFRef && pdf.context.lookup(contents) === undefined) throw new PdfDamagedError();
  }
}

/** Pages of a document as they would be merged. Throws when they cannot be copied. */
export function tryMerge(pdf: PDFDocument): number {
  const context = PDFContext.create();
  return copyPages(pdf, context, context.nextRef()).length;
}

/** Copies the pages, and what they use, into the context; links between them stay. */
function copyPages(pdf: PDFDocument, target: PDFContext, tree: PDFRef): PDFRef[] {
  const copier = PDFObjectCopier.for(pdf.context, target);
  return pdf.getPages().map(({ ref }) => {
    const copied = copier.copy(ref);
    const page = target.lookup(copied);
    if (!(page instanceof PDFPageLeaf)) throw new PdfDamagedError();
    page.set(PDFName.of('Parent'), tree);
    return copied;
  });
}

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** The bytes of the whole; `onPart` is told the number of each part that is done, from 1. */
export async function* mergedPdf(
  parts: readonly MergePart[],
  { title, at }: { readonly title: string; readonly at: Date },
  onPart: (done: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  const target = PDFContext.create();
  const tree = target.nextRef();
  const offsets = new Map<number, number>();
  let written = 0;
  const count = (bytes: Uint8Array): Uint8Array => {
    written += bytes.length;
    return bytes;
  };
  /** Writes what the context holds, and lets go of it. */
  function* flush(): Generator<Uint8Array> {
    for (const [ref, object] of target.enumerateIndirectObjects()) {
      offsets.set(ref.objectNumber, written);
      const bytes = new Uint8Array(object.sizeInBytes());
      object.copyBytesInto(bytes, 0);
      yield count(latin(`${ref.objectNumber} 0 obj\n`));
      yield count(bytes);
      yield count(latin('\nendobj\n'));
      target.delete(ref);
    }
  }
  yield count(latin('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'));
  const kids: PDFRef[] = [];
  const marks: { readonly title: string; readonly page: PDFRef }[] = [];
  for (const [index, part] of parts.entries()) {
    const pages = copyPages(await part.open(), target, tree);
    const [page] = pages;
    if (page !== undefined) marks.push({ title: part.title, page });
    kids.push(...pages);
    yield* flush();
    onPart(index + 1);
  }
  target.assign(tree, target.obj({ Type: 'Pages', Kids: kids, Count: kids.length }));
  const outlines = outlineOf(target, marks);
  const root = target.register(
    target.obj({
      Type: 'Catalog',
      Pages: tree,
      Outlines: outlines,
      PageMode: 'UseOutlines',
      Lang: PDFHexString.fromText('vi-VN'),
      ViewerPreferences: { DisplayDocTitle: true },
    }),
  );
  const program = PDFHexString.fromText('Sổ Vàng');
  const info = target.register(
    target.obj({
      Title: PDFHexString.fromText(title),
      Creator: program,
      Producer: program,
      CreationDate: PDFString.fromDate(at),
    }),
  );
  yield* flush();
  const start = written;
  const size = target.largestObjectNumber + 1;
  const lines = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  yield latin(`xref\n0 ${size}\n${lines.join('')}`);
  yield latin(`trailer\n<< /Size ${size} /Root ${root} /Info ${info} >>\nstartxref\n${start}\n%%EOF\n`);
}

function outlineOf(
  target: PDFContext,
  marks: readonly { readonly title: string; readonly page: PDFRef }[],
): PDFRef {
  const top = target.nextRef();
  const refs = marks.map(() => target.nextRef());
  for (const [index, { title, page }] of marks.entries()) {
    const [own, before, after] = [refs[index], refs[index - 1], refs[index + 1]];
    if (own === undefined) continue;
    target.assign(
      own,
      target.obj({
        Title: PDFHexString.fromText(title),
        Parent: top,
        ...(before === undefined ? {} : { Prev: before }),
        ...(after === undefined ? {} : { Next: after }),
        Dest: [page, 'Fit'],
      }),
    );
  }
  const [first, last] = [refs[0], refs.at(-1)];
  target.assign(
    top,
    target.obj({
      Type: 'Outlines',
      Count: refs.length,
      ...(first === undefined || last === undefined ? {} : { First: first, Last: last }),
    }),
  );
  return top;
}
