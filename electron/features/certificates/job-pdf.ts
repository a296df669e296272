/** The PDF of a print, made from what was entered: the same words, the same design, the printer as it was set. */
import { setImmediate } from 'node:timers/promises';
import type { PrintImages } from '#electron/documents/certificates/art-svg.ts';
import { makeCertificatePdf } from '#electron/documents/certificates/certificate-pdf.ts';
import type { OfficeCore, OpenArchive } from '#electron/office/office-core.ts';
import { FONT_BASE } from '#electron/office/static-files.ts';
import { type Database, query } from '#electron/store/database.ts';
import { certificateDataSchema } from '#shared/certificate/certificate-data.ts';
import { type DesignContent, designContentSchema } from '#shared/certificate/design.ts';
import { sheetPlacer } from '#shared/certificate/place-sheet.ts';
import { type PrinterProfile, printerProfileSchema } from '#shared/certificate/profile.ts';
import type { Sheet } from '#shared/certificate/sheet.ts';
import { testSheet } from '#shared/certificate/test-page.ts';
import { Refusal } from '#shared/contract/refusals.ts';

interface Job {
  readonly content: DesignContent;
  readonly profile: PrinterProfile;
  readonly data: readonly string[];
  readonly title: string;
}

/** Prints that count: what was entered as never printed is left out, spoiled sheets too. Throws NOT_FOUND. */
function readJob(db: Database, jobId: string): Job {
  const [job] = db.sql<{ profile: string; content: string; name: string }>(
    `SELECT j.profile, v.content, v.name FROM certificate_job j
       JOIN certificate_design_version v ON v.id = j.design_version_id WHERE j.id = ?`,
    jobId,
  );
  if (job === undefined) throw new Refusal('NOT_FOUND');
  const prints = db.all(
    query
      .selectFrom('certificate_print')
      .select('data')
      .where('job_id', '=', jobId)
      .where('state', '=', 'printed')
      .orderBy('ordinal'),
  );
  if (prints.length === 0) throw new Refusal('NOT_FOUND');
  return {
    content: designContentSchema.parse(JSON.parse(job.content)),
    profile: printerProfileSchema.parse(JSON.parse(job.profile)),
    data: prints.map(({ data }) => data),
    title: job.name,
  };
}

/** Emblems a design prints; the scanned blank is for the screen only. */
function readImages({ store, vault }: OpenArchive, content: DesignContent): PrintImages {
  const ids = content.fields.flatMap((field) =>
    field.kind === 'emblem' && field.imageId !== null ? [field.imageId] : [],
  );
  return new Map(
    ids.flatMap((id) => {
      const row = store.reader.first(query.selectFrom('certificate_image').selectAll().where('id', '=', id));
      if (row === undefined) return [];
      return [[id, { mediaType: row.media_type, bytes: vault.readWhole(row.sha256) }] as const];
    }),
  );
}

/** Throws NO_PDF_PRINTER. */
function requirePrinter({ ports }: OfficeCore) {
  if (ports.printPdf === null) throw new Refusal('NO_PDF_PRINTER');
  return ports.printPdf;
}

/** Sheets placed between two other calls of the office. */
const PLACED_AT_ONCE = 50;

async function placeAll({ content, profile, data }: Job, signal?: AbortSignal): Promise<Sheet[]> {
  const place = sheetPlacer(content, profile);
  const sheets: Sheet[] = [];
  for (const [index, text] of data.entries()) {
    sheets.push(place(certificateDataSchema.parse(JSON.parse(text))).sheet);
    if (index % PLACED_AT_ONCE !== PLACED_AT_ONCE - 1) continue;
    await setImmediate();
    signal?.throwIfAborted();
  }
  return sheets;
}

export async function makeJobPdf(
  core: OfficeCore,
  jobId: string,
  more: { readonly signal?: AbortSignal; readonly onProgress?: (done: number, total: number) => void } = {},
): Promise<Uint8Array> {
  const archive = core.archive();
  const job = readJob(archive.store.reader, jobId);
  const print = requirePrinter(core);
  const sheets = await placeAll(job, more.signal);
  return makeCertificatePdf(sheets, {
    print,
    images: readImages(archive, job.content),
    fontBase: FONT_BASE,
    title: job.title,
    now: core.ports.now(),
    onProgress: (done) => more.onProgress?.(done, sheets.length),
    ...(more.signal === undefined ? {} : { signal: more.signal }),
  });
}

/** The test sheet of a printer on a paper of this size. */
export async function makeTestPdf(
  core: OfficeCore,
  profile: PrinterProfile,
  sheet: DesignContent['sheet'],
): Promise<Uint8Array> {
  return makeCertificatePdf([testSheet(sheet, profile)], {
    print: requirePrinter(core),
    images: new Map(),
    fontBase: FONT_BASE,
    title: `Tờ thử máy in ${profile.name}`,
    now: core.ports.now(),
  });
}

/** Finished files wait in memory until they are fetched: one an office, for a thousand sheets are some megabytes. */
const finished = new WeakMap<OfficeCore, { readonly jobId: string; readonly pdf: Uint8Array }>();

export function keepPdf(core: OfficeCore, jobId: string, pdf: Uint8Array): void {
  finished.set(core, { jobId, pdf });
}

/** The file that was just made, once; else it is made anew from the same entries. */
export async function takePdf(core: OfficeCore, jobId: string): Promise<Uint8Array> {
  const kept = finished.get(core);
  if (kept?.jobId !== jobId) return makeJobPdf(core, jobId);
  finished.delete(core);
  return kept.pdf;
}
