import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { type IncomingEntry, incomingEntry } from '#shared/contract/register-records.ts';
import { findGaps } from '#shared/domain/numbering.ts';
import { fold } from '#shared/vietnamese/fold.ts';
import { readMark } from './year-facts.ts';

/** Name under which the marks of this book are kept. */
export const INCOMING = 'incoming';

type IncomingJoin = Row<'incoming_entry'> & { batch_title: string | null; corrections: number };

const SELECT_LINES = `SELECT e.*, b.title AS batch_title,
  (SELECT count(*) FROM register_change c WHERE c.entry_id = e.id) AS corrections
  FROM incoming_entry e LEFT JOIN batch b ON b.id = e.batch_id`;

type Scan = IncomingEntry['scans'][number];

function toEntry(row: IncomingJoin, scans: readonly Scan[]): IncomingEntry {
  return incomingEntry.parse({
    id: row.id,
    year: row.year,
    number: row.number,
    arrivedOn: row.arrived_on,
    author: row.author,
    symbol: row.symbol,
    documentDate: row.document_date,
    title: row.title,
    receiver: row.receiver,
    forwardedOn: row.forwarded_on,
    receivedBy: row.received_by,
    note: row.note,
    batchId: row.batch_id,
    batchTitle: row.batch_title ?? '',
    scans,
    enteredAt: row.entered_at,
    enteredBy: row.entered_by,
    cancelReason: row.cancel_reason,
    cancelledAt: row.cancelled_at,
    cancelledBy: row.cancelled_by,
    corrections: row.corrections,
    version: row.version,
  });
}

function scansByEntry(db: Database): Map<string, Scan[]> {
  const rows = db.all(
    query
      .selectFrom('paper')
      .select(['id', 'incoming_id', 'file_name', 'media_type', 'size'])
      .where('incoming_id', 'is not', null)
      .where('removed_at', 'is', null)
      .orderBy('added_at'),
  );
  const found = new Map<string, Scan[]>();
  for (const row of rows) {
    const list = found.get(row.incoming_id ?? '') ?? [];
    list.push({ id: row.id, fileName: row.file_name, mediaType: row.media_type, size: row.size });
    found.set(row.incoming_id ?? '', list);
  }
  return found;
}

/** Lines of a year, or of all years: newest year first, highest number first. */
export function listIncoming(db: Database, year: number | null): IncomingEntry[] {
  const scans = scansByEntry(db);
  return db
    .sql<IncomingJoin>(
      `${SELECT_LINES} WHERE e.year = ifnull(?, e.year) ORDER BY e.year DESC, e.number DESC`,
      year,
    )
    .map((row) => toEntry(row, scans.get(row.id) ?? []));
}

export function findIncoming(db: Database, id: string): IncomingEntry | undefined {
  const [row] = db.sql<IncomingJoin>(`${SELECT_LINES} WHERE e.id = ?`, id);
  return row === undefined ? undefined : toEntry(row, scansByEntry(db).get(id) ?? []);
}

export function incomingYears(db: Database): number[] {
  return db
    .sql<{ year: number }>("SELECT year FROM number_mark WHERE series = 'incoming' ORDER BY year DESC")
    .map(({ year }) => year);
}

/** Numbers of a year that have no line. */
export function incomingGaps(db: Database, year: number): number[] {
  const numbers = db
    .all(query.selectFrom('incoming_entry').select('number').where('year', '=', year))
    .map(({ number }) => number);
  return findGaps(numbers, 1, readMark(db, INCOMING, year));
}

/** The last line of a year that stands: no later one may have arrived before it. */
export function lastIncoming(db: Database, year: number): { number: number; date: string } | null {
  const row = db.first(
    query
      .selectFrom('incoming_entry')
      .select(['number', 'arrived_on as date'])
      .where('year', '=', year)
      .where('cancelled_at', 'is', null)
      .orderBy('number', 'desc')
      .limit(1),
  );
  return row ?? null;
}

/** Keys under which the same document is recognised, however it was typed. */
export function incomingKeys(fields: { readonly author: string; readonly symbol: string }) {
  return {
    author_key: fold(fields.author),
    symbol_key: fold(fields.symbol).replace(/\s+/gu, '').replace(/^0+/u, ''),
  };
}

/**
 * A line with the same number, symbol and author (NĐ 30/2020/NĐ-CP Phụ lục VI, Phần I, III.1.h), of documents of the
 * same year where their dates are known. Documents without a symbol are not compared.
 */
export function findTwin(
  db: Database,
  fields: { readonly author: string; readonly symbol: string; readonly documentDate: string | null },
): Row<'incoming_entry'> | undefined {
  if (fields.symbol === '') return undefined;
  const keys = incomingKeys(fields);
  const rows = db.all(
    query
      .selectFrom('incoming_entry')
      .selectAll()
      .where('symbol_key', '=', keys.symbol_key)
      .where('author_key', '=', keys.author_key)
      .where('cancelled_at', 'is', null)
      .orderBy('year', 'desc'),
  );
  const yearOf = (date: string | null) => date?.slice(0, 4) ?? null;
  return rows.find(({ document_date: date }) => {
    const [a, b] = [yearOf(date), yearOf(fields.documentDate)];
    return a === null || b === null || a === b;
  });
}
