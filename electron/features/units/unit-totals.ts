import type { Database } from '#electron/store/database.ts';
import type { SearchFilters } from '#electron/store/search/filters.ts';
import { searchIndex } from '#electron/store/search/search-index.ts';
import { cellKey, type GroupOfName, type UnitStretch } from '#electron/store/search/unit-stretches.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { Role } from '#shared/contract/roles.ts';
import type { UnitAwards, UnitTotal } from '#shared/contract/unit-history.ts';
import { readsRestricted } from '#shared/domain/dossiers/access.ts';
import { predecessorsOf } from '#shared/domain/unit-history/lineage.ts';
import type { ParsedQuery } from '#shared/search/query.ts';
import { compareVietnamese } from '#shared/vietnamese/collate.ts';
import { endOfDay } from '#shared/vietnamese/dates.ts';
import {
  groupNames,
  listUnitNames,
  type NamedUnit,
  namesKnown,
  readGrouping,
  stretchesOfUnits,
  type UnitMap,
} from './unit-meanings.ts';

const EVERYTHING: ParsedQuery = {
  groups: [],
  filters: { years: [], days: null, kinds: [], standings: [], levels: [], decisionNumbers: [] },
  notUnderstood: [],
};

function filtersFor(
  role: Role,
  asKnownOn: string | null,
  unitNames: readonly UnitStretch[] | null,
): SearchFilters {
  return {
    awardTypeIds: [],
    levels: [],
    commendationTypes: [],
    kinds: [],
    unitNames,
    standings: [],
    years: [],
    days: null,
    decisionNumbers: [],
    restricted: readsRestricted(role),
    asKnownOn,
  };
}

interface TotalsAsked {
  readonly map: UnitMap;
  readonly by: 'award' | 'year';
  readonly asKnownOn: string | null;
}

/** Awards by unit on a map, and by award or year: one pass over the columns of the index, no row is read. */
export function unitTotals(db: Database, { map, by, asKnownOn }: TotalsAsked, role: Role) {
  return db.snapshot(() => {
    const { groups, groupOf } =
      asKnownOn === null
        ? readGrouping(db, map)
        : groupNames(namesKnown(db, endOfDay(asKnownOn)), listUnitNames(db), map);
    const found = searchIndex(db, EVERYTHING, filtersFor(role, asKnownOn, null));
    const cut = by === 'year' ? 'year' : 'type';
    const { totals, cells } = found.unitGroups(groups.length, groupOf, cut);
    const columns = by === 'year' ? yearColumns(cells) : typeColumns(db, cells);
    const rows = groups
      .map(
        ({ unitId, name, place }, group): UnitTotal => ({
          unitId,
          name,
          place,
          total: totals[group] ?? 0,
          counts: columns.map(({ value }) => cells.get(cellKey(group, value)) ?? 0),
        }),
      )
      .filter(({ total }) => total > 0)
      .sort(
        (a, b) =>
          b.total - a.total ||
          compareVietnamese(a.name, b.name) ||
          ((a.unitId ?? '') < (b.unitId ?? '') ? -1 : 1),
      );
    return {
      columns: columns.map(({ key, label }) => ({ key, label })),
      rows,
      total: rows.reduce((sum, { total }) => sum + total, 0),
    };
  });
}

interface CellColumn {
  readonly key: string;
  readonly label: string;
  readonly value: number;
}

const valuesOf = (cells: ReadonlyMap<number, number>): number[] => [
  ...new Set([...cells.keys()].map((key) => key % 65_536)),
];

function yearColumns(cells: ReadonlyMap<number, number>): CellColumn[] {
  return valuesOf(cells)
    .sort((a, b) => b - a)
    .map((year) => ({ key: String(year), label: String(year), value: year }));
}

