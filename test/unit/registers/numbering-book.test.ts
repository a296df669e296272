import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/calendar/days.ts';
import { openCalendar } from '#shared/domain/calendar/office-calendar.ts';
import {
  checkYear,
  isExpired,
  judgeDate,
  type NumberLine,
  neighboursOf,
  standingOf,
} from '#shared/domain/numbering-book.ts';

const calendar = openCalendar();
const RULE = { workingDays: 1, withinYear: false };
const line = (number: number, date: string, more: Partial<NumberLine> = {}): NumberLine => ({
  number,
  state: 'issued',
  date,
  expiresOn: null,
  ...more,
});
const kept = (number: number, expiresOn: string): NumberLine => ({
  number,
  state: 'reserved',
  date: null,
  expiresOn,
});
const cancelled = (number: number): NumberLine => ({
  number,
  state: 'cancelled',
  date: null,
  expiresOn: null,
});

describe('where a year stands', () => {
  it('goes on after the highest number, whatever became of it, and after the date of the last issued one', () => {
    expect(standingOf([], null)).toEqual({ next: 1, last: null });
    const lines = [line(1, '2026-03-02'), line(2, '2026-03-05'), kept(3, '2026-03-09'), cancelled(4)];
    expect(standingOf(lines, null)).toEqual({ next: 5, last: { number: 2, date: '2026-03-05' } });
    expect(standingOf(lines, null, 9).next).toBe(10);
    const start = { firstNumber: 41, lastDate: '2026-02-27' };
    expect(standingOf([], start)).toEqual({ next: 41, last: { number: 40, date: '2026-02-27' } });
    expect(standingOf([line(41, '2026-03-02')], start)).toEqual({
      next: 42,
      last: { number: 41, date: '2026-03-02' },
    });
  });

  it('knows the issued numbers on both sides of one', () => {
    const lines = [
      line(1, '2026-03-02'),
      cancelled(2),
      kept(3, '2026-03-09'),
      kept(4, '2026-03-09'),
      line(5, '2026-03-06'),
    ];
    const between = { before: { number: 1, date: '2026-03-02' }, after: { number: 5, date: '2026-03-06' } };
    expect(neighboursOf(3, lines, null)).toEqual(between);
    expect(neighboursOf(4, lines, null)).toEqual(between);
    expect(neighboursOf(6, lines, null).after).toBeNull();
  });
});

describe('a date', () => {
  const between = { before: { number: 1, date: '2026-03-02' }, after: { number: 5, date: '2026-03-06' } };
  const judge = (date: string, today: string, rule = RULE) =>
    judgeDate({ date, today }, between, rule, calendar)?.code;
  it('fits between its neighbours, not after today', () => {
    expect(judge('2026-03-02', '2026-03-09')).toBeUndefined();
    expect(judge('2026-03-06', '2026-03-09')).toBeUndefined();
    expect(judge('2026-03-01', '2026-03-09')).toBe('before-last');
    expect(judge('2026-03-07', '2026-03-09')).toBe('after-next');
    expect(judge('2026-03-05', '2026-03-04')).toBe('future');
  });

  it('of last year takes a number until the next working day; within a year only where the office says so', () => {
    const free = { before: null, after: null };
    const late = (date: string, today: string, rule = RULE) =>
      judgeDate({ date, today }, free, rule, calendar);
    expect(late('2026-12-31', '2027-01-04')).toBeNull(); // Friday 1 January is a holiday
    expect(late('2026-12-31', '2027-01-05')).toEqual({ code: 'late', latest: '2027-01-04' });
    expect(late('2026-03-02', '2026-09-30')).toBeNull();
    const strict = { workingDays: 1, withinYear: true };
    expect(late('2026-05-08', '2026-05-11', strict)).toBeNull(); // Friday to Monday
    expect(late('2026-05-08', '2026-05-12', strict)).toEqual({ code: 'late', latest: '2026-05-11' });
  });
});

describe('what is wrong with a year', () => {
  it('is named number by number', () => {
    const lines = [
      line(2, '2026-03-02'),
      kept(3, '2026-03-05'),
      kept(4, '2026-03-06'),
      line(6, '2026-03-01'),
      cancelled(7),
      line(7, '2026-03-03'),
    ];
    expect(checkYear(lines, null, '2026-03-06', 9)).toEqual([
      { code: 'missing', number: 1 },
      { code: 'expired', number: 3 },
      { code: 'missing', number: 5 },
      { code: 'back-dated', number: 6 },
      { code: 'twice', number: 7 },
      { code: 'missing', number: 8 },
      { code: 'missing', number: 9 },
    ]);
    expect(
      checkYear([line(12, '2026-03-02')], { firstNumber: 12, lastDate: '2026-03-01' }, '2026-03-06'),
    ).toEqual([]);
  });
});

/** One act on a year: who comes, how old the date is, how far the day moves on. */
const act = fc.record({
  play: fc.constantFrom('issue', 'reserve', 'use', 'cancel'),
  daysOld: fc.integer({ min: -1, max: 6 }),
  daysOn: fc.integer({ min: 0, max: 5 }),
  which: fc.nat({ max: 50 }),
});

it('any interleaving of acts leaves a year without gap, twin or date that goes back', () => {
  fc.assert(
    fc.property(
      fc.array(act, { maxLength: 60, size: 'max' }),
      fc.option(fc.integer({ min: 2, max: 500 })),
      (acts, first) => {
        const start = first === null ? null : { firstNumber: first, lastDate: '2026-01-05' };
        const lines: NumberLine[] = [];
        let today = '2026-01-05';
        for (const { play, daysOld, daysOn, which } of acts) {
          today = addDays(today, daysOn);
          if (today > '2026-12-31') break;
          const date = addDays(today, -daysOld);
          const reserved = lines.filter(({ state }) => state === 'reserved');
          const chosen = reserved[which % Math.max(reserved.length, 1)];
          const { next, last } = standingOf(lines, start);
          if (play === 'reserve') lines.push(kept(next, addDays(today, which % 4)));
          else if (play === 'issue') {
            if (judgeDate({ date, today }, { before: last, after: null }, RULE, calendar) === null)
              lines.push(line(next, date));
          } else if (chosen !== undefined) {
            const at = lines.indexOf(chosen);
            if (play === 'cancel') lines[at] = cancelled(chosen.number);
            else if (!isExpired(chosen, today)) {
              const fits = judgeDate(
                { date, today },
                neighboursOf(chosen.number, lines, start),
                RULE,
                calendar,
              );
              if (fits === null && date.startsWith('2026')) lines[at] = line(chosen.number, date);
            }
          }
        }
        const numbers = lines.map(({ number }) => number).sort((a, b) => a - b);
        expect(numbers).toEqual(numbers.map((_, index) => (first ?? 1) + index));
        const dates = [...lines]
          .sort((a, b) => a.number - b.number)
          .flatMap(({ state, date }) => (state === 'issued' && date !== null ? [date] : []));
        expect(dates).toEqual([...dates].sort());
        const open = checkYear(lines, start, today);
        expect(open.every(({ code }) => code === 'expired')).toBe(true);
        expect(open).toHaveLength(lines.filter((one) => isExpired(one, today)).length);
      },
    ),
    { numRuns: 2000 },
  );
});
