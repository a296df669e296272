import { parseVietnameseDate } from '#shared/vietnamese/dates.ts';
import { foldWords } from '#shared/vietnamese/fold.ts';
import { cleanText } from '#shared/vietnamese/normalize.ts';
import type { TaskLevel } from '../catalogue/terms.ts';
import type { FactContent } from './facts.ts';

/** A pasted line as read: what it says, or what is missing in it. */
export interface ReadRow {
  readonly rowNumber: number;
  readonly text: string;
  readonly decisionNumber: string;
  readonly decidedOn: string | null;
  readonly content: FactContent | null;
  readonly problem: 'no-year' | 'no-name' | 'unknown-name' | 'ambiguous-name' | 'bad-date' | null;
  /** Names that an ambiguous one may mean. */
  readonly choices: readonly string[];
}

/** Awards that a written name may mean, by catalogue key; one = understood. */
export type ResolveAward = (
  written: string,
) => readonly { readonly key: string; readonly isTitle: boolean }[];

/** Levels as offices write them, folded. */
const LEVELS: Readonly<Record<string, TaskLevel>> = {
  'hoan thanh xuat sac nhiem vu': 'xuat-sac',
  'hoan thanh xuat sac': 'xuat-sac',
  'xuat sac': 'xuat-sac',
  htxsnv: 'xuat-sac',
  htxs: 'xuat-sac',
  'hoan thanh tot nhiem vu': 'tot',
  'hoan thanh tot': 'tot',
  tot: 'tot',
  httnv: 'tot',
  htt: 'tot',
  'hoan thanh nhiem vu': 'hoan-thanh',
  'hoan thanh': 'hoan-thanh',
  htnv: 'hoan-thanh',
  ht: 'hoan-thanh',
  'khong hoan thanh nhiem vu': 'khong-hoan-thanh',
  'khong hoan thanh': 'khong-hoan-thanh',
  khtnv: 'khong-hoan-thanh',
  kht: 'khong-hoan-thanh',
};

const YEAR = /^(?:năm\s+)?((?:19|20)\d{2})(?=$|[\s:;,.\t–-])/iu;
const NUMBER = /(?:số\s*:?\s*)?(\d{1,6}(?:\s*\/\s*\d{4})?\s*\/\s*[\p{Lu}][\p{L}\d&-]*)/iu;
const DATE =
  /(?:ngày\s+)?(\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/iu;
const MARKS = /[(),;:]|(?:^|\s)[.–-]+(?=\s|$)/gu;
/** Words that lead to a decision number and belong to no name. */
const LEAD = /\s+(?:theo\s+)?(?:QĐ|QĐKT|Quyết định)(?:\s+số)?\s*$/iu;

/** Reads pasted ratings, titles and awards, one a line; empty lines are skipped, the line number stays. */
export function readFactRows(text: string, resolve: ResolveAward): ReadRow[] {
  return text
    .split(/\r?\n/u)
    .map((line, index) => ({ line: cleanText(line.replaceAll('\t', ' ')), rowNumber: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, rowNumber }) => readRow(line, rowNumber, resolve));
}

function readRow(line: string, rowNumber: number, resolve: ResolveAward): ReadRow {
  const year = YEAR.exec(line);
  let rest = year === null ? line : line.slice(year[0].length);
  const date = DATE.exec(rest);
  if (date !== null) rest = rest.replace(date[0], ' ');
  const number = NUMBER.exec(rest);
  if (number !== null) rest = rest.replace(number[0], ' ');
  const name = cleanText(cleanText(rest.replace(MARKS, ' ')).replace(LEAD, ''));
  const parsed = date?.[1] === undefined ? null : parseVietnameseDate(date[1]);
  const decidedOn = parsed !== null && 'iso' in parsed ? parsed.iso : null;
  const read = {
    rowNumber,
    text: line,
    decisionNumber: (number?.[1] ?? '').replace(/\s+/gu, ''),
    decidedOn,
    content: null,
    choices: [],
  };
  if (year?.[1] === undefined) return { ...read, problem: 'no-year' };
  if (date !== null && decidedOn === null) return { ...read, problem: 'bad-date' };
  if (name === '') return { ...read, problem: 'no-name' };
  const level = LEVELS[foldWords(name).join(' ')];
  if (level !== undefined)
    return { ...read, problem: null, content: { kind: 'rating', year: Number(year[1]), level } };
  const found = resolve(name);
  const [award] = found;
  if (award === undefined) return { ...read, problem: 'unknown-name' };
  if (found.length > 1) return { ...read, problem: 'ambiguous-name', choices: found.map(({ key }) => key) };
  return { ...read, problem: null, content: awardContent(award.key, award.isTitle, Number(year[1])) };
}

function awardContent(key: string, isTitle: boolean, year: number): FactContent {
  if (!isTitle) return { kind: 'award', award: key, type: null, period: null, issuer: '', cancelled: false };
  return { kind: 'title', year, title: key, issuer: '', branch: null, initiativesUsed: [], cancelled: false };
}
