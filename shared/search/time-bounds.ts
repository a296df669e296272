/** Years and days as people type them in a search, as bounds. Pure; a text that is none gives null. */
import { parseVietnameseDate } from '#shared/vietnamese/dates.ts';
import { fold } from '#shared/vietnamese/fold.ts';
import { twoDigits } from '#shared/vietnamese/words.ts';
import type { DayRange, YearRange } from './query.ts';

/** Two-digit years of the past forty years' lists: 98 is 1998, 05 is 2005. */
const PIVOT = 45;

const FULL_YEAR = /^(?:19|20)\d\d$/u;
const RANGE = /^(\d{4}) ?(?:\.{2,}|…|-|–|—|~|đến|den|tới|toi) ?(\d{4}|\d{2})?$/iu;
const MONTH = /^(?:tháng |thang )?(\d{1,2}) ?(?:[/.-]|năm|nam) ?(\d{4})$/iu;
const COMPARED = /^(>=|<=|>|<|=|\p{L}+) ?(\d{4})$/u;

/** Signs and words before a year, keyed without marks: what is added to the year at each end, null where it is open. */
const COMPARISONS: ReadonlyMap<string, readonly [from: number | null, to: number | null]> = new Map([
  ['=', [0, 0]],
  ['nam', [0, 0]],
  ['>=', [0, null]],
  ['tu', [0, null]],
  ['<=', [null, 0]],
  ['den', [null, 0]],
  ['toi', [null, 0]],
  ['>', [1, null]],
  ['sau', [1, null]],
  ['<', [null, -1]],
  ['truoc', [null, -1]],
]);

const isYear = (text: string): boolean => FULL_YEAR.test(text);

/** '2014', '2014..2016', '2014-2016', '2014..', '..2016', '>=2015', '<2000'; null also for a range backwards. */
export function readYears(text: string): YearRange | null {
  const clean = text.trim();
  if (isYear(clean)) return { from: Number(clean), to: Number(clean) };
  const range = RANGE.exec(clean);
  if (range !== null) {
    const from = range[1] ?? '';
    const typed = range[2] ?? '';
    const to = typed.length === 2 ? from.slice(0, 2) + typed : typed;
    if (!isYear(from) || (to !== '' && !isYear(to)) || (to !== '' && to < from)) return null;
    return { from: Number(from), to: to === '' ? null : Number(to) };
  }
  const open = /^(?:\.{2,}|…) ?(\d{4})$/u.exec(clean);
  if (open !== null) return isYear(open[1] ?? '') ? { from: null, to: Number(open[1]) } : null;
  const compared = COMPARED.exec(clean);
  const sign = compared?.[1] ?? '';
  const year = compared?.[2] ?? '';
  const ends = COMPARISONS.get(/\p{L}/u.test(sign) ? fold(sign) : sign);
  if (!isYear(year) || ends === undefined) return null;
  const [from, to] = ends.map((by) => (by === null ? null : Number(year) + by));
  return { from: from ?? null, to: to ?? null };
}

/** First and last day of what is typed: a day ("5/3/1998", "5/3/98"), a month ("3/1998"), a year. */
export function readPeriod(text: string): { readonly from: string; readonly to: string } | null {
  const clean = text.trim().toLowerCase();
  if (isYear(clean)) return { from: `${clean}-01-01`, to: `${clean}-12-31` };
  const month = MONTH.exec(clean);
  if (month !== null) return wholeMonth(Number(month[2]), Number(month[1]));
  const day = parseVietnameseDate(withFullYear(clean));
  return 'iso' in day ? { from: day.iso, to: day.iso } : null;
}

function wholeMonth(year: number, month: number) {
  if (month < 1 || month > 12 || !isYear(String(year))) return null;
  const head = `${year}-${twoDigits(month)}`;
  // Day 0 of the next month is the last one of this.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${head}-01`, to: `${head}-${twoDigits(last)}` };
}

/** Day and month in front tell that the last two digits are a year; marks of "ngày … tháng … năm" may be missing. */
function withFullYear(text: string): string {
  const words = /^(?:ng[aà]y )?(\d{1,2}) th[aá]ng (\d{1,2}),? n[aă]m (\d{4})$/u.exec(text);
  if (words !== null) return `${words[1]}/${words[2]}/${words[3]}`;
  const short = /^(?:ng[aà]y )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{2}|\d{4})$/u.exec(text);
  if (short === null) return text;
  const year = short[4] ?? '';
  const full = year.length === 4 ? year : `${Number(year) > PIVOT ? '19' : '20'}${year}`;
  return `${short[1]}/${short[3]}/${full}`;
}

/** Both conditions at once; null of an end: open. */
export function bothDays(a: DayRange | null, b: DayRange): DayRange {
  if (a === null) return b;
  const from =
    [a.from, b.from]
      .filter((one) => one !== null)
      .sort()
      .at(-1) ?? null;
  const to = [a.to, b.to].filter((one) => one !== null).sort()[0] ?? null;
  return { from, to };
}

/** Years outside all of these ranges. */
export function otherYears(ranges: readonly YearRange[]): YearRange[] {
  const sorted = ranges.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const others: YearRange[] = [];
  let next: number | null = null;
  for (const { from, to } of sorted) {
    if (from !== null && (next === null || from > next)) others.push({ from: next, to: from - 1 });
    if (to === null) return others;
    next = Math.max(next ?? 0, to + 1);
  }
  return [...others, { from: next, to: null }];
}

/** Years that lie in both; nobody asks with none on either side. */
export function commonYears(a: readonly YearRange[], b: readonly YearRange[]): YearRange[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const from = Math.max(one.from ?? 0, other.from ?? 0);
      const to = Math.min(one.to ?? 9999, other.to ?? 9999);
      return from > to ? [] : [{ from: from === 0 ? null : from, to: to === 9999 ? null : to }];
    }),
  );
}
