/** Days and years as old lists write them. */
import type { Cell } from '#shared/candidate-list/types.ts';
import { isRealDate } from '#shared/vietnamese/dates.ts';
import { cleanText } from '#shared/vietnamese/normalize.ts';
import { twoDigits } from '#shared/vietnamese/words.ts';

export type LegacyDate =
  /** `shortYear`: its year had two digits and was completed. */
  | { readonly iso: string; readonly year: number; readonly shortYear: boolean }
  | { readonly iso: null; readonly year: number; readonly shortYear: boolean }
  | { readonly error: 'impossible' | 'unreadable' | 'out_of_range' };

/** Years that a date may be of, and where two-digit years part: up to `pivot` they are of the 2000s. */
export interface DateBounds {
  readonly pivot: number;
  readonly from: number;
  readonly to: number;
}

/** The first awards of the Democratic Republic are of 1945. */
export const FIRST_YEAR = 1945;

/** Excel counts days from here; 1 January 1900 is day 1, and 1900 wrongly has a 29 February. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** Serial numbers from 1909 to 2173; smaller ones could be years. */
const SERIALS = { least: 3_500, most: 100_000 } as const;

const DAY = /^(?:ngày|ng)?\.? ?(\d{1,2}) ?[/.\-\s] ?(\d{1,2}) ?[/.\-\s] ?(?:năm )?(\d{1,4})$/u;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ][\d:.]+z?)?$/u;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) ?(?:tháng|[/.-]) ?(\d{1,2}),? ?(?:năm|[/.-]) ?(\d{1,4})$/u;
const MONTH = /^(?:tháng )?(\d{1,2}) ?(?:năm|[/.-]) ?(\d{4})$/u;
const YEAR = /^(?:năm )?['’]?(\d{1,4})$/u;

/** Reads a cell that holds one day or year; null when it is empty. */
export function readLegacyDate(cell: Cell | undefined, bounds: DateBounds): LegacyDate | null {
  if (cell === null || cell === undefined || typeof cell === 'boolean') return null;
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime()) ? null : readLegacyDate(cell.toISOString().slice(0, 10), bounds);
  }
  if (typeof cell === 'number') return readNumber(cell, bounds);
  return readDateText(cell, bounds);
}

/** Reads a text that holds nothing but a day or year; null when it is empty. */
export function readDateText(text: string, bounds: DateBounds): LegacyDate | null {
  const clean = cleanText(text)
    .toLocaleLowerCase('vi')
    .replace(/^[(,;:\s]+|[),;.:\s]+$/gu, '');
  if (!/[\p{L}\d]/u.test(clean)) return null;
  const yearFirst = YEAR_FIRST.exec(clean);
  if (yearFirst !== null) return day(yearFirst[3], yearFirst[2], yearFirst[1], bounds);
  const match = IN_WORDS.exec(clean) ?? DAY.exec(clean);
  if (match !== null) return day(match[1], match[2], match[3], bounds);
  const month = MONTH.exec(clean);
  if (month !== null) {
    const { year, shortYear } = fullYear(month[2] ?? '', bounds.pivot);
    if (Number(month[1]) < 1 || Number(month[1]) > 12) return { error: 'impossible' };
    return inBounds(year, bounds) ? { iso: null, year, shortYear } : { error: 'out_of_range' };
  }
  const alone = YEAR.exec(clean);
  if (alone === null) return { error: 'unreadable' };
  const digits = alone[1] ?? '';
  const serial = Number(digits);
  if (digits.length === 4 || digits.length === 2) {
    // "19" is a torn year, not 2019: only a year of the past century is written so without its apostrophe.
    const { year, shortYear } = fullYear(digits, bounds.pivot);
    const torn = shortYear && !/['’]/u.test(clean) && serial >= 10 && serial <= 20;
    if (torn || !inBounds(year, bounds)) return { error: 'out_of_range' };
    return { iso: null, year, shortYear };
  }
  return { error: 'out_of_range' };
}

function readNumber(value: number, bounds: DateBounds): LegacyDate {
  if (!Number.isFinite(value)) return { error: 'unreadable' };
  if (Number.isInteger(value) && value >= 0 && value < SERIALS.least)
    return readDateText(String(value), bounds) ?? { error: 'unreadable' };
  if (value < SERIALS.least || value > SERIALS.most) return { error: 'out_of_range' };
  const iso = new Date(EXCEL_EPOCH + Math.floor(value) * 86_400_000).toISOString().slice(0, 10);
  const year = Number(iso.slice(0, 4));
  return inBounds(year, bounds) ? { iso, year, shortYear: false } : { error: 'out_of_range' };
}

function day(
  d: string | undefined,
  m: string | undefined,
  y: string | undefined,
  bounds: DateBounds,
): LegacyDate {
  const digits = y ?? '';
  if (digits.length === 3 || digits.length === 1) return { error: 'unreadable' };
  const { year, shortYear } = fullYear(digits, bounds.pivot);
  const iso = `${String(year).padStart(4, '0')}-${twoDigits(Number(m))}-${twoDigits(Number(d))}`;
  if (!inBounds(year, bounds)) return { error: 'out_of_range' };
  return isRealDate(iso) ? { iso, year, shortYear } : { error: 'impossible' };
}

function fullYear(digits: string, pivot: number): { year: number; shortYear: boolean } {
  const value = Number(digits);
  if (digits.length !== 2) return { year: value, shortYear: false };
  return { year: value > pivot ? 1900 + value : 2000 + value, shortYear: true };
}

const inBounds = (year: number, { from, to }: DateBounds): boolean => year >= from && year <= to;

const LONG_YEAR = '((?:19|20)\\d{2})';
const RANGE = new RegExp(
  `${LONG_YEAR}\\s*(?:-|–|—|/|đến|tới)\\s*(?:(?:hết )?năm\\s*)?((?:19|20)?\\d{2})(?![\\d/])`,
  'iu',
);
const SINGLE = new RegExp(`(?:năm(?: học)?|trong)\\s+(?:các năm\\s+)?${LONG_YEAR}`, 'iu');

/** "năm 2015", "giai đoạn 1996-2000", "từ năm 1995 đến năm 2000", "2014-2015" in a running text. */
export function readYears(text: string): { from: number; to: number } | null {
  const range = RANGE.exec(text);
  if (range !== null) {
    const from = Number(range[1]);
    const end = range[2] ?? '';
    const to = end.length === 2 ? Math.floor(from / 100) * 100 + Number(end) : Number(end);
    if (to >= from && to - from <= 80) return { from, to };
  }
  const single = SINGLE.exec(text)?.[1];
  return single === undefined ? null : { from: Number(single), to: Number(single) };
}
