import type { SearchQuestion } from '#shared/contract/archive.ts';
import { type HonoreeKind, honoreeKind } from '#shared/contract/basics.ts';
import { AWARD_STANDINGS, type AwardStandingState } from '#shared/domain/award-life/life.ts';
import { cleanText } from '#shared/vietnamese/normalize.ts';

/** What the archive is asked: the words of the box and the filters beside it. It lives in the address. */
export interface SearchCriteria {
  /** As typed; cleaned only on its way to the office, so that the box never rewrites what a person types. */
  readonly text: string;
  readonly awards: readonly string[];
  readonly kinds: readonly HonoreeKind[];
  readonly units: readonly string[];
  readonly standings: readonly AwardStandingState[];
  readonly from: number | null;
  readonly to: number | null;
  readonly decision: string;
}

export const NO_CRITERIA: SearchCriteria = {
  text: '',
  awards: [],
  kinds: [],
  units: [],
  standings: [],
  from: null,
  to: null,
  decision: '',
};

/** One filter that can be taken away by itself. */
export type CriteriaFilter =
  | { readonly by: 'award' | 'kind' | 'unit' | 'standing' | 'decision'; readonly value: string }
  | { readonly by: 'years'; readonly from: number | null; readonly to: number | null };

/** Longest text the contract takes. */
const TEXT_LIMIT = 300;
const DECISION_LIMIT = 60;

/** Reads the search part of the address; anything it does not know is left out, never an error. */
export function readCriteria(params: Readonly<Record<string, unknown>>): SearchCriteria {
  return {
    text: readText(params.q),
    awards: readList(params.award),
    kinds: readList(params.kind).filter((kind): kind is HonoreeKind => honoreeKind.safeParse(kind).success),
    units: readList(params.unit),
    standings: readList(params.standing).filter(isStanding),
    from: readYear(params.from),
    to: readYear(params.to),
    decision: readText(params.decision),
  };
}

/** The search part of the address; empty criteria give an empty object, so that the address stays short. */
export function writeCriteria(criteria: SearchCriteria): Record<string, string | number | string[]> {
  return {
    ...(criteria.text === '' ? {} : { q: criteria.text }),
    ...(criteria.awards.length === 0 ? {} : { award: [...criteria.awards] }),
    ...(criteria.kinds.length === 0 ? {} : { kind: [...criteria.kinds] }),
    ...(criteria.units.length === 0 ? {} : { unit: [...criteria.units] }),
    ...(criteria.standings.length === 0 ? {} : { standing: [...criteria.standings] }),
    ...(criteria.from === null ? {} : { from: criteria.from }),
    ...(criteria.to === null ? {} : { to: criteria.to }),
    ...(criteria.decision === '' ? {} : { decision: criteria.decision }),
  };
}

/** Whether two criteria ask the same. */
export function sameCriteria(a: SearchCriteria, b: SearchCriteria): boolean {
  return JSON.stringify(writeCriteria(a)) === JSON.stringify(writeCriteria(b));
}

/** The input of `archive.search`; text is NFC and cut at the contract's limit. */
export function toSearchInput(
  criteria: SearchCriteria,
  page: { readonly offset: number; readonly limit: number; readonly facets: boolean },
): SearchQuestion {
  return {
    text: cleanText(criteria.text).slice(0, TEXT_LIMIT),
    awardTypeIds: [...criteria.awards],
    kinds: [...criteria.kinds],
    units: [...criteria.units],
    standings: [...criteria.standings],
    fromYear: criteria.from,
    toYear: criteria.to,
    decisionNumber: cleanText(criteria.decision).slice(0, DECISION_LIMIT),
    ...page,
  };
}

/** Everything that narrows the result besides the words of the box, in the order of the panel. */
export function activeFilters(criteria: SearchCriteria): CriteriaFilter[] {
  return [
    ...criteria.awards.map((value) => ({ by: 'award' as const, value })),
    ...(criteria.from === null && criteria.to === null
      ? []
      : [{ by: 'years' as const, from: criteria.from, to: criteria.to }]),
    ...criteria.kinds.map((value) => ({ by: 'kind' as const, value })),
    ...criteria.units.map((value) => ({ by: 'unit' as const, value })),
    ...criteria.standings.map((value) => ({ by: 'standing' as const, value })),
    ...(criteria.decision === '' ? [] : [{ by: 'decision' as const, value: criteria.decision }]),
  ];
}

/** The criteria without one of their filters. */
export function withoutFilter(criteria: SearchCriteria, filter: CriteriaFilter): SearchCriteria {
  switch (filter.by) {
    case 'award':
      return { ...criteria, awards: criteria.awards.filter((value) => value !== filter.value) };
    case 'kind':
      return { ...criteria, kinds: criteria.kinds.filter((value) => value !== filter.value) };
    case 'unit':
      return { ...criteria, units: criteria.units.filter((value) => value !== filter.value) };
    case 'standing':
      return { ...criteria, standings: criteria.standings.filter((value) => value !== filter.value) };
    case 'years':
      return { ...criteria, from: null, to: null };
    case 'decision':
      return { ...criteria, decision: '' };
  }
}

/** Whether a text names a state of an award. */
export function isStanding(value: string): value is AwardStandingState {
  return AWARD_STANDINGS.some((one) => one === value);
}

/** Adds a value to a list of values, or takes it away. */
export function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

/** The years of a pressed bar: one year alone, taken away when it was the one chosen already. */
export function toggledYear(criteria: SearchCriteria, year: number): SearchCriteria {
  const chosen = criteria.from === year && criteria.to === year;
  return { ...criteria, from: chosen ? null : year, to: chosen ? null : year };
}

/** The router reads "2014" of an address as a number and "true" as a truth value; the box wants the text. */
function readText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function readList(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return [...new Set(values.map(readText).filter((text) => text !== ''))];
}

function readYear(value: unknown): number | null {
  const year = Number(readText(value));
  return Number.isInteger(year) && year >= 1900 && year <= 2199 ? year : null;
}
