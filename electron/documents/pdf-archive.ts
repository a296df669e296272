/**
 * PDF for the archive: PDF/A-2b (ISO 19005-2). What a browser prints already keeps the rules of the page — fonts in
 * the file, no script, no encryption; what it lacks is added here: what the file says of itself, its colours, its name.
 */
import { createHash } from 'node:crypto';
import { PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import { JobNotStartedError, runJob, workerFile } from '#electron/jobs/run-job.ts';
import { SRGB_NAME, srgbProfile } from './srgb-profile.ts';

/** What a file says of itself. */
export type PdfFacts = {
  readonly title: string;
  /** The issuing body; absent where the file has none. */
  readonly author?: string;
};

/** Program that made the file, as it names itself. */
const PROGRAM = 'Sổ Vàng';

/** A file of this many bytes is read and written in a thread: the office would stand still over it. */
const LONG_BYTES = 400_000;

/** Turns a file under work into one for the archive; it may be saved after that, and not changed any more. */
export function archive(pdf: PDFDocument, { title, author }: PdfFacts, at: Date): void {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  if (author !== undefined && author !== '') pdf.setAuthor(author);
  pdf.setCreator(PROGRAM);
  pdf.setProducer(PROGRAM);
  pdf.setCreationDate(at);
  pdf.setModificationDate(at);
  pdf.setLanguage('vi-VN');
  pdf.convertToPDFA({ conformance: '2B', iccProfile: srgbProfile(), outputConditionIdentifier: SRGB_NAME });
}

/** A printed file as one for the archive. `html` is what was printed: its title and author become those of the file. */
export async function archived(printed: Uint8Array, html: string): Promise<Uint8Array> {
  const facts = factsOf(html);
  if (printed.length < LONG_BYTES) return archiveHere({ printed, facts });
  try {
    const pieces: Uint8Array[] = [];
    const file = workerFile('archive-pdf', import.meta.url);
    for await (const piece of runJob<ArchiveInput, Uint8Array>(file, { printed, facts })) pieces.push(piece);
    return new Uint8Array(Buffer.concat(pieces));
  } catch (error) {
    if (!(error instanceof JobNotStartedError)) throw error;
    return archiveHere({ printed, facts });
  }
}

export type ArchiveInput = { readonly printed: Uint8Array; readonly facts: PdfFacts };

/** The work itself; see archive-pdf-worker.ts. */
export async function archiveHere({ printed, facts }: ArchiveInput): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const hash = PDFHexString.of(createHash('md5').update(printed).digest('hex').toUpperCase());
  pdf.context.trailerInfo.ID = pdf.context.obj([hash, hash]);
  archive(pdf, facts, pdf.getCreationDate() ?? new Date());
  // Object streams would make the file of a long list a third as large, and take ten times as long.
  return pdf.save({ useObjectStreams: false, objectsPerTick: Number.POSITIVE_INFINITY });
}

/** Title and author of a page of our own. */
export function factsOf(html: string): PdfFacts {
  const title = unescapeHtml(/<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? '');
  const author = /<meta name="author" content="([^"]*)">/u.exec(html)?.[1];
  return author === undefined ? { title } : { title, author: unescapeHtml(author) };
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
