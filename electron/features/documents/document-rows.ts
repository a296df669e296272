import { listLegalBases } from '#electron/features/catalogue/catalogue-rows.ts';
import { wordingOn } from '#electron/features/catalogue/office-wording.ts';
import { expectNumber } from '#electron/features/registers/number-series.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { FormCheck } from '#shared/contract/decisions.ts';
import {
  type DocumentData,
  type DocumentRecord,
  type DocumentRow,
  type DocumentSource,
  documentRow,
} from '#shared/contract/documents.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { type BasisFacts, checkDocument } from '#shared/official-document/check-document.ts';
import type { DocumentKind } from '#shared/official-document/document-kind.ts';
import type { DataProblem } from '#shared/official-document/frame-data.ts';
import { findKind } from '#shared/official-document/kinds/index.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import { readLeniently } from '#shared/official-document/read-leniently.ts';
import type { Wording } from '#shared/official-document/wording.ts';
import { isWritable } from '#shared/official-document/writable.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { withMark } from './frozen-document.ts';

type DocumentJoin = Row<'document'> & { source_title: string | null };

/** Without `data`: a list of documents must not read their thousands of rows. */
const COLUMNS = `d.id, d.kind, d.title, d.title_key, d.signer, d.state, d.number, d.symbol, d.issued_on, d.source_type,
  d.source_id, d.batch_id, d.decision_id, d.dossier_id, d.candidate_id, d.docx_sha256, d.created_at, d.created_by,
  d.updated_at, d.recalled_at, d.recall_reason, d.version`;
const SOURCE_TITLE = `CASE d.source_type
  WHEN 'award' THEN (SELECT a.name FROM award a WHERE a.id = d.source_id)
  WHEN 'candidate' THEN (SELECT c.name FROM candidate c WHERE c.id = d.source_id)
  WHEN 'dossier' THEN (SELECT s.title FROM dossier s WHERE s.id = d.source_id)
  ELSE (SELECT b.title FROM batch b WHERE b.id = d.batch_id) END AS source_title`;
const FROM = "FROM document d WHERE d.state <> 'discarded'";

function sourceOf(row: Pick<Row<'document'>, 'source_type' | 'source_id'>): DocumentSource | null {
  if (row.source_type === null || row.source_id === null) return null;
  return { type: row.source_type as DocumentSource['type'], id: row.source_id };
}

function toRow(row: Omit<DocumentJoin, 'data' | 'wording'>): DocumentRow {
  return documentRow.parse({
    id: row.id,
    kind: row.kind,
    title: row.title,
    state: row.state,
    number: row.number,
    symbol: row.symbol,
    issuedOn: row.issued_on,
    signerName: row.signer,
    source: sourceOf(row),
    sourceTitle: row.source_title ?? '',
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    version: row.version,
  });
}

/** Drafts first, then by date and number, newest first. */
export function listDocuments(db: Database, source: DocumentSource | null): DocumentRow[] {
  const where = source === null ? '' : 'AND d.source_type = ? AND d.source_id = ?';
  return db
    .sql<Omit<DocumentJoin, 'data' | 'wording'>>(
      `SELECT ${COLUMNS}, ${SOURCE_TITLE} ${FROM} ${where}
       ORDER BY d.state <> 'draft', d.issued_on DESC, d.number DESC, d.updated_at DESC, d.id`,
      ...(source === null ? [] : [source.type, source.id]),
    )
    .map(toRow);
}

/** A document that was not thrown away. Throws Refusal NOT_FOUND. */
export function findDocumentRow(db: Database, id: string): Row<'document'> {
  const row = db.first(
    query.selectFrom('document').selectAll().where('id', '=', id).where('state', '<>', 'discarded'),
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}

/** A kind of this room; registers, slips and decisions that grant awards are made in theirs. Throws Refusal DOCUMENT_KIND_UNKNOWN. */
export function requireKind(id: string): DocumentKind {
  const kind = findKind(id);
  if (kind === undefined || !isWritable(kind)) throw new Refusal('DOCUMENT_KIND_UNKNOWN', { kind: id });
  return kind;
}

export function storedData(row: Pick<Row<'document'>, 'data'>): DocumentData {
  return JSON.parse(row.data) as DocumentData;
}

/** The office's wording that an issued document was composed with. */
function storedWording(row: Pick<Row<'document'>, 'wording'>): Wording {
  return new Map(Object.entries(JSON.parse(row.wording) as Record<string, string>));
}

/** The bases the office keeps, for a document signed on a day. */
export function basisFacts(db: Database, day: string): BasisFacts {
  return { bases: listLegalBases(db, null), day };
}

/** A draft as far as it can be shown: null data only for data of another shape. */
export interface ReadDraft {
  readonly composed: OfficialDocument | null;
  readonly checks: FormCheck[];
  readonly problems: DataProblem[];
}

/** Pure: unfinished data as a page with stand-ins, its checks, and what strict reading would refuse. */
export function readDraft(
  kind: DocumentKind,
  data: unknown,
  wording: Wording,
  facts?: BasisFacts,
): ReadDraft {
  const { data: shown, problems } = readLeniently(kind.schema, data);
  if (shown === null) return { composed: null, checks: [], problems: [...problems] };
  const composed = kind.compose(shown, wording);
  return {
    composed,
    checks: toFormChecks(checkDocument(kind, shown, composed, facts)),
    problems: [...problems],
  };
}

function toFormChecks(checks: ReturnType<typeof checkDocument>): FormCheck[] {
  return checks.map(({ rule, level, holds, message }) => ({ rule, level, holds, message: { ...message } }));
}

/** The office's wording of a document: as it was signed; for a draft as it stands on a day. */
export function wordingOfRow(
  db: Database,
  row: Pick<Row<'document'>, 'state' | 'wording'>,
  day: string,
): Wording {
  return row.state === 'draft' ? wordingOn(db, day) : storedWording(row);
}

/** Throws Refusal NOT_FOUND. */
export function readDocument(db: Database, id: string, now: Date): DocumentRecord {
  const [row] = db.sql<DocumentJoin>(
    `SELECT ${COLUMNS}, d.data, d.wording, ${SOURCE_TITLE} ${FROM} AND d.id = ?`,
    id,
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  const kind = requireKind(row.kind);
  const data = storedData(row);
  const today = todayIso(now);
  const { checks, problems } = readDraft(kind, data, wordingOfRow(db, row, today), basisFacts(db, today));
  const expected =
    kind.abbreviation === null
      ? { number: null, earliestDate: null }
      : expectNumber(db, row.symbol, Number(todayIso(now).slice(0, 4)));
  return {
    ...toRow(row),
    data,
    problems,
    checks,
    expectedNumber: expected.number,
    earliestDate: expected.earliestDate,
    recalledAt: row.recalled_at,
    recallReason: row.recall_reason,
  };
}

/** A document as it prints; a draft's gaps marked. Throws Refusal DOCUMENT_INCOMPLETE where nothing can be shown. */
export function composeStored(db: Database, row: Row<'document'>, now: Date): OfficialDocument {
  const wording = wordingOfRow(db, row, todayIso(now));
  const { composed, problems } = readDraft(requireKind(row.kind), storedData(row), wording);
  if (composed === null)
    throw new Refusal('DOCUMENT_INCOMPLETE', { fields: problems.map(({ path }) => path).join(', ') });
  return withMark(composed, row);
}