/** Award types, the most frequent first. */
function typeColumns(db: Database, cells: ReadonlyMap<number, number>): CellColumn[] {
  const counts = new Map<number, number>();
  for (const [key, count] of cells) counts.set(key % 65_536, (counts.get(key % 65_536) ?? 0) + count);
  const names = namesOfTypes(db);
  return [...counts]
    .map(([value, count]) => ({
      value,
      count,
      key: names.get(value)?.id ?? '',
      label: names.get(value)?.name ?? '',
    }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

function namesOfTypes(db: Database): Map<number, { id: string; name: string }> {
  const rows = db.sql<{ value: number; id: string; name: string }>(
    `SELECT v.id AS value, t.id, t.short_name AS name FROM search_value v JOIN award_type t ON t.id = v.value
     WHERE v.kind = 'award-type'`,
  );
  return new Map(rows.map(({ value, id, name }) => [value, { id, name }]));
}

interface AwardsAsked {
  readonly id: string;
  readonly withPredecessors: boolean;
  readonly asKnownOn: string | null;
}

/** What one unit and its people were awarded over its life. Throws NOT_FOUND. */
export function awardsOfUnit(
  db: Database,
  { id, withPredecessors, asKnownOn }: AwardsAsked,
  role: Role,
): UnitAwards {
  return db.snapshot(() => {
    const names = namesKnown(db, asKnownOn === null ? null : endOfDay(asKnownOn));
    const { history } = names;
    if (!history.units.has(id)) throw new Refusal('NOT_FOUND');
    const units = new Set([id, ...(withPredecessors ? predecessorsOf(history, id) : [])]);
    const named = listUnitNames(db);
    const stretches = stretchesOfUnits(names, named, 'recorded', units);
    const found = searchIndex(db, EVERYTHING, filtersFor(role, asKnownOn, stretches));
    const counts = found.facets();
    const { groups, groupOf } = groupNames(names, named, 'recorded');
    const { totals } = found.unitGroups(groups.length, groupOf, null);
    const types = namesOfTypes(db);
    return {
      total: found.total,
      collective: (counts.kinds.get('collective') ?? 0) + (counts.kinds.get('household') ?? 0),
      years: [...counts.years].sort(([a], [b]) => a - b).map(([year, count]) => ({ year, count })),
      awards: [...counts.types]
        .map(([value, count]) => ({
          key: types.get(value)?.id ?? '',
          label: types.get(value)?.name ?? '',
          count,
        }))
        .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
      units: groups
        .map((group, at) => ({ id: group.unitId, name: group.name, total: totals[at] ?? 0 }))
        .filter(({ total }) => total > 0)
        .sort((a, b) => b.total - a.total),
    };
  });
}

/** Awards recorded under words that mean each unit, by id of the unit. */
export function awardsByUnit(db: Database, role: Role): Map<string, number> {
  return db.snapshot(() => {
    const { groups, groupOf } = readGrouping(db, 'recorded');
    const found = searchIndex(db, EVERYTHING, filtersFor(role, null, null));
    const { totals } = found.unitGroups(groups.length, groupOf, null);
    return new Map(
      groups.flatMap(({ unitId }, at) => (unitId === null ? [] : [[unitId, totals[at] ?? 0] as const])),
    );
  });
}

/** Awards of each name, in the order of the names, on those days on which it counts. */
export function countSpans(
  db: Database,
  role: Role,
  named: readonly NamedUnit[],
  spansOf: (name: NamedUnit) => readonly { readonly from: string | null; readonly counts: boolean }[],
): Uint32Array {
  const nowhere = named.length;
  const groupOf = new Map<number, GroupOfName>();
  named.forEach((name, group) => {
    const spans = spansOf(name);
    if (spans.every((span) => span.counts)) groupOf.set(name.id, group);
    else if (spans.some((span) => span.counts))
      groupOf.set(
        name.id,
        spans.map(({ from, counts }) => ({ from, group: counts ? group : nowhere })),
      );
  });
  return db.snapshot(
    () =>
      searchIndex(db, EVERYTHING, filtersFor(role, null, null)).unitGroups(nowhere + 1, groupOf, null).totals,
  );
}
