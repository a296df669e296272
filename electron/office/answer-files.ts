import { writeDocx } from '#electron/documents/docx-job.ts';
import type { DocxSource } from '#electron/documents/docx-source.ts';
import { renderHtml } from '#electron/documents/html.ts';
import { stampHtml, stampScan } from '#electron/documents/stamp-scan.ts';
import { refuseRestricted } from '#electron/features/archive/dossier-access.ts';
import { readDecisionLife } from '#electron/features/decisions/decision-life.ts';
import { findDecisionRow } from '#electron/features/decisions/decision-rows.ts';
import { documentOf, docxSourceOf, refuseFrozen } from '#electron/features/decisions/issued-document.ts';
import { composeStored, findDocumentRow } from '#electron/features/documents/document-rows.ts';
import { refuseFrozenDocument } from '#electron/features/documents/frozen-document.ts';
import { composeVolume, volumeFileName } from '#electron/features/registers/book-documents.ts';
import { begun, streamOf } from '#electron/jobs/stream-of.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { contract } from '#shared/contract/index.ts';
import type { ProcedureMeta } from '#shared/contract/procedure.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { bookAsk } from '#shared/contract/registers.ts';
import { type Access, mayCall } from '#shared/contract/roles.ts';
import { LIST_UPLOAD, PASSING_UPLOAD, UPLOAD_PATH, uploadHeaders } from '#shared/contract/transport.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { answerCertificates } from './answer-certificates.ts';
import { answerRowsToCorrect, isRowsToCorrect, LIST_IMPORTERS } from './answer-imports.ts';
import { attachment, bytesOf, requireWhole } from './attachment.ts';
import type { Caller } from './caller.ts';
import type { OfficeCore } from './office-core.ts';
import { COMMON_HEADERS, FONT_BASE } from './static-files.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function requireCaller(core: OfficeCore, token: string | null): Caller {
  const caller = token === null ? null : core.sessions.find(token);
  if (caller === null) throw new Refusal('NOT_SIGNED_IN');
  return caller;
}

async function answerPaper(core: OfficeCore, caller: Caller, id: string): Promise<Response> {
  const { store, vault } = core.archive();
  const row = store.reader.first(query.selectFrom('paper').selectAll().where('id', '=', id));
  if (row === undefined) throw new Refusal('NOT_FOUND');
  refuseRestricted(store.reader, row.dossier_id, caller.role);
  refuseDestroyed(store.reader, row.sha256);
  const changed = changedDecisionOf(store.reader, row);
  if (changed !== null) {
    refuseFrozen(store.reader, changed, caller.role);
    // The file lies untouched in the vault; what leaves the office carries the mark.
    if (row.media_type === DOCX) return answerDecision(core, caller, changed, 'docx');
  }
  const recalled = store.reader.first(
    query
      .selectFrom('document')
      .select('id')
      .where('docx_sha256', '=', row.sha256)
      .where('state', '=', 'recalled'),
  );
  if (recalled !== undefined) return answerDocument(core, caller, recalled.id, 'docx');
  await requireWhole(vault.read(row.sha256));
  if (changed === null)
    return attachment(streamOf(bytesOf(vault.read(row.sha256))), row.media_type, row.file_name);
  return answerStamped(core, row, changed);
}

/** A scan of a decision that no longer stands as it was issued: its pages, each with the mark over it. */
async function answerStamped(core: OfficeCore, row: Row<'paper'>, decisionId: string): Promise<Response> {
  const { store, vault } = core.archive();
  const decision = findDecisionRow(store.reader, decisionId);
  const { printPdf } = core.ports;
  if (printPdf === null) throw new Refusal('NO_PDF_PRINTER');
  const { mark = [] } = documentOf(store.reader, decision, core.ports.now());
  const stamp = await printPdf(stampHtml(mark, FONT_BASE));
  const scan = Buffer.concat([...vault.read(row.sha256)]);
  const stamped = await stampScan(scan, row.media_type, new Uint8Array(stamp));
  if (stamped === null) throw new Refusal('PAPER_NOT_MARKABLE');
  return attachment(stamped, 'application/pdf', row.file_name.replace(/\.[^.]*$/u, '.pdf'));
}

/** A paper that was destroyed with its file is told apart from one that was lost. */
function refuseDestroyed(db: Database, sha256: string): void {
  const file = db.first(query.selectFrom('vault_file').select('removed_at').where('sha256', '=', sha256));
  if (typeof file?.removed_at === 'string') throw new Refusal('PAPER_DESTROYED');
}

async function answerDecision(
  core: OfficeCore,
  caller: Caller,
  id: string,
  format: string,
): Promise<Response> {
  const { store } = core.archive();
  const row = findDecisionRow(store.reader, id);
  refuseFrozen(store.reader, row.id, caller.role);
  const number = row.number === null ? 'du-thao' : printNumber(row.number, row.symbol).replaceAll('/', '-');
  const fileName = `QD-${number}.${format}`;
  if (format === 'docx') return answerDocx(docxSourceOf(store.reader, row, core.ports.now()), fileName);
  return answerPdf(core, documentOf(store.reader, row, core.ports.now()), fileName);
}

/** The first piece comes before the answer: what fails by then is a sentence, not a torn download. */
async function answerDocx(source: DocxSource, fileName: string): Promise<Response> {
  return attachment(await begun(writeDocx(source)), DOCX, fileName);
}

async function answerPdf(core: OfficeCore, document: OfficialDocument, fileName: string): Promise<Response> {
  const { printPdf } = core.ports;
  if (printPdf === null) throw new Refusal('NO_PDF_PRINTER');
  const html = renderHtml(document, { nonce: 'printprintprint0', fontBase: FONT_BASE });
  return attachment(new Uint8Array(await printPdf(html)), 'application/pdf', fileName);
}

