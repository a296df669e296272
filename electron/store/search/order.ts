/** The page of a set that is asked for, in order, without putting the whole set in order. */

import { facetKey } from './award-terms.ts';
import type { ColumnName } from './columns.ts';
import { type DocSet, intersect, sizeOf, sizeOfBoth } from './doc-set.ts';
import { yearsOf } from './filters.ts';
import type { IndexReader } from './index-reader.ts';
import { forEachLow } from './walk-docs.ts';

/** Fewer are simply sorted. */
const FEW = 2_000;

/** Documents of a set, ascending. */
export function docsOf(set: DocSet): number[] {
  const docs: number[] = [];
  set.forEach((container, chunk) => {
    if (container === null) return;
    const base = chunk * 65_536;
    forEachLow(container, (low) => docs.push(base + low));
  });
  return docs;
}

const readOf = (index: IndexReader, column: ColumnName, doc: number) =>
  index.column(column, doc >>> 16)[doc & 0xffff] ?? 0;

/** By day, then by entry; `newest` first or oldest first. */
function byDay(index: IndexReader, docs: number[], newest: boolean): number[] {
  // One number a document: days below 2^18, documents below 2^32.
  const keys = Float64Array.from(docs, (doc) => readOf(index, 'day', doc) * 2 ** 32 + doc).sort();
  const sorted = Array.from(keys, (key) => key % 2 ** 32);
  return newest ? sorted.reverse() : sorted;
}

/** A page in order of the day of decision: whole years are passed over by their counts. */
export function pageByDay(
  index: IndexReader,
  set: DocSet,
  newest: boolean,
  offset: number,
  limit: number,
): number[] {
  const total = sizeOf(set);
  if (limit <= 0 || offset >= total) return [];
  if (total <= FEW) return byDay(index, docsOf(set), newest).slice(offset, offset + limit);
  const years = newest ? yearsOf(index) : yearsOf(index).reverse();
  const page: number[] = [];
  let passed = 0;
  for (const year of years) {
    if (page.length >= limit) break;
    const ofYear = index.postingOf(facetKey('Y', year));
    const count = sizeOfBoth(set, ofYear);
    if (count === 0) continue;
    if (passed + count > offset) {
      const from = Math.max(0, offset - passed);
      const docs = pageOfYear(index, intersect(set, ofYear), newest, from, limit - page.length);
      page.push(...docs);
    }
    passed += count;
  }
  return page;
}

/** Inside one year only the days that the page touches are put in order. */
function pageOfYear(
  index: IndexReader,
  set: DocSet,
  newest: boolean,
  offset: number,
  limit: number,
): number[] {
  const counts = new Map<number, number>();
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  set.forEach((container, chunk) => {
    if (container === null) return;
    const days = index.column('day', chunk);
    forEachLow(container, (low) => {
      const day = days[low] ?? 0;
      counts.set(day, (counts.get(day) ?? 0) + 1);
      if (day < least) least = day;
      if (day > most) most = day;
    });
  });
  const days = [...counts.keys()].sort((a, b) => (newest ? b - a : a - b));
  const wanted = new Set<number>();
  let passed = 0;
  let before = 0;
  for (const day of days) {
    const count = counts.get(day) ?? 0;
    if (passed >= offset + limit) break;
    if (passed + count > offset) wanted.add(day);
    else before += count;
    passed += count;
  }
  const docs: number[] = [];
  set.forEach((container, chunk) => {
    if (container === null) return;
    const column = index.column('day', chunk);
    forEachLow(container, (low) => {
      if (wanted.has(column[low] ?? 0)) docs.push(chunk * 65_536 + low);
    });
  });
  return byDay(index, docs, newest).slice(offset - before, offset - before + limit);
}

/** A page by a rank of each document (lower first, equal ones by day, newest first). */
export function pageByRank(
  index: IndexReader,
  set: DocSet,
  rankOf: (chunk: number) => (low: number) => number,
  most: number,
  offset: number,
  limit: number,
): number[] {
  const total = sizeOf(set);
  if (limit <= 0 || offset >= total) return [];
  const shelves = total <= FEW ? 1 : 1024;
  const shelfOf = (rank: number) => Math.min(shelves - 1, Math.floor((rank / (most + 1)) * shelves));
  const counts = new Uint32Array(shelves);
  set.forEach((container, chunk) => {
    if (container === null) return;
    const rank = rankOf(chunk);
    forEachLow(container, (low) => {
      const shelf = shelfOf(rank(low));
      counts[shelf] = (counts[shelf] ?? 0) + 1;
    });
  });
  let first = 0;
  let before = 0;
  while (first < shelves - 1 && before + (counts[first] ?? 0) <= offset) before += counts[first++] ?? 0;
  let last = first;
  let passed = before + (counts[first] ?? 0);
  while (last < shelves - 1 && passed < offset + limit) passed += counts[++last] ?? 0;
  const found: { doc: number; rank: number; day: number }[] = [];
  set.forEach((container, chunk) => {
    if (container === null) return;
    const rank = rankOf(chunk);
    const days = index.column('day', chunk);
    forEachLow(container, (low) => {
      const own = rank(low);
      const shelf = shelfOf(own);
      if (shelf >= first && shelf <= last)
        found.push({ doc: chunk * 65_536 + low, rank: own, day: days[low] ?? 0 });
    });
  });
  return found
    .sort((a, b) => a.rank - b.rank || b.day - a.day || b.doc - a.doc)
    .slice(offset - before, offset - before + limit)
    .map(({ doc }) => doc);
}
