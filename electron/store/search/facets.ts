/** Exact counts over a set, by one pass over it and the columns. */

import type { Database } from '#electron/store/database.ts';
import { commendationIn, KINDS, kindIn, STANDINGS, standingIn, yearOfDay } from './columns.ts';
import type { DocSet } from './doc-set.ts';
import type { IndexReader } from './index-reader.ts';
import { forEachLow } from './walk-docs.ts';

export interface FacetCounts {
  /** By search_value.id of the award type. */
  readonly types: ReadonlyMap<number, number>;
  /** By search_value.id; 0 = not known. */
  readonly commendations: ReadonlyMap<number, number>;
  readonly kinds: ReadonlyMap<(typeof KINDS)[number], number>;
  readonly standings: ReadonlyMap<(typeof STANDINGS)[number], number>;
  readonly years: ReadonlyMap<number, number>;
  /** By award_unit_name.id. */
  readonly units: ReadonlyMap<number, number>;
}

/** Days up to the year 2258. */
const DAYS = 1 << 17;
const SMALL_VALUES = 1 << 16;

function counted(counts: Uint32Array): Map<number, number> {
  const found = new Map<number, number>();
  for (let value = 0; value < counts.length; value += 1) {
    const count = counts[value] ?? 0;
    if (count > 0) found.set(value, count);
  }
  return found;
}

function summed<T>(counts: ReadonlyMap<number, number>, ofKey: (key: number) => T): Map<T, number> {
  const sums = new Map<T, number>();
  for (const [key, count] of counts) {
    const value = ofKey(key);
    sums.set(value, (sums.get(value) ?? 0) + count);
  }
  return sums;
}

export function countFacets(db: Database, index: IndexReader, set: DocSet): FacetCounts {
  const [mostUnits] = db.column<number | null>('SELECT max(id) FROM award_unit_name');
  const types = new Uint32Array(SMALL_VALUES);
  const flags = new Uint32Array(SMALL_VALUES);
  const days = new Uint32Array(DAYS);
  const units = new Uint32Array((mostUnits ?? 0) + 1);
  set.forEach((container, chunk) => {
    if (container === null) return;
    const typeOf = index.column('type', chunk);
    const flagsOf = index.column('flags', chunk);
    const dayOf = index.column('day', chunk);
    const unitOf = index.column('unit', chunk);
    forEachLow(container, (low) => {
      const type = typeOf[low] ?? 0;
      const flag = flagsOf[low] ?? 0;
      const day = dayOf[low] ?? 0;
      const unit = unitOf[low] ?? 0;
      types[type] = (types[type] ?? 0) + 1;
      flags[flag] = (flags[flag] ?? 0) + 1;
      days[day] = (days[day] ?? 0) + 1;
      units[unit] = (units[unit] ?? 0) + 1;
    });
  });
  const flagCounts = counted(flags);
  return {
    types: counted(types),
    commendations: summed(flagCounts, commendationIn),
    kinds: summed(flagCounts, (one) => KINDS[kindIn(one)] ?? 'person'),
    standings: summed(flagCounts, (one) => STANDINGS[standingIn(one)] ?? 'in-force'),
    years: summed(counted(days), yearOfDay),
    units: counted(units),
  };
}
