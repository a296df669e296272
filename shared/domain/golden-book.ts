/**
 * Numbers of the golden book (sổ vàng). No decree gives it a form: whether numbers run on for ever or start again with
 * the year is the office's choice, made once and dated; a later choice takes effect from a day of its own.
 */
import { formatDate } from '#shared/vietnamese/dates.ts';
import type { DocumentRef } from './award-life/event.ts';
import type { AwardLife } from './award-life/life.ts';

export const GOLDEN_MODES = ['continuous', 'per-year'] as const;
export type GoldenMode = (typeof GOLDEN_MODES)[number];

export interface GoldenRule {
  readonly mode: GoldenMode;
  /** First day on which it counts, 'YYYY-MM-DD'. */
  readonly from: string;
  /** The first number given by the program: more than 1 where a book on paper has gone before. */
  readonly firstNumber: number;
}

/** The rule of a day: the latest that has begun; null while the office has not chosen. */
export function goldenRuleOn<R extends GoldenRule>(rules: readonly R[], day: string): R | null {
  return rules.reduce<R | null>(
    (best, rule) => (rule.from <= day && (best === null || rule.from >= best.from) ? rule : best),
    null,
  );
}

/** What counts together: 'all', or the year as text. */
export function goldenSeries(rule: GoldenRule, day: string): string {
  return rule.mode === 'continuous' ? 'all' : day.slice(0, 4);
}

/** The next number of a series whose highest is `highest` (0 = none). A first number counts in its own series only. */
export function nextGolden(rule: GoldenRule, series: string, highest: number): number {
  const begins = rule.mode === 'continuous' || rule.from.slice(0, 4) === series;
  return Math.max(highest + 1, begins ? rule.firstNumber : 1);
}

/** As certificate and book print it: '128' in a continuous book, '128/2026' in one by years. */
export function printGolden(number: number, series: string): string {
  const digits = String(number).padStart(2, '0');
  return series === 'all' ? digits : `${digits}/${series}`;
}

/** Day of handing over as the book prints it; the family, where it took the award; '' while nobody did. */
export function handedOverWords({ delivery, deliveredOn, receiver }: AwardLife): string {
  if (deliveredOn === null || (delivery !== 'handed-over' && delivery !== 'given-to-family')) return '';
  const day = formatDate(deliveredOn);
  return delivery === 'given-to-family' ? `${day}, trao cho gia đình (${receiver})` : day;
}

/** What the book notes of an award's life: the line of a cancelled award stays, marked. */
export function lifeWords({ revocation, corrections, reissues }: AwardLife): string {
  const by = ({ number, date }: DocumentRef) => `số ${number} ngày ${formatDate(date)}`;
  const reissued = reissues.flatMap(({ asked, printedOn }) =>
    printedOn === null
      ? []
      : [`${asked.sort === 'exchange' ? 'Cấp đổi' : 'Cấp lại'} ngày ${formatDate(printedOn)}`],
  );
  return [
    ...(revocation === null ? [] : [`Hủy bỏ theo Quyết định ${by(revocation.event.by)}`]),
    ...corrections.map((one) => `Đính chính theo văn bản ${by(one.by)}`),
    ...reissued,
  ].join('. ');
}
