/**
 * One series in one year: who comes next, which dates fit, what is wrong with it. NĐ 30/2020/NĐ-CP Điều 15: numbers and
 * dates follow the order in which documents are issued, from 01 on 1 January; on paper the number is given after the
 * signature, at latest on the next working day. Reservations, cancellations and starts are practice of the offices.
 */
import { findGaps } from './numbering.ts';
import { addWorkingDays, type WorkingCalendar } from './working-days.ts';

export const NUMBER_STATES = ['issued', 'reserved', 'cancelled'] as const;
export type NumberState = (typeof NUMBER_STATES)[number];

/** A number of the year. Dates are 'YYYY-MM-DD'; a reserved number has none yet. */
export interface NumberLine {
  readonly number: number;
  readonly state: NumberState;
  readonly date: string | null;
  /** Last day on which a reserved number may be used. */
  readonly expiresOn: string | null;
}

/** A year that began on paper: the first number the program gives, and the date of the last one on paper. */
export interface YearStart {
  readonly firstNumber: number;
  readonly lastDate: string;
}

/** A number whose date another one must not pass. */
export interface Neighbour {
  readonly number: number;
  readonly date: string;
}

export interface Standing {
  readonly next: number;
  /** The last number issued; of a year begun on paper, the last one there. */
  readonly last: Neighbour | null;
}

/** How long after its date a document may still take a number. */
export interface LateRule {
  /** Working days after the date, itself not counted (Điều 15.2: the next one). */
  readonly workingDays: number;
  /** Also within a year; else only a date of last year is held against it. */
  readonly withinYear: boolean;
}

function issuedOf(lines: readonly NumberLine[]): Neighbour[] {
  return lines.flatMap(({ number, state, date }) =>
    state === 'issued' && date !== null ? [{ number, date }] : [],
  );
}

function paperEnd(start: YearStart | null): Neighbour[] {
  return start === null ? [] : [{ number: start.firstNumber - 1, date: start.lastDate }];
}

/**
 * Where the year stands. It is enough to know the highest number and the highest issued one. `mark` is the highest number
 * ever given: it outlives a line that was deleted behind the program's back.
 */
export function standingOf(lines: readonly NumberLine[], start: YearStart | null, mark = 0): Standing {
  const given = Math.max(mark, (start?.firstNumber ?? 1) - 1);
  const highest = lines.reduce((most, { number }) => Math.max(most, number), given);
  return { next: highest + 1, last: neighboursOf(highest + 1, lines, start).before };
}

/** The issued numbers between which this one stands. It is enough to know the nearest on each side. */
export function neighboursOf(
  number: number,
  lines: readonly NumberLine[],
  start: YearStart | null,
): { before: Neighbour | null; after: Neighbour | null } {
  const issued = [...paperEnd(start), ...issuedOf(lines)];
  const nearer = (side: readonly Neighbour[]) =>
    side.reduce<Neighbour | null>(
      (best, one) =>
        best === null || Math.abs(one.number - number) < Math.abs(best.number - number) ? one : best,
      null,
    );
  return {
    before: nearer(issued.filter((one) => one.number < number)),
    after: nearer(issued.filter((one) => one.number > number)),
  };
}

export type DateProblem =
  | { readonly code: 'future' }
  | { readonly code: 'before-last'; readonly last: Neighbour }
  | { readonly code: 'after-next'; readonly next: Neighbour }
  | { readonly code: 'late'; readonly latest: string };

/** The last day on which a document of `date` may take its number. */
export function latestDay(date: string, rule: LateRule, calendar: WorkingCalendar): string {
  return addWorkingDays(date, rule.workingDays, calendar);
}

/** Why a document of `date` cannot take a number between these neighbours today; null = it can. */
export function judgeDate(
  { date, today }: { readonly date: string; readonly today: string },
  between: { readonly before: Neighbour | null; readonly after: Neighbour | null },
  rule: LateRule,
  calendar: WorkingCalendar,
): DateProblem | null {
  const { before, after } = between;
  if (date > today) return { code: 'future' };
  if (before !== null && date < before.date) return { code: 'before-last', last: before };
  if (after !== null && date > after.date) return { code: 'after-next', next: after };
  if (rule.withinYear || date.slice(0, 4) !== today.slice(0, 4)) {
    const latest = latestDay(date, rule, calendar);
    if (today > latest) return { code: 'late', latest };
  }
  return null;
}

/** True for a reservation whose last day is over: a gap until it is cancelled with a reason. */
export function isExpired(line: NumberLine, today: string): boolean {
  return line.state === 'reserved' && line.expiresOn !== null && line.expiresOn < today;
}

/** Longest time a number may be kept, in days: long enough for a signature, too short to forget it. */
export const LONGEST_RESERVATION = 90;

export type BookProblem =
  /** No line at all: it was deleted behind the program's back, or a paper one is missing. */
  | { readonly code: 'missing'; readonly number: number }
  /** Reserved, and not used in time. */
  | { readonly code: 'expired'; readonly number: number }
  | { readonly code: 'twice'; readonly number: number }
  /** Its date lies before that of an earlier number. */
  | { readonly code: 'back-dated'; readonly number: number };

/** Everything wrong with a year, by number: gaps without a reason, twins, dates that go back. */
export function checkYear(
  lines: readonly NumberLine[],
  start: YearStart | null,
  today: string,
  mark = 0,
): BookProblem[] {
  const sorted = [...lines].sort((a, b) => a.number - b.number);
  const numbers = sorted.map(({ number }) => number);
  const problems: BookProblem[] = findGaps(numbers, start?.firstNumber ?? 1, mark).map((number) => ({
    code: 'missing',
    number,
  }));
  let latest = start?.lastDate ?? '';
  for (const [index, line] of sorted.entries()) {
    if (index > 0 && sorted[index - 1]?.number === line.number)
      problems.push({ code: 'twice', number: line.number });
    if (isExpired(line, today)) problems.push({ code: 'expired', number: line.number });
    if (line.state !== 'issued' || line.date === null) continue;
    if (line.date < latest) problems.push({ code: 'back-dated', number: line.number });
    else latest = line.date;
  }
  return problems.sort((a, b) => a.number - b.number);
}
