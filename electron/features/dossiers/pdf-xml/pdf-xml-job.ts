import { PDFDocument } from '@cantoo/pdf-lib';
import { readPicture } from '#electron/documents/certificates/image-size.ts';
import {
  type MergePart,
  mergedPdf,
  openWholePdf,
  PdfProtectedError,
  tryMerge,
} from '#electron/documents/merge-pdf.ts';
import { readScan } from '#electron/documents/stamp-scan.ts';
import { slowZipPieces } from '#electron/documents/zip-stream.ts';
import type { Vault } from '#electron/store/vault.ts';

/** Why a document is not among the pages. */
export type BesideReason = 'encrypted' | 'damaged' | 'lost' | 'large' | 'format';

/** A document with a file, in its place. `printed`: ours, drawn from its data. */
export interface PdfPaper {
  readonly title: string;
  readonly sha256: string;
  readonly size: number;
  readonly printed: Uint8Array | null;
}

/** What became of a paper: its pages, or why it has none. `signed`: pages keep no signature, the file goes beside. */
export type PaperFinding =
  | { readonly pages: number; readonly signed: boolean }
  | { readonly reason: BesideReason };

export interface LookOrder {
  readonly task: 'look';
  readonly papers: readonly PdfPaper[];
}

export interface WriteOrder {
  readonly task: 'write';
  readonly title: string;
  readonly at: Date;
  readonly front: Uint8Array;
  readonly xml: string;
  /** Papers with pages, in their order. */
  readonly papers: readonly PdfPaper[];
  readonly beside: readonly { readonly path: string; readonly sha256: string }[];
}

/** A paper is read whole to be merged: a larger one would need more memory than the office has. */
const MOST_BYTES = 64 * 1024 ** 2;
/** A picture is unpacked: this many pixels are a sheet of A3 at 400 dpi. */
const MOST_PIXELS = 32_000_000;

async function openPaper(vault: Vault, paper: PdfPaper): Promise<{ pdf: PDFDocument; signed: boolean }> {
  if (paper.printed !== null)
    return { pdf: await PDFDocument.load(paper.printed, { updateMetadata: false }), signed: false };
  const bytes = vault.readWhole(paper.sha256);
  if (bytes.subarray(0, 1024).includes('%PDF-'))
    return { pdf: await openWholePdf(bytes), signed: bytes.includes('/ByteRange') };
  const picture = readPicture(bytes);
  if (picture === null || picture.widthPx * picture.heightPx > MOST_PIXELS) throw new FormatError();
  const pdf = await readScan(bytes, picture.mediaType);
  if (pdf === null) throw new FormatError();
  await pdf.flush();
  return { pdf, signed: false };
}

/** Neither a PDF nor a picture. */
class FormatError extends Error {
  override readonly name = 'FormatError';
}

async function lookAt(vault: Vault, paper: PdfPaper): Promise<PaperFinding> {
  if (paper.printed === null && paper.size > MOST_BYTES) return { reason: 'large' };
  if (paper.printed === null && !isWhole(vault, paper.sha256)) return { reason: 'lost' };
  try {
    const { pdf, signed } = await openPaper(vault, paper);
    return { pages: tryMerge(pdf), signed };
  } catch (error) {
    if (error instanceof FormatError) return { reason: 'format' };
    return { reason: error instanceof PdfProtectedError ? 'encrypted' : 'damaged' };
  }
}

function isWhole(vault: Vault, sha256: string): boolean {
  try {
    for (const block of vault.read(sha256)) block.fill(0);
    return true;
  } catch {
    return false;
  }
}

/** What can be merged; one finding a paper. */
export async function* lookThrough(vault: Vault, papers: readonly PdfPaper[]): AsyncGenerator<PaperFinding> {
  for (const paper of papers) yield await lookAt(vault, paper);
}

/** The whole export as a zip in pieces. */
export function writeExport(
  vault: Vault,
  order: WriteOrder,
  report: (done: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const front: MergePart = {
    title: 'Bìa và mục lục',
    open: () => PDFDocument.load(order.front, { updateMetadata: false }),
  };
  const parts = order.papers.map((paper) => ({
    title: paper.title,
    open: async () => (await openPaper(vault, paper)).pdf,
  }));
  return slowZipPieces([
    { name: 'ho-so.xml', pieces: [new TextEncoder().encode(order.xml)] },
    {
      name: 'ho-so.pdf',
      pieces: mergedPdf([front, ...parts], { title: order.title, at: order.at }, (done) => report(done - 1)),
    },
    ...order.beside.map(({ path, sha256 }) => ({ name: path, pieces: vault.read(sha256) })),
  ]);
}
