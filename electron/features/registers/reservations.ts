import { type Database, query } from '#electron/store/database.ts';
import type { Changes, Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { addDays } from '#shared/domain/calendar/days.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import {
  type DateProblem,
  isExpired,
  LONGEST_RESERVATION,
  latestDay,
  type Neighbour,
} from '#shared/domain/numbering-book.ts';
import { readSymbol } from '#shared/domain/numbering-series.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import { lazyCalendar, readRegisterSettings } from './register-settings.ts';
import { ensureSeries } from './series-rows.ts';
import { readNeighbours, readStanding, toNumberLine } from './year-facts.ts';

/** Which kept number is used, and by whom. */
export interface ReservationUse {
  readonly id: string;
  readonly accountId: string;
}

type Between = { readonly before: Neighbour | null; readonly after: Neighbour | null };

function nameOf(db: Database, accountId: string | null): string {
  const row = db.first(
    query
      .selectFrom('account')
      .select('name')
      .where('id', '=', accountId ?? ''),
  );
  return row?.name ?? '';
}

/**
 * A document takes a number that was kept for its account. The date must fit between the issued numbers on both sides.
 * Throws Refusal RESERVATION_GONE, RESERVATION_OF_ANOTHER, RESERVATION_EXPIRED, RESERVED_DATE_MISFIT, and through
 * `refuse` DATE_IN_FUTURE, NUMBER_TOO_LATE.
 */
export function takeReserved(
  db: Database,
  use: ReservationUse & { today: string; seriesId: string | null; year: number },
  columns: Changes<'register_entry'> & { readonly symbol: string },
  judge: (between: Between) => DateProblem | null,
  refuse: (problem: DateProblem) => never,
): number {
  const row = db.first(query.selectFrom('register_entry').selectAll().where('id', '=', use.id));
  if (
    row === undefined ||
    row.state !== 'reserved' ||
    row.series_id !== use.seriesId ||
    row.year !== use.year
  )
    throw new Refusal('RESERVATION_GONE');
  const number = printNumber(row.number, row.symbol);
  if (row.owner_id !== use.accountId)
    throw new Refusal('RESERVATION_OF_ANOTHER', { number, owner: nameOf(db, row.owner_id) });
  if (isExpired(toNumberLine(row), use.today))
    throw new Refusal('RESERVATION_EXPIRED', { number, expires: formatDate(row.expires_on ?? '') });
  const between = readNeighbours(db, row);
  const problem = judge(between);
  if (problem !== null) {
    if (problem.code === 'future' || problem.code === 'late') refuse(problem);
    throw new Refusal('RESERVED_DATE_MISFIT', {
      number,
      from: formatDate(between.before?.date ?? `${row.year}-01-01`),
      to: formatDate(between.after?.date ?? use.today),
    });
  }
  db.run(
    query
      .updateTable('register_entry')
      .set({ ...columns, version: row.version + 1 })
      .where('id', '=', row.id),
  );
  return row.number;
}

/** First and last day until which a number of this year can be kept. */
export function expiryRange(db: Database, today: string): { from: string; to: string } {
  const { lateWorkingDays: workingDays, lateWithinYear: withinYear } = readRegisterSettings(db);
  const yearEnd = latestDay(`${today.slice(0, 4)}-12-31`, { workingDays, withinYear }, lazyCalendar(db));
  const longest = addDays(today, LONGEST_RESERVATION);
  return { from: today, to: longest < yearEnd ? longest : yearEnd };
}

/**
 * Keeps the next number of this year, inside the open transaction.
 * Throws Refusal NOT_FOUND (no such active account), EXPIRY_OUT_OF_RANGE.
 */
export function reserveNumber(
  db: Database,
  ask: {
    readonly id: string;
    readonly symbol: string;
    readonly ownerId: string;
    readonly purpose: string;
    readonly expiresOn: string;
    readonly today: string;
  },
): Row<'register_entry'> {
  const known = db.first(query.selectFrom('register_entry').selectAll().where('id', '=', ask.id));
  if (known !== undefined) return known;
  const owner = db.first(
    query.selectFrom('account').select('id').where('id', '=', ask.ownerId).where('active', '=', 1),
  );
  if (owner === undefined) throw new Refusal('NOT_FOUND');
  const { from, to } = expiryRange(db, ask.today);
  if (ask.expiresOn < from || ask.expiresOn > to)
    throw new Refusal('EXPIRY_OUT_OF_RANGE', { from: formatDate(from), to: formatDate(to) });
  const year = Number(ask.today.slice(0, 4));
  const { issuer, kind } = readSymbol(ask.symbol);
  const seriesId = ensureSeries(db, { issuer, kind, secret: false, year, symbol: ask.symbol }, ask.today);
  db.run(
    query.insertInto('register_entry').values({
      id: ask.id,
      series_id: seriesId,
      issuer,
      kind,
      symbol: ask.symbol,
      year,
      number: readStanding(db, seriesId, year).next,
      state: 'reserved',
      given_on: ask.today,
      date: null,
      copies: null,
      owner_id: ask.ownerId,
      purpose: ask.purpose,
      expires_on: ask.expiresOn,
    }),
  );
  return requireLine(db, ask.id);
}

/** Throws Refusal NOT_FOUND. */
export function requireLine(db: Database, id: string): Row<'register_entry'> {
  const row = db.first(query.selectFrom('register_entry').selectAll().where('id', '=', id));
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}

/**
 * Cancels a number: it keeps its place, with the reason, who and when, and is never given again.
 * Throws Refusal NUMBER_CANCELLED, NUMBER_IN_USE (a document of the program carries it).
 */
export function cancelNumber(
  db: Database,
  row: Row<'register_entry'>,
  act: { readonly reason: string; readonly at: Date; readonly accountName: string },
): void {
  const number = printNumber(row.number, row.symbol);
  if (row.state === 'cancelled') throw new Refusal('NUMBER_CANCELLED', { number });
  if (row.decision_id !== null || row.document_id !== null) throw new Refusal('NUMBER_IN_USE', { number });
  db.run(
    query
      .updateTable('register_entry')
      .set({
        state: 'cancelled',
        cancel_reason: act.reason,
        cancelled_at: act.at.toISOString(),
        cancelled_by: act.accountName,
        version: row.version + 1,
      })
      .where('id', '=', row.id),
  );
}
