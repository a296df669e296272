/**
 * Days are ISO texts 'YYYY-MM-DD' everywhere inside; this file reads what people type and writes what people
 * read. No Date object crosses a border, so no time zone can move a day.
 */
import { cleanText } from '#shared/vietnamese/normalize.ts';
import { twoDigits } from '#shared/vietnamese/words.ts';

/** A day read from text, or why not: it cannot exist (30/02), or it is no full date (a two-digit year). */
export type ParsedDate = { readonly iso: string } | { readonly error: 'impossible' | 'unreadable' };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
const DAY_FIRST = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/u;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})$/u;
const OLDEST_YEAR = 1000;

/** Whether an ISO text names a day of the calendar (years 1000 to 9999). */
export function isRealDate(iso: string): boolean {
  const match = ISO.exec(iso);
  if (match === null) return false;
  return isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * Reads 5/3/2026, 05-03-2026, 5.3.2026, 2026-03-05 and "ngày 05 tháng 3 năm 2026" (day before month always).
 * A two-digit year is unreadable, never guessed.
 */
export function parseVietnameseDate(text: string): ParsedDate {
  const clean = cleanText(text).toLocaleLowerCase('vi');
  const dayFirst = DAY_FIRST.exec(clean);
  if (dayFirst !== null) return toParsed(dayFirst[4], dayFirst[3], dayFirst[1]);
  const yearFirst = YEAR_FIRST.exec(clean);
  if (yearFirst !== null) return toParsed(yearFirst[1], yearFirst[2], yearFirst[3]);
  const inWords = IN_WORDS.exec(clean);
  if (inWords !== null) return toParsed(inWords[3], inWords[2], inWords[1]);
  return { error: 'unreadable' };
}

/**
 * For tables and the window: '2026-03-05' → '05/03/2026'.
 * @throws RangeError when the text is no real ISO day
 */
export function formatDate(iso: string): string {
  const { year, month, day } = readIso(iso);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/**
 * For the head of a document: 'ngày 05 tháng 3 năm 2026'. A zero leads days below 10 and months 1 and 2 only
 * (Decree 30/2020/NĐ-CP, Annex I, II.4).
 * @throws RangeError when the text is no real ISO day
 */
export function formatDocumentDate(iso: string): string {
  const { year, month, day } = readIso(iso);
  return `ngày ${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`;
}

/**
 * Day and month alone: '2026-11-24' → '24/11'.
 * @throws RangeError when the text is no real ISO day
 */
export function formatShortDate(iso: string): string {
  const { month, day } = readIso(iso);
  return `${twoDigits(day)}/${twoDigits(month)}`;
}

/** The day on this machine's calendar at the given moment, as an ISO text. */
export function todayIso(now: Date): string {
  return toIso(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The last moment of a day on this machine's calendar: what was recorded by then was known on that day. */
export function endOfDay(iso: string): string {
  return new Date(`${iso}T23:59:59.999`).toISOString();
}

function toParsed(year: string | undefined, month: string | undefined, day: string | undefined): ParsedDate {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return isCalendarDay(y, m, d) ? { iso: toIso(y, m, d) } : { error: 'impossible' };
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < OLDEST_YEAR || month < 1 || month > 12 || day < 1) return false;
  // Day 0 of the next month is the last day of this one.
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toIso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function readIso(iso: string): { year: number; month: number; day: number } {
  if (!isRealDate(iso)) throw new RangeError('not a day in the form YYYY-MM-DD');
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/**
 * Day of the week as documents write it (Decree 30/2020/NĐ-CP, Annex II): '2026-11-24' → 'thứ Ba'.
 * @throws RangeError when the text is no real ISO day
 */
export function weekday(iso: string): string {
  const { year, month, day } = readIso(iso);
  return WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
}

/**
 * The day before: '2026-03-01' → '2026-02-28'.
 * @throws RangeError when the text is no real ISO day
 */
export function previousDay(iso: string): string {
  const { year, month, day } = readIso(iso);
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}
