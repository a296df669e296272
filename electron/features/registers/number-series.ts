import { randomUUID } from 'node:crypto';
import { type Database, query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { readSymbol } from '#shared/domain/numbering-series.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import { ensureSeries, findSeries } from './series-rows.ts';

/** A document that takes a number. Issuer and kind are read from the symbol unless they are told. */
export interface NumberedDocument {
  readonly symbol: string;
  readonly date: string;
  readonly today: string;
  readonly title: string;
  readonly signer: string;
  readonly recipients: string;
  readonly archiveUnit: string;
  readonly copies: number | null;
  /** What it is in the program; neither for a document made outside it. */
  readonly decisionId?: string | null;
  readonly documentId?: string | null;
  readonly issuer?: string;
  readonly kind?: string;
  readonly secret?: boolean;
}

interface Standing {
  readonly next: number;
  /** The last number issued, whose date no later number may precede; of a year begun on paper, the last one there. */
  readonly last: { readonly number: number; readonly date: string } | null;
}

function standingOf(db: Database, seriesId: string, year: number): Standing {
  const inYear = query
    .selectFrom('register_entry')
    .select(['number', 'date'])
    .where('series_id', '=', seriesId)
    .where('year', '=', year)
    .orderBy('number', 'desc')
    .limit(1);
  const highest = db.first(inYear);
  const issued = db.first(inYear.where('state', '=', 'issued'));
  const start = db.first(
    query
      .selectFrom('series_start')
      .select(['first_number', 'last_date'])
      .where('series_id', '=', seriesId)
      .where('year', '=', year),
  );
  const onPaper = start === undefined ? null : { number: start.first_number - 1, date: start.last_date };
  const last =
    issued === undefined || issued.date === null ? onPaper : { number: issued.number, date: issued.date };
  return { next: Math.max(highest?.number ?? 0, onPaper?.number ?? 0) + 1, last };
}

/** What signing would give: the next number of the year and the earliest date that keeps the order of time. */
export function expectNumber(
  db: Database,
  symbol: string,
  year: number,
): { number: number; earliestDate: string | null } {
  const seriesId = findSeries(db, { ...readSymbol(symbol), symbol, secret: false, year });
  if (seriesId === null) return { number: 1, earliestDate: null };
  const { next, last } = standingOf(db, seriesId, year);
  return { number: next, earliestDate: last?.date ?? null };
}

/**
 * Gives a number inside the open transaction: the one way to take one. Uniqueness in the year is also a constraint of
 * the table. Throws Refusal DATE_BEFORE_LAST_NUMBER, DATE_IN_FUTURE.
 */
export function giveNumber(db: Database, entry: NumberedDocument): number {
  const year = Number(entry.date.slice(0, 4));
  const { issuer, kind } = { ...readSymbol(entry.symbol), ...told(entry) };
  const ask = { issuer, kind, secret: entry.secret ?? false, year, symbol: entry.symbol };
  const seriesId = ensureSeries(db, ask, entry.today);
  const { next, last } = standingOf(db, seriesId, year);
  if (entry.date > entry.today) throw new Refusal('DATE_IN_FUTURE', { date: formatDate(entry.date) });
  if (last !== null && entry.date < last.date) {
    throw new Refusal('DATE_BEFORE_LAST_NUMBER', {
      date: formatDate(entry.date),
      lastDate: formatDate(last.date),
      lastNumber: printNumber(last.number, entry.symbol),
    });
  }
  db.run(
    query.insertInto('register_entry').values({
      id: randomUUID(),
      series_id: seriesId,
      issuer,
      kind,
      symbol: entry.symbol,
      secret: ask.secret ? 1 : 0,
      year,
      number: next,
      state: 'issued',
      given_on: entry.today,
      date: entry.date,
      title: entry.title,
      signer: entry.signer,
      recipients: entry.recipients,
      archive_unit: entry.archiveUnit,
      copies: entry.copies,
      decision_id: entry.decisionId ?? null,
      document_id: entry.documentId ?? null,
    }),
  );
  return next;
}

function told({ issuer, kind }: NumberedDocument): { issuer?: string; kind?: string } {
  return { ...(issuer === undefined ? {} : { issuer }), ...(kind === undefined ? {} : { kind }) };
}
