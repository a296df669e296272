import { makeTestPdf, takePdf } from '#electron/features/certificates/job-pdf.ts';
import { readProfile } from '#electron/features/certificates/profile-handlers.ts';
import { streamOf } from '#electron/jobs/stream-of.ts';
import { query } from '#electron/store/database.ts';
import { SHEET_LIMITS_MM } from '#shared/certificate/design.ts';
import { contract } from '#shared/contract/index.ts';
import type { ProcedureMeta } from '#shared/contract/procedure.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { mayCall } from '#shared/contract/roles.ts';
import { attachment, bytesOf, requireWhole } from './attachment.ts';
import type { Caller } from './caller.ts';
import type { OfficeCore } from './office-core.ts';

/** Sheets are for those who may print. */
const PRINTERS = (contract.certificates.makePdf['~orpc'].meta as ProcedureMeta).access ?? 'signed-in';

/** A scanned blank or an emblem, as it was uploaded. */
async function answerImage(core: OfficeCore, id: string): Promise<Response> {
  const { store, vault } = core.archive();
  const row = store.reader.first(query.selectFrom('certificate_image').selectAll().where('id', '=', id));
  if (row === undefined) throw new Refusal('NOT_FOUND');
  await requireWhole(vault.read(row.sha256));
  return attachment(streamOf(bytesOf(vault.read(row.sha256))), row.media_type, row.file_name);
}

async function answerTestSheet(
  core: OfficeCore,
  profileId: string,
  size: URLSearchParams,
): Promise<Response> {
  const [widthMm = 0, heightMm = 0] = ['width', 'height'].map((side) => Number(size.get(side)));
  const fits = (mm: number) => mm >= SHEET_LIMITS_MM.min && mm <= SHEET_LIMITS_MM.max;
  if (!fits(widthMm) || !fits(heightMm)) throw new Refusal('NOT_FOUND');
  const profile = readProfile(core.archive().store.reader, profileId);
  const pdf = await makeTestPdf(core, profile, { widthMm, heightMm });
  return attachment(new Uint8Array(pdf), 'application/pdf', 'To-thu-may-in.pdf');
}

/** Answers what the room for certificates keeps as files: pictures, sheets of a print, test sheets. Throws Refusal. */
export async function answerCertificates(
  core: OfficeCore,
  caller: Caller,
  { pathname, searchParams }: URL,
): Promise<Response | null> {
  const image = /^\/files\/certificate-images\/([0-9a-f-]{36})$/.exec(pathname)?.[1];
  const job = /^\/files\/certificates\/([0-9a-f-]{36})\.pdf$/.exec(pathname)?.[1];
  const tested = /^\/files\/test-sheets\/([0-9a-f-]{36})\.pdf$/.exec(pathname)?.[1];
  if (image !== undefined) return answerImage(core, image);
  if (job === undefined && tested === undefined) return null;
  if (!mayCall(PRINTERS, caller.role)) throw new Refusal('NOT_ALLOWED');
  if (tested !== undefined) return answerTestSheet(core, tested, searchParams);
  return attachment(new Uint8Array(await takePdf(core, job ?? '')), 'application/pdf', 'In-bang.pdf');
}
