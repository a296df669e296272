import { type GroupedSearchInput, SEARCH_SORTS, type SearchInput } from '#shared/contract/archive.ts';
import { type HonoreeKind, honoreeKind } from '#shared/contract/basics.ts';
import { type AwardTypeLevel, awardLevel } from '#shared/contract/catalogue.ts';
import { AWARD_STANDINGS, type AwardStandingState } from '#shared/domain/award-life/life.ts';
import { type CommendationType, commendationType } from '#shared/domain/catalogue/terms.ts';
import { isRealDate } from '#shared/vietnamese/dates.ts';
import { cleanText } from '#shared/vietnamese/normalize.ts';

export const SEARCH_VIEWS = ['awards', 'people', 'decisions'] as const;
export type SearchView = (typeof SEARCH_VIEWS)[number];
export type SearchSort = GroupedSearchInput['sort'];

/** What the archive is asked: the words of the box, the filters beside it, order and view. It lives in the address. */
export interface SearchCriteria {
  /** As typed; cleaned only on its way to the office, so that the box never rewrites what a person types. */
  readonly text: string;
  readonly awards: readonly string[];
  readonly levels: readonly AwardTypeLevel[];
  readonly types: readonly CommendationType[];
  readonly kinds: readonly HonoreeKind[];
  readonly units: readonly string[];
  /** Units of a map, by id; see `unitMap`. */
  readonly unitIds: readonly string[];
  readonly standings: readonly AwardStandingState[];
  readonly from: number | null;
  readonly to: number | null;
  readonly decision: string;
  /** Units as the decisions name them, or as they stand on a day. */
  readonly unitMap: string;
  /** Only what was recorded by the end of that day. */
  readonly knownOn: string | null;
  readonly sort: SearchSort;
  readonly view: SearchView;
}

export const RECORDED = 'recorded';

export const NO_CRITERIA: SearchCriteria = {
  text: '',
  awards: [],
  levels: [],
  types: [],
  kinds: [],
  units: [],
  unitIds: [],
  standings: [],
  from: null,
  to: null,
  decision: '',
  unitMap: RECORDED,
  knownOn: null,
  sort: 'relevance',
  view: 'awards',
};

