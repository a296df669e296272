/** Awards by what their unit's words mean: one name may mean one unit until a day and another from then on. */
import type { Database } from '#electron/store/database.ts';
import { facetKey } from './award-terms.ts';
import { dayNumber, yearOfDay } from './columns.ts';
import type { DocSet } from './doc-set.ts';
import type { IndexReader } from './index-reader.ts';
import { uniteAll } from './match-words.ts';
import { filterBy, forEachLow } from './walk-docs.ts';

/** Awards of a unit name, those decided from one day until before another; null: no bound. */
export interface UnitStretch {
  /** award_unit_name.id */
  readonly name: number;
  readonly from: string | null;
  readonly before: string | null;
}

/** The awards of any of the stretches. */
export function inStretches(index: IndexReader, stretches: readonly UnitStretch[]): DocSet {
  return uniteAll(
    stretches.map(({ name, from, before }) => {
      const docs = index.postingOf(facetKey('U', name));
      if (from === null && before === null) return docs;
      const [first, end] = [
        from === null ? 0 : dayNumber(from),
        before === null ? 0xffff_ffff : dayNumber(before),
      ];
      return filterBy(docs, (low, chunk) => {
        const day = index.column('day', chunk)[low] ?? 0;
        return day >= first && day < end;
      });
    }),
  );
}

/** To which group the awards of a name count: one for all days, or one from each of several days on. */
export type GroupOfName = number | readonly { readonly from: string | null; readonly group: number }[];

export interface GroupCounts {
  /** By group. */
  readonly totals: Uint32Array;
  /** By group and year or award type, where asked for: the key is group * 65,536 + year or search_value.id. */
  readonly cells: ReadonlyMap<number, number>;
}

export const cellKey = (group: number, value: number): number => group * 65_536 + value;

/** Exact counts of a set by groups of unit names: one pass over the set and its columns. */
export function countGroups(
  db: Database,
  index: IndexReader,
  set: DocSet,
  groups: number,
  groupOf: ReadonlyMap<number, GroupOfName>,
  by: 'year' | 'type' | null,
): GroupCounts {
  const [most] = db.column<number | null>('SELECT max(id) FROM award_unit_name');
  // 0 = no group; several groups by day are looked up in `dated`.
  const plain = new Uint32Array((most ?? 0) + 1);
  const dated = new Map<number, { day: number; group: number }[]>();
  for (const [name, group] of groupOf) {
    if (name >= plain.length) continue;
    if (typeof group === 'number') plain[name] = group + 1;
    else
      dated.set(
        name,
        group.map((one) => ({ day: one.from === null ? 0 : dayNumber(one.from), group: one.group })),
      );
  }
  const totals = new Uint32Array(groups);
  const cells = new Map<number, number>();
  const years = new Map<number, number>();
  const yearOf = (day: number): number => {
    const known = years.get(day);
    if (known !== undefined) return known;
    const year = yearOfDay(day);
    years.set(day, year);
    return year;
  };
  set.forEach((container, chunk) => {
    if (container === null) return;
    const unitOf = index.column('unit', chunk);
    const dayOf = index.column('day', chunk);
    const typeOf = by === 'type' ? index.column('type', chunk) : null;
    forEachLow(container, (low) => {
      const name = unitOf[low] ?? 0;
      const day = dayOf[low] ?? 0;
      let group = (plain[name] ?? 0) - 1;
      if (group < 0) {
        const spans = dated.get(name);
        group = spans?.findLast((span) => span.day <= day)?.group ?? -1;
      }
      if (group < 0) return;
      totals[group] = (totals[group] ?? 0) + 1;
      if (by === null) return;
      const key = cellKey(group, typeOf === null ? yearOf(day) : (typeOf[low] ?? 0));
      cells.set(key, (cells.get(key) ?? 0) + 1);
    });
  });
  return { totals, cells };
}
