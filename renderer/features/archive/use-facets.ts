import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '#renderer/api/client.ts';
import { type SearchCriteria, toSearchInput } from '#renderer/features/archive/search-criteria.ts';
import { useRested } from '#renderer/features/archive/use-rested.ts';

export type Facet = readonly { readonly value: string; readonly label: string; readonly count: number }[];

export interface Facets {
  readonly awards: Facet;
  readonly kinds: Facet;
  readonly units: Facet;
  readonly years: Facet;
  readonly standings: Facet;
}

/** Counting waits this many milliseconds after the last keystroke: the rows come first. */
const REST = 60;

/**
 * Exact counts beside the results. A facet is counted without its own filter, so that the other values of the
 * same facet stay choosable; without active filters this is one call.
 */
export function useFacets(criteria: SearchCriteria): Facets | null {
  const rested = useRested(criteria, REST);
  const { inputs, indexOf } = useMemo(() => {
    const all = (['awards', 'kinds', 'units', 'years', 'standings'] as const).map((facet) => {
      const question =
        facet === 'years' ? { ...rested, from: null, to: null } : { ...rested, [facet]: [] as never[] };
      return { facet, input: toSearchInput(question, { offset: 0, limit: 1, facets: true }) };
    });
    const unique = [...new Map(all.map(({ input }) => [JSON.stringify(input), input])).entries()];
    const places = all.map(({ facet, input }) => {
      const key = JSON.stringify(input);
      return [facet, unique.findIndex(([other]) => other === key)] as const;
    });
    return {
      inputs: unique.map(([, input]) => input),
      indexOf: Object.fromEntries(places) as Record<keyof Facets, number>,
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
    return {
      awards: (answers[indexOf.awards] ?? first).awards,
      kinds: (answers[indexOf.kinds] ?? first).kinds,
      units: (answers[indexOf.units] ?? first).units,
      years: (answers[indexOf.years] ?? first).years,
      standings: (answers[indexOf.standings] ?? first).standings,
    };
  }, [answers, indexOf]);
}