/** Lists of values of the criteria: the facet that each is chosen in. */
export const LIST_FILTERS = ['awards', 'levels', 'types', 'kinds', 'units', 'unitIds', 'standings'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** One filter that can be taken away by itself. */
export type CriteriaFilter =
  | { readonly by: ListFilter | 'decision' | 'knownOn' | 'unitMap'; readonly value: string }
  | { readonly by: 'years'; readonly from: number | null; readonly to: number | null };

/** Longest text the contract takes. */
const TEXT_LIMIT = 300;
const DECISION_LIMIT = 60;

/** Reads the search part of the address; anything it does not know is left out, never an error. */
export function readCriteria(params: Readonly<Record<string, unknown>>): SearchCriteria {
  const known = readText(params.known);
  const map = readText(params.map);
  return {
    text: readText(params.q),
    awards: readList(params.award),
    levels: readList(params.level).filter((one): one is AwardTypeLevel => awardLevel.safeParse(one).success),
    types: readList(params.type).filter(
      (one): one is CommendationType => commendationType.safeParse(one).success,
    ),
    kinds: readList(params.kind).filter((kind): kind is HonoreeKind => honoreeKind.safeParse(kind).success),
    units: readList(params.unit),
    unitIds: readList(params.unitId).filter((one) => /^[0-9a-f-]{36}$/u.test(one)),
    standings: readList(params.standing).filter(isStanding),
    from: readYear(params.from),
    to: readYear(params.to),
    decision: readText(params.decision),
    unitMap: isDay(map) ? map : RECORDED,
    knownOn: isDay(known) ? known : null,
    sort: SEARCH_SORTS.find((sort) => sort === params.sort) ?? 'relevance',
    view: SEARCH_VIEWS.find((view) => view === params.view) ?? 'awards',
  };
}

/** The search part of the address; empty criteria give an empty object, so that the address stays short. */
export function writeCriteria(criteria: SearchCriteria): Record<string, string | number | string[]> {
  const list = (name: string, values: readonly string[]) =>
    values.length === 0 ? {} : { [name]: [...values] };
  return {
    ...(criteria.text === '' ? {} : { q: criteria.text }),
    ...list('award', criteria.awards),
    ...list('level', criteria.levels),
    ...list('type', criteria.types),
    ...list('kind', criteria.kinds),
    ...list('unit', criteria.units),
    ...list('unitId', criteria.unitIds),
    ...list('standing', criteria.standings),
    ...(criteria.from === null ? {} : { from: criteria.from }),
    ...(criteria.to === null ? {} : { to: criteria.to }),
    ...(criteria.decision === '' ? {} : { decision: criteria.decision }),
    ...(criteria.unitMap === RECORDED ? {} : { map: criteria.unitMap }),
    ...(criteria.knownOn === null ? {} : { known: criteria.knownOn }),
    ...(criteria.sort === 'relevance' ? {} : { sort: criteria.sort }),
    ...(criteria.view === 'awards' ? {} : { view: criteria.view }),
  };
}

/** Whether two criteria ask the same. */
export function sameCriteria(a: SearchCriteria, b: SearchCriteria): boolean {
  return JSON.stringify(writeCriteria(a)) === JSON.stringify(writeCriteria(b));
}

/** The question without a page; text is NFC and cut at the contract's limit. */
export function toQuestion(criteria: SearchCriteria): Omit<GroupedSearchInput, 'offset' | 'limit'> {
  return {
    text: cleanText(criteria.text).slice(0, TEXT_LIMIT),
    awardTypeIds: [...criteria.awards],
    levels: [...criteria.levels],
    commendationTypes: [...criteria.types],
    kinds: [...criteria.kinds],
    units: [...criteria.units],
    unitIds: [...criteria.unitIds],
    unitMap: criteria.unitMap,
    standings: [...criteria.standings],
    fromYear: criteria.from,
    toYear: criteria.to,
    decisionNumber: cleanText(criteria.decision).slice(0, DECISION_LIMIT),
    asKnownOn: criteria.knownOn,
    sort: criteria.sort,
  };
}

/** The input of `archive.search`. */
export function toSearchInput(
  criteria: SearchCriteria,
  page: { readonly offset: number; readonly limit: number; readonly facets: boolean },
): SearchInput {
  return { ...toQuestion(criteria), ...page };
}

/** Everything that narrows the result besides the words of the box, in the order of the panel. */
export function activeFilters(criteria: SearchCriteria): CriteriaFilter[] {
  const each = (by: ListFilter) => criteria[by].map((value) => ({ by, value }));
  const one = (by: 'decision' | 'knownOn' | 'unitMap', value: string | null) =>
    value === null || value === '' || value === RECORDED ? [] : [{ by, value }];
  return [
    ...each('awards'),
    ...each('levels'),
    ...(criteria.from === null && criteria.to === null
      ? []
      : [{ by: 'years' as const, from: criteria.from, to: criteria.to }]),
    ...each('types'),
    ...each('kinds'),
    ...each('units'),
    ...each('unitIds'),
    ...each('standings'),
    ...one('decision', criteria.decision),
    ...one('unitMap', criteria.unitMap),
    ...one('knownOn', criteria.knownOn),
  ];
}

/** The criteria without one of their filters. */
export function withoutFilter(criteria: SearchCriteria, filter: CriteriaFilter): SearchCriteria {
  switch (filter.by) {
    case 'years':
      return { ...criteria, from: null, to: null };
    case 'decision':
      return { ...criteria, decision: '' };
    case 'knownOn':
      return { ...criteria, knownOn: null };
    case 'unitMap':
      // Units of a map mean nothing without it.
      return { ...criteria, unitMap: RECORDED, unitIds: [] };
    default:
      return { ...criteria, [filter.by]: criteria[filter.by].filter((value) => value !== filter.value) };
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

const isDay = (text: string) => isRealDate(text) && text >= '1900' && text < '2200';

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
