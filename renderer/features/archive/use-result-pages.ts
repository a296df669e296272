import { keepPreviousData, queryOptions, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { client } from '#renderer/api/client.ts';
import type { ResultPage, ResultRow } from '#renderer/features/archive/result-row.ts';
import {
  type SearchCriteria,
  type SearchView,
  toQuestion,
} from '#renderer/features/archive/search-criteria.ts';
import { pagesOf } from '#renderer/ui/row-window.ts';
import type { GroupedSearchInput, Understood } from '#shared/contract/archive.ts';

/** Rows of one fetched page: three screens, small enough to be written, sent and read between two keystrokes. */
export const PAGE_SIZE = 50;

const NOTHING_SAID: Understood = { notUnderstood: [], corrections: [] };

export interface ResultPages {
  readonly total: number;
  readonly understood: Understood;
  readonly milliseconds: number;
  readonly rowAt: (index: number) => ResultRow | undefined;
  readonly onRange: (first: number, end: number) => void;
  /** The first answer has not come yet. */
  readonly waiting: boolean;
  /** The question whose results are shown: an older one while the newest is on its way. */
  readonly shown: SearchCriteria | null;
  /** The results shown are those of the newest question. */
  readonly settled: boolean;
  readonly error: unknown;
}

/** Asks the office for one page of a view; the signal of a question nobody waits for ends it. */
export async function fetchPage(
  view: SearchView,
  input: GroupedSearchInput,
  signal?: AbortSignal,
): Promise<ResultPage> {
  const options = signal === undefined ? {} : { signal };
  if (view === 'people') {
    const { people, ...answer } = await client.archive.searchPeople(input, options);
    return { ...answer, rows: people.map((person) => ({ view, id: person.honoreeId, person })) };
  }
  if (view === 'decisions') {
    const { decisions, ...answer } = await client.archive.searchDecisions(input, options);
    return {
      ...answer,
      rows: decisions.map((decision) => ({
        view,
        id: `${decision.decisionNumber} ${decision.decisionDate}`,
        decision,
      })),
    };
  }
  const { hits, ...answer } = await client.archive.search({ ...input, facets: false }, options);
  return { ...answer, rows: hits.map((hit) => ({ view, id: hit.id, hit })) };
}

function pageOptions(criteria: SearchCriteria, offset: number) {
  const input = { ...toQuestion(criteria), offset, limit: PAGE_SIZE };
  return queryOptions({
    queryKey: ['archive', 'results', criteria.view, input],
    queryFn: ({ signal }) => fetchPage(criteria.view, input, signal),
  });
}

/** Sends a question before the window is drawn for it; {@link useResultPages} takes the answer over. */
export function useAskAhead(): (criteria: SearchCriteria) => void {
  const queryClient = useQueryClient();
  return useCallback((criteria) => void queryClient.prefetchQuery(pageOptions(criteria, 0)), [queryClient]);
}

/**
 * The results, page by page. While a new question is on its way the old results stay; a question that is
 * no longer asked is cancelled.
 */
export function useResultPages(criteria: SearchCriteria): ResultPages {
  const [range, setRange] = useState({ first: 0, end: 0 });
  const firstPage = useQuery({ ...pageOptions(criteria, 0), placeholderData: keepPreviousData });
  const shown = firstPage.data;
  const further = useMemo(
    () => pagesOf(range.first, range.end, PAGE_SIZE).filter((offset) => offset > 0),
    [range],
  );
  const morePages = useQueries({
    queries: (firstPage.isPlaceholderData ? [] : further).map((offset) => pageOptions(criteria, offset)),
    combine: (results) => results.map((result) => result.data?.rows),
  });

  const rowAt = useCallback(
    (index: number): ResultRow | undefined => {
      if (index < PAGE_SIZE) return shown?.rows[index];
      const page = further.indexOf(Math.floor(index / PAGE_SIZE) * PAGE_SIZE);
      return page < 0 ? undefined : morePages[page]?.[index % PAGE_SIZE];
    },
    [shown, further, morePages],
  );
  const onRange = useCallback((first: number, end: number) => {
    setRange((old) => (old.first === first && old.end === end ? old : { first, end }));
  }, []);

  const settled = shown !== undefined && !firstPage.isPlaceholderData;
  const asked = useRef<SearchCriteria | null>(null);
  if (settled) asked.current = criteria;

  return {
    total: shown?.total ?? 0,
    understood: shown?.understood ?? NOTHING_SAID,
    milliseconds: shown?.milliseconds ?? 0,
    rowAt,
    onRange,
    waiting: firstPage.isPending,
    shown: asked.current,
    settled,
    error: firstPage.error,
  };
}
