/** Questions of every sort, and the index's answers held against looking at every award. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Store } from '#electron/store/open-store.ts';
import type { SearchFilters } from '#electron/store/search/filters.ts';
import { searchIndex } from '#electron/store/search/search-index.ts';
import { SEARCH_SORTS } from '#shared/contract/archive.ts';
import type { AwardStandingState } from '#shared/domain/award-life/life.ts';
import { parseQuery } from '#shared/search/parse-query.ts';
import { type BruteAward, bruteSearch } from '#test/support/brute-search.ts';
import { AWARD_TYPES } from '#test/support/search-office.ts';

export const NO_FILTERS: SearchFilters = {
  awardTypeIds: [],
  levels: [],
  commendationTypes: [],
  kinds: [],
  unitNames: null,
  standings: [],
  years: [],
  days: null,
  decisionNumbers: [],
  restricted: true,
  asKnownOn: null,
};

export const pick = <T>(list: readonly T[]) => fc.nat(list.length - 1).map((at) => list[at] as T);
const QUERIES = [
  '',
  'n',
  'ng',
  'nguyen',
  'Nguyễn',
  'Hùng',
  'hung nguyen van',
  'van an',
  'nvh',
  'so y te',
  '"sở y tế"',
  '"van hung"',
  'an',
  'an giang',
  'bằng khen',
  'huan chuong hung',
  '01/QĐ-UBND',
  '123',
  'đơn vị: "Sở Y tế"',
  'tên: an',
  'hung -y',
  'hung HOẶC dao',
  'nguyem van hung',
  'tran thi hogn dao',
  'hhen',
  'năm:2019..2020 an',
  'giao vien phong trao',
  'khong ai ca',
];
export const question = fc.record({
  text: pick(QUERIES),
  sort: pick(SEARCH_SORTS),
  offset: fc.nat(12),
  limit: fc.integer({ min: 1, max: 30 }),
  filters: fc.record({
    awardTypeIds: fc.oneof(
      fc.constant<string[]>([]),
      pick(AWARD_TYPES).map(({ id }) => [id]),
    ),
    kinds: fc.oneof(fc.constant([]), fc.constant(['person' as const, 'household' as const])),
    standings: fc.oneof(
      fc.constant<AwardStandingState[]>([]),
      pick(['in-force', 'corrected', 'revoked'] as const).map((one): AwardStandingState[] => [one]),
    ),
    restricted: fc.boolean(),
  }),
});

const standingOf = ({ row }: BruteAward) =>
  row.cancelled_at !== null ? 'revoked' : row.corrected_at !== null ? 'corrected' : 'in-force';

/** `awards`: the archive as it is, or as it was at the end of `asKnownOn`. */
export function checkQuestion(
  store: Store,
  awards: readonly BruteAward[],
  asked: typeof question extends fc.Arbitrary<infer T> ? T : never,
  asKnownOn: string | null = null,
): void {
  const { text, sort, offset, limit, filters } = asked;
  const query = parseQuery(text);
  const { years } = query.filters;
  const visible = awards.filter(
    (one) =>
      one.row.removed_at === null &&
      (filters.restricted || one.row.access === 'open') &&
      (filters.awardTypeIds.length === 0 || filters.awardTypeIds.includes(one.row.award_type_id as 'bk')) &&
      (filters.kinds.length === 0 || filters.kinds.includes(one.row.kind as 'person')) &&
      (filters.standings.length === 0 || filters.standings.includes(standingOf(one))) &&
      (years.length === 0 ||
        years.some(({ from, to }) => one.row.year >= (from ?? 0) && one.row.year <= (to ?? 9999))) &&
      query.filters.decisionNumbers.every(() => matchesNumber(one, query.filters.decisionNumbers)),
  );
  const expected = bruteSearch(visible, query, sort);
  const db = store.reader;
  db.snapshot(() => {
    const found = searchIndex(db, query, {
      ...NO_FILTERS,
      ...filters,
      asKnownOn,
      years: years.length === 0 ? [] : [years],
      decisionNumbers: query.filters.decisionNumbers.length === 0 ? [] : [query.filters.decisionNumbers],
    });
    expect({ text, asKnownOn, total: found.total }).toEqual({ text, asKnownOn, total: expected.length });
    expect(found.page(sort, offset, limit)).toEqual(
      expected.slice(offset, offset + limit).map(({ seq, tier }) => ({ doc: seq, tier })),
    );
    const bySeq = new Map(awards.map((one) => [one.row.seq, one]));
    const hits = expected.flatMap(({ seq }) => bySeq.get(seq) ?? []);
    const facets = found.facets();
    const sums = (keyOf: (one: BruteAward) => string | number) =>
      Object.fromEntries([...Map.groupBy(hits, keyOf)].map(([key, list]) => [key, list.length]));
    expect(Object.fromEntries(facets.kinds)).toEqual(sums(({ row }) => row.kind));
    expect(Object.fromEntries(facets.years)).toEqual(sums(({ row }) => row.year));
    expect(Object.fromEntries(facets.units)).toEqual(sums(({ row }) => row.unit_name_id ?? 0));
    expect(Object.fromEntries(facets.standings)).toEqual(sums(standingOf));
    const people = found.by('person', sort);
    const roots = [...Map.groupBy(hits, ({ root }) => root)];
    expect(people.total).toBe(roots.length);
    expect(people.page(0, 100).map(({ doc, count }) => [bySeq.get(doc)?.root, count])).toEqual(
      roots.map(([root, list]) => [root, list.length]),
    );
    expect(found.by('decision', sort).total).toBe(
      new Set(hits.map(({ row }) => `${row.decision_number} ${row.decision_date}`)).size,
    );
  });
}

function matchesNumber({ row }: BruteAward, beginnings: readonly string[]): boolean {
  const [number = '', symbol = ''] = row.decision_number.toLowerCase().replace('đ', 'd').split('/');
  const normal = `${Number(number)}/${symbol}`;
  return beginnings.some((beginning) => normal.startsWith(beginning));
}
