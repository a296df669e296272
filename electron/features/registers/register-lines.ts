import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { type RegisterEntry, type RegisterGap, registerEntry } from '#shared/contract/register-records.ts';
import { checkYear, isExpired } from '#shared/domain/numbering-book.ts';
import { readMark, readStart, toNumberLine } from './year-facts.ts';

type LineJoin = Row<'register_entry'> & { owner_name: string | null; corrections: number };

const SELECT_LINES = `SELECT e.*, a.name AS owner_name,
  (SELECT count(*) FROM register_change c WHERE c.entry_id = e.id) AS corrections
  FROM register_entry e LEFT JOIN account a ON a.id = e.owner_id`;

function toEntry(row: LineJoin, today: string): RegisterEntry {
  return registerEntry.parse({
    id: row.id,
    seriesId: row.series_id,
    issuer: row.issuer,
    kind: row.kind,
    secret: row.secret === 1,
    number: row.number,
    symbol: row.symbol,
    year: row.year,
    state: row.state,
    givenOn: row.given_on,
    date: row.date,
    title: row.title,
    signer: row.signer,
    recipients: row.recipients,
    archiveUnit: row.archive_unit,
    copies: row.copies,
    sentOn: row.sent_on,
    receivedBy: row.received_by,
    note: row.note,
    decisionId: row.decision_id,
    documentId: row.document_id,
    ownerId: row.owner_id,
    ownerName: row.owner_name ?? '',
    purpose: row.purpose,
    expiresOn: row.expires_on,
    expired: isExpired(toNumberLine(row), today),
    cancelReason: row.cancel_reason,
    cancelledAt: row.cancelled_at,
    cancelledBy: row.cancelled_by,
    corrections: row.corrections,
    version: row.version,
  });
}

/** Lines of a year, or of all years: newest year first, then by symbol, highest number first. */
export function listLines(db: Database, year: number | null, today: string): RegisterEntry[] {
  return db
    .sql<LineJoin>(
      `${SELECT_LINES} WHERE e.year = ifnull(?, e.year) ORDER BY e.year DESC, e.symbol, e.number DESC`,
      year,
    )
    .map((row) => toEntry(row, today));
}

/** One line as the contract has it; undefined when there is none. */
export function findLine(db: Database, id: string, today: string): RegisterEntry | undefined {
  const [row] = db.sql<LineJoin>(`${SELECT_LINES} WHERE e.id = ?`, id);
  return row === undefined ? undefined : toEntry(row, today);
}

/** Numbers kept for an account that can still be used, soonest to expire first; of one symbol or of all. */
export function listReservations(
  db: Database,
  ask: { readonly ownerId: string; readonly symbol: string | null; readonly today: string },
): RegisterEntry[] {
  return db
    .sql<LineJoin>(
      `${SELECT_LINES} WHERE e.state = 'reserved' AND e.owner_id = ? AND e.expires_on >= ?
         AND e.symbol = ifnull(?, e.symbol) ORDER BY e.expires_on, e.number`,
      ask.ownerId,
      ask.today,
      ask.symbol,
    )
    .map((row) => toEntry(row, ask.today));
}

export function listYears(db: Database): number[] {
  return db
    .sql<{ year: number }>(
      'SELECT DISTINCT year FROM number_mark WHERE year > 0 AND series IN (SELECT id FROM number_series) ORDER BY year DESC',
    )
    .map(({ year }) => year);
}

/** Symbols that count in a series and year, most used first: what a line that is missing can have been called. */
export function symbolsOf(db: Database, seriesId: string, year: number): string[] {
  const used = db.sql<{ symbol: string }>(
    `SELECT symbol FROM register_entry WHERE series_id = ? AND year = ? GROUP BY symbol ORDER BY count(*) DESC, symbol`,
    seriesId,
    year,
  );
  if (used.length > 0) return used.map(({ symbol }) => symbol);
  const series = db.first(query.selectFrom('number_series').selectAll().where('id', '=', seriesId));
  const [kind = ''] = series === undefined ? [] : (JSON.parse(series.kinds) as string[]);
  return series === undefined
    ? []
    : [kind === '' || kind === '*' ? series.issuer : `${kind}-${series.issuer}`];
}

interface GapPlace {
  readonly seriesId: string;
  readonly year: number;
  readonly number: number;
}

/** What is lost when its line is: the document of the program that carries a missing number, if one does. */
export interface NumberedRecord {
  readonly decision: Row<'decision'> | null;
  readonly document: Row<'document'> | null;
}

/** Looks under every symbol that counts in the series. */
export function recordOfGap(db: Database, { seriesId, year, number }: GapPlace): NumberedRecord {
  const symbols = symbolsOf(db, seriesId, year);
  if (symbols.length === 0) return { decision: null, document: null };
  const decision = query
    .selectFrom('decision')
    .selectAll()
    .where('state', '=', 'issued')
    .where('symbol', 'in', symbols)
    .where('number', '=', number)
    .where('issued_on', 'like', `${year}-%`);
  const document = query
    .selectFrom('document')
    .selectAll()
    .where('state', 'in', ['issued', 'recalled'])
    .where('symbol', 'in', symbols)
    .where('number', '=', number)
    .where('issued_on', 'like', `${year}-%`);
  return { decision: db.first(decision) ?? null, document: db.first(document) ?? null };
}

/** What is wrong with every series: of one year, or of all. */
export function findProblems(db: Database, year: number | null, today: string): RegisterGap[] {
  const books = db.sql<{ series: string; year: number }>(
    `SELECT series, year FROM number_mark WHERE series IN (SELECT id FROM number_series) AND year = ifnull(?, year)
     ORDER BY year DESC, series`,
    year,
  );
  return books.flatMap(({ series, year: of }) => problemsOf(db, series, of, today));
}

function problemsOf(db: Database, seriesId: string, year: number, today: string): RegisterGap[] {
  const rows = db.all(
    query
      .selectFrom('register_entry')
      .select(['id', 'symbol', 'number', 'state', 'date', 'expires_on'])
      .where('series_id', '=', seriesId)
      .where('year', '=', year),
  );
  const start = readStart(db, seriesId, year);
  const problems = checkYear(rows.map(toNumberLine), start, today, readMark(db, seriesId, year));
  if (problems.length === 0) return [];
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return problems.map(({ code, number }) => {
    const line = byNumber.get(number);
    const held = code === 'missing' ? recordOfGap(db, { seriesId, year, number }) : null;
    const record = held?.decision ?? held?.document;
    return {
      seriesId,
      symbol: line?.symbol ?? record?.symbol ?? symbolsOf(db, seriesId, year)[0] ?? '',
      year,
      number,
      why: code,
      entryId: line?.id ?? null,
      decisionId: held?.decision?.id ?? null,
      documentId: held?.document?.id ?? null,
    };
  });
}
