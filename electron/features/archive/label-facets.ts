/** Counts of the index with the names that lists and the command line show. */
import type { UnitGrouping } from '#electron/features/units/unit-meanings.ts';
import type { Database } from '#electron/store/database.ts';
import type { FacetCounts } from '#electron/store/search/facets.ts';
import type { FacetValue, UnitFacetValue } from '#shared/contract/archive.ts';
import { KIND_LABELS, LEVEL_LABELS, STANDING_LABELS, TYPE_LABELS } from './facet-labels.ts';

/** Units named beside a result; the box finds the others. */
const MOST_UNITS = 200;

const byCount = (a: FacetValue, b: FacetValue) =>
  b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);

function labelled(
  counts: Iterable<readonly [string, number]>,
  labels: Readonly<Record<string, string>>,
): FacetValue[] {
  return [...counts].map(([value, count]) => ({ value, label: labels[value] ?? value, count })).sort(byCount);
}

function unitFacet(db: Database, counts: ReadonlyMap<number, number>): UnitFacetValue[] {
  const largest = [...counts].sort((a, b) => b[1] - a[1]);
  // Names decide between equal counts, also at the end of the list.
  const least = largest[MOST_UNITS - 1]?.[1] ?? 0;
  const shown = largest.filter(([, count]) => count >= least);
  const names = new Map(
    db
      .sql<{ id: number; name: string }>(
        'SELECT id, name FROM award_unit_name WHERE id IN (SELECT value FROM json_each(?))',
        JSON.stringify(shown.map(([id]) => id)),
      )
      .map(({ id, name }) => [id, name]),
  );
  return labelled(
    shown.map(([id, count]) => [names.get(id) ?? '', count] as const),
    {},
  )
    .slice(0, MOST_UNITS)
    .map((unit) => ({ ...unit, unitId: null }));
}

/** Counts by the units of a map; words that mean no unit stand for themselves. */
function mapFacet(grouping: UnitGrouping, totals: Uint32Array): UnitFacetValue[] {
  return grouping.groups
    .map(({ unitId, name }, at) => ({ value: name, label: name, unitId, count: totals[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort(byCount)
    .slice(0, MOST_UNITS);
}

/** `map`: the grouping of units that was asked for, with its counts; null: units as the decisions name them. */
export function labelFacets(
  db: Database,
  counts: FacetCounts,
  map: { readonly grouping: UnitGrouping; readonly totals: Uint32Array } | null,
) {
  const values = new Map(
    db
      .sql<{ id: number; value: string }>('SELECT id, value FROM search_value')
      .map(({ id, value }) => [id, value]),
  );
  const types = new Map(
    db
      .sql<{ id: string; short_name: string; level: string }>('SELECT id, short_name, level FROM award_type')
      .map((type) => [type.id, type]),
  );
  const awards = [...counts.types].map(([id, count]) => [values.get(id) ?? '', count] as const);
  const levels = new Map<string, number>();
  for (const [id, count] of awards) {
    const level = types.get(id)?.level ?? '';
    levels.set(level, (levels.get(level) ?? 0) + count);
  }
  return {
    awards: labelled(awards, Object.fromEntries([...types].map(([id, { short_name }]) => [id, short_name]))),
    levels: labelled(levels, LEVEL_LABELS),
    types: labelled(
      [...counts.commendations].map(
        ([id, count]) => [id === 0 ? '' : (values.get(id) ?? ''), count] as const,
      ),
      TYPE_LABELS,
    ),
    kinds: labelled(counts.kinds, KIND_LABELS),
    units: map === null ? unitFacet(db, counts.units) : mapFacet(map.grouping, map.totals),
    years: [...counts.years]
      .sort(([a], [b]) => a - b)
      .map(([year, count]) => ({ value: String(year), label: String(year), count })),
    standings: Object.entries(STANDING_LABELS).flatMap(([value, label]) => {
      const count = counts.standings.get(value as keyof typeof STANDING_LABELS) ?? 0;
      return count === 0 ? [] : [{ value, label, count }];
    }),
  };
}
