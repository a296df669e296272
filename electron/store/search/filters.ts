/** What a question may find at all: in the archive, open to the caller, within the chosen filters. */
import type { Database } from '#electron/store/database.ts';
import type { HonoreeKind } from '#shared/contract/basics.ts';
import type { AwardStandingState } from '#shared/domain/award-life/life.ts';
import type { DayRange, YearRange } from '#shared/search/query.ts';
import { type FacetField, facetKey, LIVE, RESTRICTED } from './award-terms.ts';
import { dayNumber, KINDS, recordNumber, STANDINGS, yearOfDay } from './columns.ts';
import { CHUNK_SIZE, settled } from './containers.ts';
import { type DocSet, intersect, subtract } from './doc-set.ts';
import type { IndexReader } from './index-reader.ts';
import { uniteAll } from './match-words.ts';
import { inStretches, type UnitStretch } from './unit-stretches.ts';
import { filterBy } from './walk-docs.ts';

export interface SearchFilters {
  readonly awardTypeIds: readonly string[];
  /** award_type.level */
  readonly levels: readonly string[];
  readonly commendationTypes: readonly string[];
  readonly kinds: readonly HonoreeKind[];
  /** Names of units (award_unit_name) and the days on which they count; null = any. */
  readonly unitNames: readonly UnitStretch[] | null;
  readonly standings: readonly AwardStandingState[];
  /** Of each list one range is enough. */
  readonly years: readonly (readonly YearRange[])[];
  readonly days: DayRange | null;
  /** Beginnings of normal forms; of each list one is enough. */
  readonly decisionNumbers: readonly (readonly string[])[];
  readonly restricted: boolean;
  /** ISO day: what was recorded by its end; null = now. */
  readonly asKnownOn: string | null;
}

const ofValues = (index: IndexReader, facet: FacetField, values: readonly number[]): DocSet =>
  uniteAll(values.map((value) => index.postingOf(facetKey(facet, value))));

function ordinals(db: Database, kind: string, values: readonly string[]): number[] {
  return db.column<number>(
    'SELECT id FROM search_value WHERE kind = ? AND value IN (SELECT value FROM json_each(?))',
    kind,
    JSON.stringify(values),
  );
}

/** Years of which there is an award, newest first. */
export function yearsOf(index: IndexReader): number[] {
  return index
    .termsFrom('fY')
    .map(({ key }) => Number(key.slice(2)))
    .sort((a, b) => b - a);
}

function inYears(index: IndexReader, { from, to }: YearRange): number[] {
  return yearsOf(index).filter((year) => year >= (from ?? 0) && year <= (to ?? 9999));
}

function inDays(index: IndexReader, { from, to }: DayRange): DocSet {
  const [first, last] = [from === null ? 0 : dayNumber(from), to === null ? 0xffff_ffff : dayNumber(to)];
  const years = inYears(index, {
    from: from === null ? null : yearOfDay(first),
    to: to === null ? null : yearOfDay(last),
  });
  return filterBy(ofValues(index, 'Y', years), (low, chunk) => {
    const day = index.column('day', chunk)[low] ?? 0;
    return day >= first && day <= last;
  });
}

/** Recorded by the end of the day and not taken out by then. */
export function knownBy(index: IndexReader, isoDay: string): DocSet {
  const day = recordNumber(`${isoDay}T12:00:00`);
  return Array.from({ length: index.chunkCount }, (_, chunk) => {
    const recorded = index.column('recorded', chunk);
    const removed = index.column('removed', chunk);
    const known: number[] = [];
    for (let low = 0; low < CHUNK_SIZE; low += 1) {
      const [entered, out] = [recorded[low] ?? 0, removed[low] ?? 0];
      if (entered !== 0 && entered <= day && (out === 0 || out > day)) known.push(low);
    }
    return settled(Uint16Array.from(known));
  });
}

function ofDecisions(db: Database, index: IndexReader, beginnings: readonly string[]): DocSet {
  const ids = beginnings.flatMap((key) =>
    db.column<number>(
      'SELECT id FROM search_decision WHERE number_key >= ? AND number_key < ?',
      key,
      `${key}\u{10FFFF}`,
    ),
  );
  return ofValues(index, 'D', [...new Set(ids)]);
}

/** In the archive, now or on a day, and open to the caller. */
function visible(index: IndexReader, filters: SearchFilters): DocSet {
  const { asKnownOn, restricted } = filters;
  const live =
    asKnownOn === null
      ? index.postingOf(LIVE)
      : index.derived(`known ${asKnownOn}`, () => knownBy(index, asKnownOn));
  return restricted ? live : subtract(live, index.postingOf(RESTRICTED));
}

/** The documents that all filters take. */
export function filtered(db: Database, index: IndexReader, filters: SearchFilters): DocSet {
  const sets: DocSet[] = [];
  const { awardTypeIds, levels, commendationTypes, kinds, unitNames, standings, years, days } = filters;
  if (levels.length > 0) {
    const ofLevels = db.column<string>(
      'SELECT id FROM award_type WHERE level IN (SELECT value FROM json_each(?))',
      JSON.stringify(levels),
    );
    sets.push(ofValues(index, 'A', ordinals(db, 'award-type', ofLevels)));
  }
  if (awardTypeIds.length > 0) sets.push(ofValues(index, 'A', ordinals(db, 'award-type', awardTypeIds)));
  if (commendationTypes.length > 0)
    sets.push(ofValues(index, 'C', ordinals(db, 'commendation', commendationTypes)));
  if (kinds.length > 0)
    sets.push(
      ofValues(
        index,
        'K',
        kinds.map((kind) => KINDS.indexOf(kind)),
      ),
    );
  if (standings.length > 0)
    sets.push(
      ofValues(
        index,
        'S',
        standings.map((one) => STANDINGS.indexOf(one)),
      ),
    );
  if (unitNames !== null) sets.push(inStretches(index, unitNames));
  for (const ranges of years)
    sets.push(ofValues(index, 'Y', [...new Set(ranges.flatMap((one) => inYears(index, one)))]));
  if (days !== null) sets.push(inDays(index, days));
  for (const beginnings of filters.decisionNumbers) sets.push(ofDecisions(db, index, beginnings));
  return sets.reduce(intersect, visible(index, filters));
}
