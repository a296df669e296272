/** Days, years and decision numbers that stand in a query without the name of a field. */
import { readDecisionNumber } from './decision-number.ts';
import type { DayRange, YearRange } from './query.ts';
import { matchAt } from './scan-query.ts';
import { readPeriod, readYears } from './time-bounds.ts';

export interface QueryFact {
  readonly end: number;
  readonly years: readonly YearRange[];
  readonly days: DayRange | null;
  readonly number: string | null;
  /** As typed and not understood: a day that no calendar has. */
  readonly refused: string | null;
  /** A year in words ("năm 2015"): the word of the year alone is looked for. */
  readonly word: string | null;
}

const NOT_IN_WORD = '(?![\\p{L}\\p{N}\\/])';
const YEAR = '(?:19|20)\\d\\d';
const DAY = `\\d{1,2} ?\\/ ?\\d{1,2} ?\\/ ?(?:\\d{4}|\\d{2})|\\d{1,2}([.-])\\d{1,2}\\1\\d{4}`;
const DAY_IN_WORDS =
  'ng[aà]y \\d{1,2} th[aá]ng \\d{1,2},? n[aă]m \\d{4}|\\d{1,2} th[aá]ng \\d{1,2},? n[aă]m \\d{4}';
const MONTH = `th[aá]ng \\d{1,2} ?[\\/-] ?${YEAR}|th[aá]ng \\d{1,2} n[aă]m ${YEAR}|\\d{1,2} ?\\/ ?${YEAR}`;
const TIME = `\\d{1,2}\\/\\d{1,2}\\/\\d{4}|\\d{1,2}\\/${YEAR}|${YEAR}`;
const LEAD = '(?:n[aă]m |ng[aà]y |th[aá]ng )';

const sticky = (source: string): RegExp => new RegExp(source, 'iuy');
const ON_DAY = sticky(`(?:(?:ng[aà]y )?(?:${DAY})|${DAY_IN_WORDS})${NOT_IN_WORD}`);
const IN_MONTH = sticky(`(?:${MONTH})${NOT_IN_WORD}`);
const BETWEEN = sticky(`t[uừ] ${LEAD}?(${TIME}) (?:[dđ][eế]n|t[oớ]i) ${LEAD}?(${TIME})${NOT_IN_WORD}`);
const SINCE = sticky(`(?:từ ${LEAD}?|tu ${LEAD})(${TIME})${NOT_IN_WORD}`);
const AFTER = sticky(`(?:sau ${LEAD})(${TIME})${NOT_IN_WORD}`);
const BEFORE = sticky(`(?:trước ${LEAD}?|truoc ${LEAD})(${TIME})${NOT_IN_WORD}`);
const YEARS = sticky(`(?:(?:c[aá]c )?n[aă]m )?(${YEAR}) ?(?:\\.{2,}|…|-|–|—) ?(${YEAR})${NOT_IN_WORD}`);
const YEAR_IN_WORDS = sticky(`(n[aă]m) (${YEAR})(?![\\p{L}\\p{N}\\/.–-])`);

/** Letters that follow a hyphen or a space: offices. Whatever else stands there is a word of its own. */
const OFFICE = '(?:ubnd|ub|ttg|ctn|hđnd|hdnd|tđkt|tdkt|tu|tw|sgd[đd]t|syt|snv|hđbt|ct)';
const SYMBOL = `[\\p{L}]{1,10}(?:[-–./][\\p{L}]{1,10})*(?: [-–] ${OFFICE})?`;
const DECISION = '(?:(?:quyết định|quyet dinh|qđ|qd)(?: số| so)? ?:? ?|(?:số|so) )?';
/** "123/QĐ-UBND", "123 / 2015 / qd-ubnd", "123/q" while typing. */
const WITH_STROKE = sticky(
  `${DECISION}(?:\\d{1,3}\\.\\d{3}|\\d{1,6})[a-zđ]?(?: ?\\/ ?${YEAR})?(?:\\/|(?: \\/ ?))(?:${SYMBOL})?${NOT_IN_WORD}`,
);
/** "123-QĐ/TU", "216-LCT". */
const WITH_HYPHEN = sticky(`${DECISION}\\d{1,6} ?[-–] ?(?:q[đd]|lct)(?:[-–/]${SYMBOL})?${NOT_IN_WORD}`);
/** "số 123 qđ ubnd", "123 QĐ-UBND". */
const SPACED = sticky(`${DECISION}\\d{1,6} q[đd](?:[-–/ ]${OFFICE}(?:[-–/]${SYMBOL})?)?${NOT_IN_WORD}`);
/** "QĐ 123", "quyết định số 123", "QĐ-UBND 123". */
const NUMBER_LAST = sticky(
  `(?:quyết định|quyet dinh|q[đd])(?:[-–/]${SYMBOL})?(?: số| so)? ?:? ?\\d{1,6}${NOT_IN_WORD}`,
);

