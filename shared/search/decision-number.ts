/**
 * Numbers of decisions as people write them, in one normal form that is made when a decision is written and when one is
 * asked for: digits without leading zeros, '/', the letters of the symbol joined by '-'.
 */
import { fold } from '#shared/vietnamese/fold.ts';

/** `year`: between number and symbol ("205/2005/QĐ/CTN"), where it says of which year the number is. */
export interface DecisionNumber {
  readonly normal: string;
  readonly year: number | null;
}

const YEAR = /^(?:19|20)\d\d$/u;
const NUMBER = /^(\d{1,7})([a-z]?)$/u;
const WORDS_BEFORE: ReadonlySet<string> = new Set(['quyet', 'dinh', 'so']);
const MOST_PARTS = 5;

/** "QĐUBND", the hyphen forgotten. */
const splitSymbol = (part: string): string[] =>
  part.startsWith('qd') && part.length > 2 ? ['qd', part.slice(2)] : [part];

/** The symbol ends where the date or a sentence begins. */
function symbolOf(parts: readonly string[]): string[] {
  const end = parts.findIndex((part) => !/^[a-z]{1,10}$/u.test(part) || part === 'ngay');
  return (end < 0 ? parts : parts.slice(0, end)).slice(0, MOST_PARTS).flatMap(splitSymbol);
}

/**
 * "123/QĐ-UBND", "0123 / QĐ–UBND", "QĐ 123", "số 123 qđ ubnd", "123/2015/QĐ-UBND", "216-LCT", "1.234/QĐ-CTN" →
 * '123/qd-ubnd' …; a bare number gives '123/'. Null where no number stands.
 */
export function readDecisionNumber(text: string): DecisionNumber | null {
  const joined = text.replace(/^(\D*\d{1,3})\.(\d{3})(?!\d)/u, '$1$2');
  const parts = fold(joined)
    .split(' ')
    .filter((part) => part !== '' && !WORDS_BEFORE.has(part));
  const at = parts.findIndex((part) => NUMBER.test(part));
  const match = NUMBER.exec(parts[at] ?? '');
  if (match === null) return null;
  const before = symbolOf(parts.slice(0, at));
  const behind = parts.slice(at + 1);
  const hasYear = YEAR.test(behind[0] ?? '');
  const after = symbolOf(hasYear ? behind.slice(1) : behind);
  const symbol = after.length > 0 ? after : before;
  const number = (match[1] ?? '').replace(/^0+(?=\d)/u, '') + (match[2] ?? '');
  return { normal: `${number}/${symbol.join('-')}`, year: hasYear ? Number(behind[0]) : null };
}

/** The normal form of a decision's number, '' where it has none ("không số"). */
export function normalDecisionNumber(text: string): string {
  return readDecisionNumber(text)?.normal ?? '';
}
