/** What the window asks, as the index takes it. */
import { listUnitNames, namesKnown, stretchesOfUnits } from '#electron/features/units/unit-meanings.ts';
import type { Database } from '#electron/store/database.ts';
import type { SearchFilters } from '#electron/store/search/filters.ts';
import type { UnitStretch } from '#electron/store/search/unit-stretches.ts';
import type { GroupedSearchInput } from '#shared/contract/archive.ts';
import type { Role } from '#shared/contract/roles.ts';
import { readsRestricted } from '#shared/domain/dossiers/access.ts';
import { normalDecisionNumber } from '#shared/search/decision-number.ts';
import type { ParsedQuery } from '#shared/search/query.ts';
import { endOfDay } from '#shared/vietnamese/dates.ts';

/** Names of units that the filter means, by their words or by the map; null when it asks nothing. */
function unitNamesOf(db: Database, input: GroupedSearchInput): UnitStretch[] | null {
  const { units, unitIds, unitMap, asKnownOn } = input;
  if (units.length + unitIds.length === 0) return null;
  const asWritten = db
    .column<number>(
      'SELECT id FROM award_unit_name WHERE name IN (SELECT value FROM json_each(?))',
      JSON.stringify(units),
    )
    .map((name) => ({ name, from: null, before: null }));
  if (unitIds.length === 0) return asWritten;
  const known = namesKnown(db, asKnownOn === null ? null : endOfDay(asKnownOn));
  return [...asWritten, ...stretchesOfUnits(known, listUnitNames(db), unitMap, new Set(unitIds))];
}

const both = <T>(chosen: readonly T[], typed: readonly T[]): readonly T[] =>
  chosen.length === 0 ? typed : typed.length === 0 ? chosen : chosen.filter((one) => typed.includes(one));

/** Filters beside the box and conditions typed into it hold together. An impossible pair finds nothing. */
export function filtersOf(
  db: Database,
  input: GroupedSearchInput,
  { filters: typed }: ParsedQuery,
  role: Role,
): SearchFilters {
  const number = normalDecisionNumber(input.decisionNumber);
  const chosenYears = { from: input.fromYear, to: input.toYear };
  const years = input.fromYear === null && input.toYear === null ? [] : [chosenYears];
  const kinds = both(input.kinds, typed.kinds);
  const standings = both(input.standings, typed.standings);
  const levels = both(input.levels, typed.levels);
  const nothing =
    (kinds.length === 0 && input.kinds.length > 0) ||
    (standings.length === 0 && input.standings.length > 0) ||
    (levels.length === 0 && input.levels.length > 0) ||
    (number === '' && input.decisionNumber !== '');
  return {
    awardTypeIds: input.awardTypeIds,
    levels,
    commendationTypes: input.commendationTypes,
    kinds,
    unitNames: nothing ? [] : unitNamesOf(db, input),
    standings,
    years: [years, typed.years].filter((list) => list.length > 0),
    days: typed.days,
    decisionNumbers: [number === '' ? [] : [number], typed.decisionNumbers].filter((list) => list.length > 0),
    restricted: readsRestricted(role),
    asKnownOn: input.asKnownOn,
  };
}
