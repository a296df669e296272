import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { giveNumber } from '#electron/features/registers/number-series.ts';
import { findProblems } from '#electron/features/registers/register-lines.ts';
import { cancelNumber, requireLine, reserveNumber } from '#electron/features/registers/reservations.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { addDays } from '#shared/domain/calendar/days.ts';
import { openCalendar } from '#shared/domain/calendar/office-calendar.ts';
import { addWorkingDays } from '#shared/domain/working-days.ts';
import { addOwners, PLAYED_OWNERS } from '#test/support/number-play.ts';
import { makeStore } from '#test/support/store-fixture.ts';

/** Symbols and the series in which each counts. */
const SYMBOLS = [
  ['QĐ-UBND', 'UBND QĐ'],
  ['QĐ-HĐTĐKT', 'HĐTĐKT QĐ'],
  ['UBND-VX', 'UBND'],
  ['UBND-NC', 'UBND'],
  ['SY-UBND', 'UBND copies'],
  ['TrS-UBND', 'UBND copies'],
] as const;

interface ModelLine {
  readonly id: string;
  readonly symbol: string;
  readonly number: number;
  readonly year: number;
  state: 'issued' | 'reserved' | 'cancelled';
  date: string | null;
  readonly owner: string;
  readonly expiresOn: string;
}

/** The register as a child would keep it: a list for every series and year, in the order of numbers. */
class Model {
  readonly books = new Map<string, ModelLine[]>();
  readonly calendar = openCalendar();

  book(series: string, date: string): ModelLine[] {
    const key = `${series}/${date.slice(0, 4)}`;
    const book = this.books.get(key) ?? [];
    this.books.set(key, book);
    return book;
  }

  /** The refusal of a date, in the order in which an office would say it; null = it fits. */
  refusal(date: string, today: string, from: string, to: string, misfit: string): string | null {
    if (date > today) return 'DATE_IN_FUTURE';
    if (date < from || date > to) return misfit;
    const late = date.slice(0, 4) < today.slice(0, 4) && today > addWorkingDays(date, 1, this.calendar);
    return late ? 'NUMBER_TOO_LATE' : null;
  }
}

const act = fc.record({
  play: fc.constantFrom('issue', 'issue', 'reserve', 'use', 'cancel'),
  symbol: fc.nat({ max: SYMBOLS.length - 1 }),
  daysOld: fc.integer({ min: -1, max: 5 }),
  daysOn: fc.integer({ min: 0, max: 3 }),
  which: fc.nat({ max: 40 }),
  owner: fc.nat({ max: 1 }),
});

