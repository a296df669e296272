import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '#renderer/api/client.ts';
import { type SearchCriteria, toSearchInput } from '#renderer/features/archive/search-criteria.ts';
import { useRested } from '#renderer/features/archive/use-rested.ts';
import type { FacetValue, UnitFacetValue } from '#shared/contract/archive.ts';

export type Facet = readonly FacetValue[];

export interface Facets {
  readonly awards: Facet;
  readonly levels: Facet;
  readonly types: Facet;
  readonly kinds: Facet;
  readonly units: readonly UnitFacetValue[];
  readonly years: Facet;
  readonly standings: Facet;
}

/** Counting waits this many milliseconds after the last keystroke: the rows come first. */
const REST = 60;

/** The criteria without the filters of one facet. */
const WITHOUT: Record<keyof Facets, Partial<SearchCriteria>> = {
  awards: { awards: [] },
  levels: { levels: [] },
  types: { types: [] },
  kinds: { kinds: [] },
  units: { units: [], unitIds: [] },
  years: { from: null, to: null },
  standings: { standings: [] },
};
const FACETS = Object.keys(WITHOUT) as (keyof Facets)[];

/**
 * Exact counts beside the results. A facet is counted without its own filter, so that the other values of the
 * same facet stay choosable; without active filters this is one call.
 */
export function useFacets(criteria: SearchCriteria): Facets | null {
  const rested = useRested(criteria, REST);
  const { inputs, places } = useMemo(() => {
    // Order and view do not change a count.
    const common = { ...rested, sort: 'relevance', view: 'awards' } as const;
    const all = FACETS.map((facet) =>
      toSearchInput({ ...common, ...WITHOUT[facet] }, { offset: 0, limit: 1, facets: true }),
    );
    const keys = all.map((input) => JSON.stringify(input));
    const unique = [...new Set(keys)];
    return {
      inputs: unique.flatMap((key) => all[keys.indexOf(key)] ?? []),
      places: keys.map((key) => unique.indexOf(key)),
    };
  }, [rested]);
  const answers = useQueries({
    queries: inputs.map((input) =>
      api.archive.search.queryOptions({ input, placeholderData: keepPreviousData }),
    ),
    combine: (results) => results.map((result) => result.data?.facets ?? null),
  });
  return useMemo(() => {
    const [first] = answers;
    if (!first) return null;
    const of = <F extends keyof Facets>(facet: F): Facets[F] =>
      (answers[places[FACETS.indexOf(facet)] ?? 0] ?? first)[facet];
    return {
      awards: of('awards'),
      levels: of('levels'),
      types: of('types'),
      kinds: of('kinds'),
      units: of('units'),
      years: of('years'),
      standings: of('standings'),
    };
  }, [answers, places]);
}
