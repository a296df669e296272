import { randomUUID } from 'node:crypto';
import { type Database, query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { type GivenNumber, lastGiven, nextNumber, printNumber } from '#shared/domain/numbering.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';

function givenNumbers(db: Database, symbol: string, year: number): GivenNumber[] {
  return db.all(
    query
      .selectFrom('register_entry')
      .select(['number', 'date'])
      .where('symbol', '=', symbol)
      .where('year', '=', year)
      .orderBy('number', 'desc')
      .limit(1),
  );
}

/** What signing would give: the next number of the year and the earliest date that keeps the order of time. */
export function expectNumber(
  db: Database,
  symbol: string,
  year: number,
): { number: number; earliestDate: string | null } {
  const given = givenNumbers(db, symbol, year);
  return { number: nextNumber(given), earliestDate: lastGiven(given)?.date ?? null };
}

/**
 * Gives a number inside the open transaction. Uniqueness in the year is also a constraint of the table.
 * Throws Refusal DATE_BEFORE_LAST_NUMBER, DATE_IN_FUTURE.
 */
export function giveNumber(
  db: Database,
  entry: {
    symbol: string;
    date: string;
    today: string;
    title: string;
    signer: string;
    recipients: string;
    archiveUnit: string;
    copies: number | null;
    decisionId: string;
  },
): number {
  const year = Number(entry.date.slice(0, 4));
  const given = givenNumbers(db, entry.symbol, year);
  const last = lastGiven(given);
  if (entry.date > entry.today) throw new Refusal('DATE_IN_FUTURE', { date: formatDate(entry.date) });
  if (last !== null && entry.date < last.date) {
    throw new Refusal('DATE_BEFORE_LAST_NUMBER', {
      date: formatDate(entry.date),
      lastDate: formatDate(last.date),
      lastNumber: printNumber(last.number, entry.symbol),
    });
  }
  const number = nextNumber(given);
  db.run(
    query.insertInto('register_entry').values({
      id: randomUUID(),
      symbol: entry.symbol,
      year,
      number,
      date: entry.date,
      title: entry.title,
      signer: entry.signer,
      recipients: entry.recipients,
      archive_unit: entry.archiveUnit,
      copies: entry.copies,
      decision_id: entry.decisionId,
    }),
  );
  return number;
}
