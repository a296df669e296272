import { randomUUID } from 'node:crypto';
import { docxBytes } from '#electron/documents/docx-job.ts';
import { wordingOf, wordingOn } from '#electron/features/catalogue/office-wording.ts';
import { giveNumber } from '#electron/features/registers/number-series.ts';
import type { ReservationUse } from '#electron/features/registers/reservations.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { StoredFile, Vault } from '#electron/store/vault.ts';
import { recordVaultFile } from '#electron/store/vault-rows.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import type { PaperKind } from '#shared/domain/paper-kinds.ts';
import { isReadyToSign } from '#shared/official-document/check-decision.ts';
import { type BasisFacts, checkDocument } from '#shared/official-document/check-document.ts';
import { fieldLabel } from '#shared/official-document/data-form.ts';
import type { DocumentKind } from '#shared/official-document/document-kind.ts';
import { readData } from '#shared/official-document/frame-data.ts';
import { registerTitle } from '#shared/official-document/symbols.ts';
import type { Wording } from '#shared/official-document/wording.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { basisFacts, storedData } from './document-rows.ts';
import { effectsOnIssue } from './effects.ts';
import { columnsOf, withFacts, wordOf, wordsOf } from './stored-data.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Which paper of a dossier an issued document is, for the kinds that Luật 06/2022/QH15 Điều 84 names. */
const PAPER_OF_KIND: Readonly<Record<string, PaperKind>> = {
  submission: 'submission',
  'achievement-report-person': 'report',
  'achievement-report-collective': 'report',
  'achievement-summary': 'summary',
  'council-minutes': 'minutes',
  'opinion-request-letter': 'opinion',
};

/** Who signs, when. */
interface Signing {
  readonly date: string;
  readonly at: Date;
  readonly account: string;
  /** A number that was kept for the signer. */
  readonly reservation: ReservationUse | null;
}

/**
 * Signs a draft inside the open transaction: strict reading, checks, number, text, paper, effects; a refusal of any
 * of them leaves the draft as it was, without a number. Throws DOCUMENT_INCOMPLETE, DOCUMENT_CHECK_FAILED and what
 * `giveNumber` throws.
 */
export async function issueDocument(
  db: Database,
  vault: Vault,
  row: Row<'document'>,
  kind: DocumentKind,
  { date, at, account, reservation }: Signing,
): Promise<{ number: number | null; sha256: string }> {
  const draft = storedData(row);
  const wording = wordingOn(db, date);
  requireReady(kind, withFacts(kind, draft, { number: null, date }), wording, basisFacts(db, date));
  const number =
    kind.abbreviation === null
      ? null
      : giveNumber(db, {
          symbol: row.symbol,
          date,
          today: todayIso(at),
          title: registerTitle(kind, row.title),
          signer: row.signer,
          recipients: wordsOf(draft, 'distribution').join('; '),
          archiveUnit: wordOf(draft, 'archive', 'unit'),
          copies: copiesOf(draft.archive),
          ...seriesOf(kind.abbreviation, row.symbol),
          secret: !['', 'none'].includes(wordOf(draft, 'marks', 'secrecy')),
          documentId: row.id,
          reservation,
        });
  const data = withFacts(kind, draft, { number, date });
  const read = readData(kind.schema, data);
  if (!read.ok) throw new Refusal('DOCUMENT_INCOMPLETE', { fields: namesOf(kind, read.problems) });
  const docx = vault.store(await docxBytes(kind.compose(read.data, wording)));
  recordVaultFile(db, docx, at);
  const printed = number === null ? '' : printNumber(number, row.symbol);
  db.run(
    query
      .updateTable('document')
      .set({
        ...columnsOf(kind, data, wording),
        wording: JSON.stringify(wordingOf(kind.id, wording)),
        state: 'issued',
        number,
        issued_on: date,
        docx_sha256: docx.sha256,
        updated_at: at.toISOString(),
        version: row.version + 1,
      })
      .where('id', '=', row.id),
  );
  filePaper(db, row, kind, { docx, printed, date, at, account });
  const awards = db.all(
    query.selectFrom('document_award').select('award_id').where('document_id', '=', row.id),
  );
  effectsOnIssue[kind.id]?.(db, {
    documentId: row.id,
    data: read.data,
    number: printed,
    date,
    batchId: row.batch_id,
    decisionId: row.decision_id,
    awardIds: awards.map(({ award_id }) => award_id),
    at,
    account,
  });
  return { number, sha256: docx.sha256 };
}

function requireReady(kind: DocumentKind, data: unknown, wording: Wording, facts: BasisFacts): void {
  const read = readData(kind.schema, data);
  if (!read.ok) throw new Refusal('DOCUMENT_INCOMPLETE', { fields: namesOf(kind, read.problems) });
  const checks = checkDocument(kind, read.data, kind.compose(read.data, wording), facts);
  if (isReadyToSign(checks)) return;
  const failing = checks.filter(({ level, holds }) => level === 'must' && !holds);
  throw new Refusal('DOCUMENT_CHECK_FAILED', {
    checks: failing.map(({ message }) => message.vi.replace(/[.]$/u, '')).join('; '),
  });
}

/** Enough to find the fields; a list of a thousand faulty rows is not read out. */
const NAMED_FIELDS = 5;

function namesOf(
  kind: DocumentKind,
  problems: readonly { readonly path: string; readonly message: string }[],
): string {
  const named = problems
    .slice(0, NAMED_FIELDS)
    .map(({ path, message }) => `${fieldLabel(kind.schema, path)} – ${message.replace(/[.]$/u, '')}`);
  const more = problems.length - named.length;
  return [...named, ...(more > 0 ? [`và ${more} ô khác`] : [])].join('; ');
}

/**
 * Kind and issuer that the number counts for, as the symbol says them: an extract signed as 'TrS-UBND' is one of the
 * copies; a công văn 'UBND-NC' has no kind.
 */
function seriesOf(abbreviation: string, symbol: string): { kind: string; issuer: string } {
  const [first = '', ...rest] = symbol.split('-');
  if (abbreviation === '') return { kind: '', issuer: first };
  return { kind: first, issuer: rest.join('-') };
}

function copiesOf(archive: unknown): number | null {
  const copies =
    typeof archive === 'object' && archive !== null && 'copies' in archive ? archive.copies : null;
  return typeof copies === 'number' ? copies : null;
}

/** The signed text goes to the papers of its submission and dossier, where people look for it. */
function filePaper(
  db: Database,
  row: Row<'document'>,
  kind: DocumentKind,
  signed: {
    readonly docx: StoredFile;
    readonly printed: string;
    readonly date: string;
    readonly at: Date;
    readonly account: string;
  },
): void {
  if (row.batch_id === null && row.dossier_id === null) return;
  const name = signed.printed === '' ? kind.id : signed.printed.replaceAll('/', '-');
  db.run(
    query.insertInto('paper').values({
      id: randomUUID(),
      batch_id: row.batch_id,
      candidate_id: row.candidate_id,
      dossier_id: row.dossier_id,
      kind: PAPER_OF_KIND[kind.id] ?? 'other',
      title: signed.printed === '' ? kind.name.vi : `${kind.name.vi} số ${signed.printed}`,
      file_name: `${name}-${signed.date.slice(0, 4)}.docx`,
      media_type: DOCX,
      size: signed.docx.size,
      sha256: signed.docx.sha256,
      added_at: signed.at.toISOString(),
      added_by: signed.account,
      removed_at: null,
    }),
  );
}
