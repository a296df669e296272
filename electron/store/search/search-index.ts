/** Answers of the index: what is found, in which order, how many of what. */
import type { Database } from '#electron/store/database.ts';
import type { SearchSort, SearchTier } from '#shared/contract/archive.ts';
import type { ParsedQuery } from '#shared/search/query.ts';
import { facetKey, LIVE } from './award-terms.ts';
import { type DocSet, has, intersect, sizeOf, subtract, unite } from './doc-set.ts';
import { evaluate } from './evaluate.ts';
import { countFacets, type FacetCounts } from './facets.ts';
import { filtered, type SearchFilters } from './filters.ts';
import { type Grouped, groupHits, type KeyOf, type Placing } from './groups.ts';
import { type IndexReader, readIndex } from './index-reader.ts';
import { knownIndex } from './known-index.ts';
import { readNameOrder } from './name-order.ts';
import { type Correction, findNear } from './near.ts';
import { docsOf, pageByDay, pageByRank } from './order.ts';
import { countGroups, type GroupCounts, type GroupOfName } from './unit-stretches.ts';

/** Names of the sets of an answer, in their order; two sets may be of one name. */
export const TIER_NAMES: readonly SearchTier[] = ['exact', 'name', 'field', 'field', 'near', 'near'];

export interface FoundDoc {
  readonly doc: number;
  readonly tier: SearchTier;
}

export interface Found {
  readonly total: number;
  readonly near: number;
  readonly corrections: readonly Correction[];
  /** Best tier first, none twice. */
  page(sort: SearchSort, offset: number, limit: number): FoundDoc[];
  facets(): FacetCounts;
  /** Counts by groups of unit names, and within each by year or award type. */
  unitGroups(
    groups: number,
    groupOf: ReadonlyMap<number, GroupOfName>,
    by: 'year' | 'type' | null,
  ): GroupCounts;
  by(column: 'person' | 'decision', sort: SearchSort): GroupedHits;
  /** Hits of one decision by award type (search_value.id). */
  typesWithin(facet: 'decision', value: number): ReadonlyMap<number, number>;
}

export interface GroupedHits extends Grouped {
  tierOf(tier: number, doc: number): SearchTier;
}

interface Answer {
  readonly tiers: readonly DocSet[];
  readonly whole: DocSet;
  readonly sizes: readonly number[];
  readonly corrections: readonly Correction[];
}

/** Finds; call it, and whatever is asked of the answer, inside one snapshot. */
export function searchIndex(db: Database, query: ParsedQuery, filters: SearchFilters): Found {
  const now = readIndex(db);
  const index = filters.asKnownOn === null ? now : knownIndex(db, now, filters.asKnownOn);
  const question = JSON.stringify([query, filters]);
  const answer = index.derived(question, () => answerOf(db, index, query, filters));
  const { tiers, whole, sizes, corrections } = answer;
  return {
    total: sizes.reduce((sum, size) => sum + size, 0),
    near: sizes.reduce((sum, size, at) => (TIER_NAMES[at] === 'near' ? sum + size : sum), 0),
    corrections,
    page: (sort, offset, limit) => pageOf(db, index, answer, sort, offset, limit),
    facets: () => countFacets(db, index, whole),
    unitGroups: (groups, groupOf, by) => countGroups(db, index, whole, groups, groupOf, by),
    by: (column, sort) => {
      const byTier = sort === 'relevance';
      return {
        ...groupHits(index, byTier ? tiers : [whole], column, placing(db, index, sort)),
        tierOf: (tier, doc) => (byTier ? (TIER_NAMES[tier] ?? 'field') : tierOf(answer, doc)),
      };
    },
    typesWithin: (_, decision) => {
      const counts = new Map<number, number>();
      for (const doc of docsOf(intersect(whole, index.postingOf(facetKey('D', decision))))) {
        const type = index.column('type', doc >>> 16)[doc & 0xffff] ?? 0;
        counts.set(type, (counts.get(type) ?? 0) + 1);
      }
      return counts;
    },
  };
}

function answerOf(db: Database, index: IndexReader, query: ParsedQuery, filters: SearchFilters): Answer {
  const everything = index.derived(`filtered ${JSON.stringify(filters)}`, () => filtered(db, index, filters));
  const { all, exact, name, fieldSpelt, field } = evaluate(index, query, everything);
  const near = findNear(index, query, everything, all);
  const tiers = [exact, name, fieldSpelt, field, near.named, subtract(near.docs, near.named)];
  return { tiers, whole: unite(all, near.docs), sizes: tiers.map(sizeOf), corrections: near.corrections };
}

/** Hits of one tier before those of the next, each in the order of day. */
function pageByTier(index: IndexReader, { tiers, sizes }: Answer, offset: number, limit: number): FoundDoc[] {
  const page: FoundDoc[] = [];
  let before = 0;
  tiers.forEach((set, at) => {
    const size = sizes[at] ?? 0;
    const tier = TIER_NAMES[at] ?? 'field';
    const wanted = limit - page.length;
    if (wanted > 0 && before + size > offset) {
      const docs = pageByDay(index, set, true, Math.max(0, offset - before), wanted);
      page.push(...docs.map((doc) => ({ doc, tier })));
    }
    before += size;
  });
  return page;
}

function pageOf(
  db: Database,
  index: IndexReader,
  answer: Answer,
  sort: SearchSort,
  offset: number,
  limit: number,
): FoundDoc[] {
  if (sort === 'relevance') return pageByTier(index, answer, offset, limit);
  const docs =
    sort === 'name' ? pageByName() : pageByDay(index, answer.whole, sort === 'newest', offset, limit);
  return docs.map((doc) => ({ doc, tier: tierOf(answer, doc) }));

  function pageByName(): number[] {
    return pageByRank(index, answer.whole, byName(db, index), readNameOrder(db).most, offset, limit);
  }
}

const tierOf = ({ tiers }: Answer, doc: number): SearchTier =>
  TIER_NAMES[tiers.findIndex((set) => has(set, doc))] ?? 'field';

const NEWEST = -1;
const OLDEST = 1;

function byDay(index: IndexReader, sign: number): KeyOf {
  return (chunk) => {
    const days = index.column('day', chunk);
    return (low) => sign * (days[low] ?? 0);
  };
}

function byName(db: Database, index: IndexReader): KeyOf {
  const { places } = readNameOrder(db);
  return (chunk) => {
    const names = index.column('name', chunk);
    return (low) => places[names[low] ?? 0] ?? 0;
  };
}

/** Where a hit stands among those of its tier. */
function placing(db: Database, index: IndexReader, sort: SearchSort): Placing {
  const newest = byDay(index, NEWEST);
  if (sort === 'name') return { keyOf: byName(db, index), nextOf: newest, firstEntered: false };
  const keyOf = sort === 'oldest' ? byDay(index, OLDEST) : newest;
  return { keyOf, nextOf: () => () => 0, firstEntered: sort === 'oldest' };
}

/** Awards in the archive as the index counts them. */
export function countIndexed(db: Database): number {
  return db.snapshot(() => sizeOf(readIndex(db).postingOf(LIVE)));
}
