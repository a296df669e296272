/** The same hits by person or by decision. */
import type { ColumnName } from './columns.ts';
import type { DocSet } from './doc-set.ts';
import type { IndexReader } from './index-reader.ts';
import { forEachLow } from './walk-docs.ts';

export interface Group {
  /** What the column says: the first award of a person, the id of a decision. */
  readonly value: number;
  readonly count: number;
  /** The hit by which the group is placed, and the tier it is in. */
  readonly doc: number;
  readonly tier: number;
}

/** How hits of one tier are placed: lower keys first. */
export type KeyOf = (chunk: number) => (low: number) => number;

export interface Placing {
  readonly keyOf: KeyOf;
  /** Between hits with the same key. */
  readonly nextOf: KeyOf;
  /** Of hits with the same key the one that was entered first comes first, or last. */
  readonly firstEntered: boolean;
}

export interface Grouped {
  readonly total: number;
  page(offset: number, limit: number): Group[];
}

/** Groups hits of several tiers (best first); a group stands where its best hit stands. */
export function groupHits(
  index: IndexReader,
  tiers: readonly DocSet[],
  column: Extract<ColumnName, 'person' | 'decision'>,
  { keyOf, nextOf, firstEntered }: Placing,
): Grouped {
  const entry = firstEntered ? 1 : -1;
  let most = 0;
  for (const tier of tiers)
    tier.forEach((container, chunk) => {
      if (container === null) return;
      const values = index.column(column, chunk);
      forEachLow(container, (low) => {
        const value = values[low] ?? 0;
        if (value > most) most = value;
      });
    });
  const counts = new Uint32Array(most + 1);
  const best = new Float64Array(most + 1);
  const next = new Float64Array(most + 1);
  const docs = new Uint32Array(most + 1);
  const tierOf = new Uint8Array(most + 1);
  const found: number[] = [];
  const place = (value: number, key: number, second: number, doc: number) => {
    best[value] = key;
    next[value] = second;
    docs[value] = doc;
  };
  tiers.forEach((tier, rank) => {
    tier.forEach((container, chunk) => {
      if (container === null) return;
      const values = index.column(column, chunk);
      const [key, second] = [keyOf(chunk), nextOf(chunk)];
      forEachLow(container, (low) => {
        const value = values[low] ?? 0;
        const doc = chunk * 65_536 + low;
        if (counts[value] === 0) {
          found.push(value);
          tierOf[value] = rank;
          place(value, key(low), second(low), doc);
        } else if (tierOf[value] === rank) {
          const [own, after] = [key(low), second(low)];
          const ahead =
            own - (best[value] ?? 0) || after - (next[value] ?? 0) || entry * (doc - (docs[value] ?? 0));
          if (ahead < 0) place(value, own, after, doc);
        }
        counts[value] = (counts[value] ?? 0) + 1;
      });
    });
  });
  const before = (a: number, b: number) =>
    (tierOf[a] ?? 0) - (tierOf[b] ?? 0) ||
    (best[a] ?? 0) - (best[b] ?? 0) ||
    (next[a] ?? 0) - (next[b] ?? 0) ||
    entry * ((docs[a] ?? 0) - (docs[b] ?? 0));
  return {
    total: found.length,
    page: (offset, limit) =>
      firstOf(found, before, offset + limit)
        .slice(offset)
        .map((value) => ({
          value,
          count: counts[value] ?? 0,
          doc: docs[value] ?? 0,
          tier: tierOf[value] ?? 0,
        })),
  };
}

/** The first `count` of a list in order, without sorting the rest while they are few. */
export function firstOf(
  list: readonly number[],
  before: (a: number, b: number) => number,
  count: number,
): number[] {
  if (count * 8 >= list.length) return [...list].sort(before).slice(0, count);
  let kept: number[] = [];
  let bound: number | null = null;
  for (const value of list) {
    if (bound !== null && before(value, bound) >= 0) continue;
    kept.push(value);
    if (kept.length >= 2 * count + 64) {
      kept = kept.sort(before).slice(0, count);
      bound = kept[count - 1] ?? null;
    }
  }
  return kept.sort(before).slice(0, count);
}
