/** What stands behind "năm:", "từ:", "đến:", "ngày:". */
import type { DayRange, YearRange } from './query.ts';
import { matchAt } from './scan-query.ts';
import { readPeriod, readYears } from './time-bounds.ts';

const YEARS =
  /(?:(?:>=|<=|>|<|=|từ|tu|sau|đến|den|tới|toi|trước|truoc) ?)?(?:\d{4} ?(?:\.{2,}|…|-|–|—|~|đến|den|tới|toi) ?\d{2,4}|\d{4}\.{2,}|\.{2,} ?\d{4}|\d{4})(?![\p{L}\p{N}])/iuy;
const AND_ALSO = /\s*(?:,|;|HOẶC|HOAC|OR|hoặc|và)\s*(?=\d{4}|\.\.|[<>])/uy;
const PERIOD =
  /"?(?:(?:ng[aà]y )?\d{1,2} th[aá]ng \d{1,2},? n[aă]m \d{4}|th[aá]ng \d{1,2} n[aă]m \d{4}|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:\d{4}|\d{2})|\d{1,2} ?[/.-] ?\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{4})(?![\p{L}\p{N}])"?/iuy;
const UNTIL = /\s*(?:\.{2,}|…|–|—|-|đến|den|tới|toi)\s*/iuy;

/** "2014..2016", ">=2015", "2014, 2016"; `refused`: a range that cannot be, as typed. Null: no years stand here. */
export function yearsAt(
  text: string,
  at: number,
): { readonly years: YearRange[]; readonly refused: string | null; readonly end: number } | null {
  const years: YearRange[] = [];
  const refused: string[] = [];
  let end = at;
  for (let next: number | null = at; next !== null; ) {
    const typed: string | undefined = matchAt(YEARS, text, next)?.[0];
    if (typed === undefined) break;
    end = next + typed.length;
    const range = readYears(typed);
    if (range === null) refused.push(typed);
    else years.push(range);
    const more: string | undefined = matchAt(AND_ALSO, text, end)?.[0];
    next = more === undefined ? null : end + more.length;
  }
  return end === at ? null : { years, refused: refused.length > 0 ? refused.join(', ') : null, end };
}

function onePeriod(text: string, at: number) {
  const typed = matchAt(PERIOD, text, at)?.[0];
  const period = typed === undefined ? null : readPeriod(typed.replaceAll('"', ''));
  return typed === undefined || period === null ? null : { ...period, end: at + typed.length };
}

/** A day, month or year as the first day, the last day, or both; for "ngày:" also two of them with ".." between. */
export function periodAt(
  text: string,
  at: number,
  side: 'from' | 'to' | 'days',
): { readonly days: DayRange; readonly end: number } | null {
  const first = onePeriod(text, at);
  if (first === null) return null;
  if (side === 'from') return { days: { from: first.from, to: null }, end: first.end };
  if (side === 'to') return { days: { from: null, to: first.to }, end: first.end };
  const until = matchAt(UNTIL, text, first.end)?.[0];
  const second = until === undefined ? null : onePeriod(text, first.end + until.length);
  if (second !== null && second.to >= first.from) {
    return { days: { from: first.from, to: second.to }, end: second.end };
  }
  return { days: { from: first.from, to: first.to }, end: first.end };
}