/** An issued document is the text that was signed, byte for byte; its PDF is drawn from the same data. */
async function answerDocument(
  core: OfficeCore,
  caller: Caller,
  id: string,
  format: string,
): Promise<Response> {
  const { store, vault } = core.archive();
  const row = findDocumentRow(store.reader, id);
  refuseFrozenDocument(row, caller.role);
  const number = row.number === null ? 'du-thao' : printNumber(row.number, row.symbol).replaceAll('/', '-');
  const fileName = `${row.state !== 'draft' && row.number === null ? row.kind : `${row.kind}-${number}`}.${format}`;
  // A recalled one lies untouched in the vault too; what leaves the office carries the mark.
  if (format === 'docx' && row.docx_sha256 !== null && row.state !== 'recalled') {
    await requireWhole(vault.read(row.docx_sha256));
    return attachment(streamOf(bytesOf(vault.read(row.docx_sha256))), DOCX, fileName);
  }
  const composed = composeStored(store.reader, row, core.ports.now());
  return format === 'docx' ? answerDocx(composed, fileName) : answerPdf(core, composed, fileName);
}

/**
 * The issued decision that a paper holds the text of, when it no longer stands as it was issued; else null. Decisions
 * that came with the submission prove something about a candidate and are other decisions: its own text is filed at
 * its issue, a scan of it later.
 */
function changedDecisionOf(db: Database, paper: Row<'paper'>): string | null {
  if (paper.kind !== 'decision' || paper.dossier_id === null || paper.candidate_id !== null) return null;
  const dossier = db.first(
    query.selectFrom('dossier').select('decision_id').where('id', '=', paper.dossier_id),
  );
  const id = dossier?.decision_id ?? null;
  if (id === null) return null;
  // An issued decision is never written to again: this is the moment of its issue.
  const { updated_at: issuedAt } = findDecisionRow(db, id);
  if (paper.added_at < issuedAt) return null;
  return readDecisionLife(db, id).standing === 'in-force' ? null : id;
}

/** A volume of a register, bound from the lines as they stand. */
async function answerRegister(core: OfficeCore, match: readonly (string | undefined)[]): Promise<Response> {
  const [, book, year, volume, seriesId = null, format = 'docx'] = match;
  const ask = bookAsk.parse({ book, year: Number(year), volume: Number(volume), seriesId });
  const { store } = core.archive();
  const document = composeVolume(store.reader, ask, todayIso(core.ports.now()));
  const fileName = `${volumeFileName(ask)}.${format}`;
  return format === 'docx' ? answerDocx(document, fileName) : answerPdf(core, document, fileName);
}

/** Results of a search: prepared by a call that is audited, fetched once by whoever asked for them. */
async function answerResults(core: OfficeCore, caller: Caller, id: string): Promise<Response> {
  const taken = core.results.take(id, caller.id);
  if (taken === null) throw new Refusal('EXPORT_GONE');
  const { file, report } = taken;
  return attachment(await file.make(report), file.mediaType, file.fileName);
}

/** Rights of the upload route are those of the call that will use the file. */
const UPLOADERS = (contract.nominations.addPaper['~orpc'].meta as ProcedureMeta).access ?? 'signed-in';
const CHECKERS = (contract.formCheck.checkUpload['~orpc'].meta as ProcedureMeta).access ?? 'signed-in';
const UPLOADERS_FOR: Readonly<Record<string, Access>> = {
  [PASSING_UPLOAD]: CHECKERS,
  [LIST_UPLOAD]: LIST_IMPORTERS,
};

/** Answers the byte routes: uploads in chunks, papers, decisions and documents as .docx and PDF. Throws Refusal. */
export async function answerFiles(
  core: OfficeCore,
  request: Request,
  token: string | null,
): Promise<Response | null> {
  const { pathname } = new URL(request.url);
  if (request.method === 'POST' && pathname === UPLOAD_PATH) {
    const caller = requireCaller(core, token);
    const purpose = request.headers.get(uploadHeaders.purpose) ?? '';
    if (!mayCall(UPLOADERS_FOR[purpose] ?? UPLOADERS, caller.role)) throw new Refusal('NOT_ALLOWED');
    const received = await core.uploads.receive(request, core.archive().vault);
    return Response.json(received, { headers: COMMON_HEADERS });
  }
  if (request.method !== 'GET') return null;
  if (isRowsToCorrect(pathname)) return answerRowsToCorrect(core, requireCaller(core, token), pathname);
  const paper = /^\/files\/papers\/([0-9a-f-]{36})$/.exec(pathname);
  const written = /^\/files\/(decisions|documents)\/([0-9a-f-]{36})\.(docx|pdf)$/.exec(pathname);
  const register =
    /^\/files\/registers\/(outgoing|incoming|golden)-(\d{4})-(\d{1,3})(?:-([0-9a-f-]{36}))?\.(docx|pdf)$/.exec(
      pathname,
    );
  const results = /^\/files\/results\/([0-9a-f-]{36})$/.exec(pathname);
  const certificates = /^\/files\/(?:certificates|certificate-images|test-sheets)\//.test(pathname);
  if (paper === null && written === null && register === null && results === null && !certificates)
    return null;
  const caller = requireCaller(core, token);
  if (paper?.[1] !== undefined) return answerPaper(core, caller, paper[1]);
  if (results?.[1] !== undefined) return answerResults(core, caller, results[1]);
  if (register !== null) return answerRegister(core, register);
  if (certificates) return answerCertificates(core, caller, new URL(request.url));
  const [id, format] = [written?.[2] ?? '', written?.[3] ?? 'docx'];
  return written?.[1] === 'documents'
    ? answerDocument(core, caller, id, format)
    : answerDecision(core, caller, id, format);
}
