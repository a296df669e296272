/** Names of units in decisions, the units they mean, and the maps on which these are counted. */
import type { Database } from '#electron/store/database.ts';
import type { GroupOfName, UnitStretch } from '#electron/store/search/unit-stretches.ts';
import { nameOn, placeOn } from '#shared/domain/unit-history/history.ts';
import type { ResolvedUnit } from '#shared/domain/unit-history/resolve-unit.ts';
import { readUnitNames, readUnitNamesAt, type UnitNames } from './unit-names.ts';

/** 'recorded': every unit by itself, as decisions name it; or an ISO day: predecessors count with who stands then. */
export type UnitMap = string;

export interface NamedUnit {
  readonly id: number;
  readonly name: string;
}

/** A group of a map: a unit, or words that mean none beyond doubt. */
export interface MapGroup {
  readonly unitId: string | null;
  readonly name: string;
  /** How it stands on the day of the map; null for words and for units as recorded. */
  readonly place: 'standing' | 'divided' | 'ended' | 'not-yet' | null;
}

export interface UnitGrouping {
  readonly groups: readonly MapGroup[];
  readonly groupOf: ReadonlyMap<number, GroupOfName>;
}

export function listUnitNames(db: Database): NamedUnit[] {
  return db.sql<NamedUnit>('SELECT id, name FROM award_unit_name');
}

/** Unit names as they are known now, or were known at an instant. */
export function namesKnown(db: Database, until: string | null): UnitNames {
  return until === null ? readUnitNames(db) : readUnitNamesAt(db, until);
}

/** Puts every name of a unit into its group of the map; words that mean no unit are a group of their own. */
export function groupNames(names: UnitNames, named: readonly NamedUnit[], map: UnitMap): UnitGrouping {
  const groups: MapGroup[] = [];
  const places = new Map<string, number>();
  const put = (key: string, group: () => MapGroup): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    groups.push(group());
    places.set(key, groups.length - 1);
    return groups.length - 1;
  };
  const groupFor = (meant: ResolvedUnit, words: string): number => {
    if (meant.is !== 'unit') return put(`words ${words}`, () => ({ unitId: null, name: words, place: null }));
    const { history } = names;
    if (map === 'recorded')
      return put(meant.id, () => ({
        unitId: meant.id,
        name: history.units.get(meant.id)?.name ?? words,
        place: null,
      }));
    const place = placeOn(history, meant.id, map);
    return put(place.id, () => ({
      unitId: place.id,
      name: nameOn(history, place.id, map),
      place: place.is,
    }));
  };
  const groupOf = new Map<number, GroupOfName>();
  for (const { id, name } of named) {
    const meanings = names.meaningsOf(name);
    const spans = meanings.map(({ from, meant }) => ({ from, group: groupFor(meant, name) }));
    const [first] = spans;
    if (first === undefined) continue;
    groupOf.set(id, spans.every(({ group }) => group === first.group) ? first.group : spans);
  }
  return { groups, groupOf };
}

/** The names, and the days on which they count, that mean one of these units on the map. */
export function stretchesOfUnits(
  names: UnitNames,
  named: readonly NamedUnit[],
  map: UnitMap,
  unitIds: ReadonlySet<string>,
): UnitStretch[] {
  const { groups, groupOf } = groupNames(names, named, map);
  const wanted = (group: number) => unitIds.has(groups[group]?.unitId ?? '');
  return [...groupOf].flatMap(([name, group]): UnitStretch[] => {
    if (typeof group === 'number') return wanted(group) ? [{ name, from: null, before: null }] : [];
    return group.flatMap((span, at): UnitStretch[] =>
      wanted(span.group) ? [{ name, from: span.from, before: group[at + 1]?.from ?? null }] : [],
    );
  });
}

interface Kept {
  readonly names: UnitNames;
  readonly count: number;
  readonly groupings: Map<UnitMap, UnitGrouping>;
}
const kept = new WeakMap<Database, Kept>();

/** The grouping of now, kept in memory until units, events, answers or the names in decisions change. */
export function readGrouping(db: Database, map: UnitMap): UnitGrouping {
  const names = readUnitNames(db);
  const [count = 0] = db.column<number>('SELECT ifnull(max(id), 0) FROM award_unit_name');
  let known = kept.get(db);
  if (known?.names !== names || known.count !== count) {
    known = { names, count, groupings: new Map() };
    kept.set(db, known);
  }
  const grouping = known.groupings.get(map) ?? groupNames(names, listUnitNames(db), map);
  if (known.groupings.size > 8) known.groupings.clear();
  known.groupings.set(map, grouping);
  return grouping;
}
