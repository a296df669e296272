import { randomUUID } from 'node:crypto';
import { type Database, query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { type DateProblem, judgeDate } from '#shared/domain/numbering-book.ts';
import { readSymbol } from '#shared/domain/numbering-series.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import { lazyCalendar, readRegisterSettings } from './register-settings.ts';
import { type ReservationUse, takeReserved } from './reservations.ts';
import { ensureSeries, findSeries } from './series-rows.ts';
import { readStanding } from './year-facts.ts';

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
  /** Takes a number that was kept for this account, in place of the next one. */
  readonly reservation?: ReservationUse | null;
  /** Id of the line; made up when absent. */
  readonly entryId?: string;
}

/** A secret document leaves no more than its number here: it is registered elsewhere (NĐ 30/2020/NĐ-CP Điều 16.3). */
export const SECRET_TITLE = 'Văn bản mật';

/** What signing would give: the next number of the year and the earliest date that keeps the order of time. */
export function expectNumber(
  db: Database,
  symbol: string,
  year: number,
): { number: number; earliestDate: string | null } {
  const seriesId = findSeries(db, { ...readSymbol(symbol), symbol, secret: false, year });
  if (seriesId === null) return { number: 1, earliestDate: null };
  const { next, last } = readStanding(db, seriesId, year);
  return { number: next, earliestDate: last?.date ?? null };
}

/** A kept number as a call names it, for the account that calls. */
export function asReservation(id: string | null | undefined, accountId: string): ReservationUse | null {
  return id === null || id === undefined ? null : { id, accountId };
}

/** Throws the refusal of a date that does not fit a new number. */
function refuseDate(problem: DateProblem, { date, symbol }: NumberedDocument): never {
  if (problem.code === 'future') throw new Refusal('DATE_IN_FUTURE', { date: formatDate(date) });
  if (problem.code === 'late') {
    throw new Refusal('NUMBER_TOO_LATE', { date: formatDate(date), latest: formatDate(problem.latest) });
  }
  const { number, date: lastDate } = problem.code === 'before-last' ? problem.last : problem.next;
  throw new Refusal('DATE_BEFORE_LAST_NUMBER', {
    date: formatDate(date),
    lastDate: formatDate(lastDate),
    lastNumber: printNumber(number, symbol),
  });
}

/**
 * Gives a number inside the open transaction: the one way to take one. Uniqueness in the year is also a constraint of
 * the table. Throws the refusals of `numberRefusals` (shared/contract/number-refusals.ts).
 */
export function giveNumber(db: Database, entry: NumberedDocument): number {
  const year = Number(entry.date.slice(0, 4));
  const read = readSymbol(entry.symbol);
  const ask = {
    issuer: entry.issuer ?? read.issuer,
    kind: entry.kind ?? read.kind,
    secret: entry.secret ?? false,
    year,
    symbol: entry.symbol,
  };
  const { lateWorkingDays: workingDays, lateWithinYear: withinYear } = readRegisterSettings(db);
  const judge = (between: Parameters<typeof judgeDate>[1]) =>
    judgeDate(entry, between, { workingDays, withinYear }, lazyCalendar(db));
  const columns = {
    issuer: ask.issuer,
    kind: ask.kind,
    symbol: entry.symbol,
    state: 'issued',
    date: entry.date,
    title: ask.secret ? SECRET_TITLE : entry.title,
    signer: entry.signer,
    recipients: ask.secret ? '' : entry.recipients,
    archive_unit: entry.archiveUnit,
    copies: entry.copies,
    decision_id: entry.decisionId ?? null,
    document_id: entry.documentId ?? null,
  } as const;
  if (entry.reservation !== undefined && entry.reservation !== null) {
    const use = { ...entry.reservation, today: entry.today, seriesId: findSeries(db, ask), year };
    return takeReserved(db, use, columns, judge, (problem) => refuseDate(problem, entry));
  }
  const seriesId = ensureSeries(db, ask, entry.today);
  const { next, last } = readStanding(db, seriesId, year);
  const problem = judge({ before: last, after: null });
  if (problem !== null) refuseDate(problem, entry);
  db.run(
    query.insertInto('register_entry').values({
      ...columns,
      id: entry.entryId ?? randomUUID(),
      series_id: seriesId,
      secret: ask.secret ? 1 : 0,
      year,
      number: next,
      given_on: entry.today,
    }),
  );
  return next;
}