it('answers every interleaving of acts, over the turn of a year, as a plain list would', () => {
  const store = makeStore();
  const db = store.writer;
  store.writeAtOnce(() => addOwners(db));
  const attempt = (work: () => number): number | string => {
    db.exec('SAVEPOINT act');
    try {
      const number = work();
      db.exec('RELEASE act');
      return number;
    } catch (error) {
      db.exec('ROLLBACK TO act; RELEASE act');
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  };
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40, size: 'max' }), (acts) => {
      db.exec('BEGIN');
      try {
        const model = new Model();
        let today = '2026-12-24';
        for (const one of acts) {
          today = addDays(today, one.daysOn);
          const date = addDays(today, -one.daysOld);
          const [symbol, series] = SYMBOLS[one.symbol] ?? SYMBOLS[0];
          const owner = PLAYED_OWNERS[one.owner] ?? PLAYED_OWNERS[0];
          const paper = { today, date, title: '', signer: '', recipients: '', archiveUnit: '', copies: null };
          const lines = [...model.books.values()].flat();
          const chosen = lines[one.which % Math.max(lines.length, 1)];
          if (one.play === 'issue') {
            const book = model.book(series, date);
            const last = book.findLast(({ state }) => state === 'issued')?.date ?? '';
            const refused = model.refusal(date, today, last, '9999', 'DATE_BEFORE_LAST_NUMBER');
            const id = randomUUID();
            expect(attempt(() => giveNumber(db, { ...paper, symbol, entryId: id }))).toBe(
              refused ?? book.length + 1,
            );
            const number = book.length + 1;
            const year = Number(date.slice(0, 4));
            if (refused === null)
              book.push({ id, symbol, number, year, state: 'issued', date, owner: '', expiresOn: '' });
          } else if (one.play === 'reserve') {
            const book = model.book(series, today);
            const id = randomUUID();
            const expiresOn = addDays(today, one.which % 3);
            const ask = { id, symbol, ownerId: owner, purpose: 'Chờ ký', expiresOn, today };
            // A number of this year is kept until the day on which one of 31 December can still be given.
            const latest = addWorkingDays(`${today.slice(0, 4)}-12-31`, 1, model.calendar);
            const refused = expiresOn > latest ? 'EXPIRY_OUT_OF_RANGE' : null;
            expect(attempt(() => reserveNumber(db, ask).number)).toBe(refused ?? book.length + 1);
            const year = Number(today.slice(0, 4));
            if (refused === null)
              book.push({
                id,
                symbol,
                number: book.length + 1,
                year,
                state: 'reserved',
                date: null,
                owner,
                expiresOn,
              });
          } else if (chosen !== undefined && one.play === 'use') {
            const found = [...model.books].find(([, book]) => book.includes(chosen))?.[1] ?? [];
            const issued = found.filter(({ state }) => state === 'issued');
            const before = issued.findLast(({ number }) => number < chosen.number)?.date ?? '';
            const after = issued.find(({ number }) => number > chosen.number)?.date ?? '9999';
            const refused =
              chosen.state !== 'reserved' || Number(date.slice(0, 4)) !== chosen.year
                ? 'RESERVATION_GONE'
                : chosen.owner !== owner
                  ? 'RESERVATION_OF_ANOTHER'
                  : chosen.expiresOn < today
                    ? 'RESERVATION_EXPIRED'
                    : model.refusal(date, today, before, after, 'RESERVED_DATE_MISFIT');
            const reservation = { id: chosen.id, accountId: owner };
            expect(attempt(() => giveNumber(db, { ...paper, symbol: chosen.symbol, reservation }))).toBe(
              refused ?? chosen.number,
            );
            if (refused === null) Object.assign(chosen, { state: 'issued', date });
          } else if (chosen !== undefined && one.play === 'cancel') {
            const cancel = { reason: 'Không ban hành', at: new Date(0), accountName: 'Lò Văn Hủy' };
            const refused = chosen.state === 'cancelled' ? 'NUMBER_CANCELLED' : null;
            const given = attempt(() => {
              cancelNumber(db, requireLine(db, chosen.id), cancel);
              return chosen.number;
            });
            expect(given).toBe(refused ?? chosen.number);
            chosen.state = 'cancelled';
          }
        }
        const expected = [...model.books.values()]
          .flat()
          .map(({ id, symbol, number, year, state, date }) => [
            id,
            `${number}/${symbol}/${year}`,
            state,
            date,
          ]);
        const kept = db
          .sql<ModelLine>('SELECT * FROM register_entry')
          .map(({ id, symbol, number, year, state, date }) => [
            id,
            `${number}/${symbol}/${year}`,
            state,
            date,
          ]);
        expect(kept.sort()).toEqual(expected.sort());
        const expired = [...model.books.values()]
          .flat()
          .filter(({ state, expiresOn }) => state === 'reserved' && expiresOn < today);
        const reported = findProblems(db, null, today);
        expect(reported.map(({ entryId }) => entryId).sort()).toEqual(expired.map(({ id }) => id).sort());
        expect(reported.every(({ why }) => why === 'expired')).toBe(true);
      } finally {
        db.exec('ROLLBACK');
      }
    }),
    { numRuns: 500 },
  );
  store.close();
}, 240_000);