const NOTHING: Omit<QueryFact, 'end'> = { years: [], days: null, number: null, refused: null, word: null };
const AFTER_PERIOD = /(?:giai doan|nhiem ki|nam hoc|nien khoa|khoa)$/u;
/** Common family and middle names: "nguyen van nam 2015" is about a Nam. */
const AFTER_NAME =
  /(?:^| )(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|li|van|thi|duc|hoai|thanh|quoc|hai|tien|xuan|ngoc|minh|hoang|trung|nhat|viet|phuong|dinh|huu|si|truong|ba|cong|quang|thai|giang|bao|an|dong|nam)$/u;

function fromDays(text: string, at: number): QueryFact | null {
  const between = matchAt(BETWEEN, text, at);
  if (between !== null) {
    const [from, to] = [readPeriod(between[1] ?? ''), readPeriod(between[2] ?? '')];
    return dayFact(between[0], at, from !== null && to !== null ? { from: from.from, to: to.to } : null);
  }
  const since = matchAt(SINCE, text, at);
  if (since !== null) {
    const period = readPeriod(since[1] ?? '');
    return dayFact(since[0], at, period && { from: period.from, to: null });
  }
  return openDays(text, at);
}

function openDays(text: string, at: number): QueryFact | null {
  const after = matchAt(AFTER, text, at);
  if (after !== null) {
    const period = readPeriod(after[1] ?? '');
    return dayFact(after[0], at, period && { from: dayAfter(period.to), to: null });
  }
  const before = matchAt(BEFORE, text, at);
  if (before !== null) {
    const period = readPeriod(before[1] ?? '');
    return dayFact(before[0], at, period && { from: null, to: dayAfter(period.from, -1) });
  }
  const one = matchAt(ON_DAY, text, at) ?? matchAt(IN_MONTH, text, at);
  return one === null ? null : dayFact(one[0], at, readPeriod(one[0]));
}

/** The day after (or before, -1). */
export function dayAfter(iso: string, by = 1): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + by);
  return day.toISOString().slice(0, 10);
}

function dayFact(typed: string, at: number, days: DayRange | null): QueryFact {
  const isBackwards = days?.from != null && days.to !== null && days.from > days.to;
  const end = at + typed.length;
  return days === null || isBackwards ? { ...NOTHING, end, refused: typed } : { ...NOTHING, end, days };
}

function fromYears(text: string, at: number, before: string): QueryFact | null {
  const range = matchAt(YEARS, text, at);
  if (range !== null && !AFTER_PERIOD.test(before)) {
    const end = at + range[0].length;
    const years = readYears(`${range[1]}..${range[2]}`);
    return years === null ? { ...NOTHING, end, refused: range[0] } : { ...NOTHING, end, years: [years] };
  }
  const inWords = matchAt(YEAR_IN_WORDS, text, at);
  if (inWords === null || (inWords[1] !== 'năm' && AFTER_NAME.test(before))) return null;
  return { ...NOTHING, end: at + inWords[0].length, word: inWords[2] ?? '' };
}

function fromNumber(text: string, at: number): QueryFact | null {
  const patterns = [WITH_STROKE, WITH_HYPHEN, SPACED, NUMBER_LAST];
  const typed = patterns.map((one) => matchAt(one, text, at)?.[0]).find((one) => one !== undefined);
  const read = typed === undefined ? null : readDecisionNumber(typed);
  if (typed === undefined || read === null) return null;
  const years = read.year === null ? [] : [{ from: read.year, to: read.year }];
  return { ...NOTHING, end: at + typed.length, number: read.normal, years };
}

/** What stands at `at`, where a word begins; `before`: keys of the words before it in the same run. */
export function factAt(text: string, at: number, before: string): QueryFact | null {
  return fromDays(text, at) ?? fromYears(text, at, before) ?? fromNumber(text, at);
}

/** A decision number behind the name of its field: a bare number is one, too. */
export function numberAt(text: string, at: number): QueryFact | null {
  const typed = fromNumber(text, at);
  if (typed !== null) return typed;
  const bare = matchAt(/\d{1,7}[a-zđ]?(?![\p{L}\p{N}])/iuy, text, at)?.[0];
  const read = bare === undefined ? null : readDecisionNumber(bare);
  return bare === undefined || read === null
    ? null
    : { ...NOTHING, end: at + bare.length, number: read.normal };
}
