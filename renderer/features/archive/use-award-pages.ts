import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { type SearchCriteria, toSearchInput } from '#renderer/features/archive/search-criteria.ts';
import { pagesOf } from '#renderer/ui/row-window.ts';
import type { AwardHit } from '#shared/contract/archive.ts';

/** Rows of one fetched page: three screens, small enough to be written, sent and read between two keystrokes. */
export const PAGE_SIZE = 50;

export interface AwardPages {
  readonly total: number;
  readonly milliseconds: number;
  readonly hitAt: (index: number) => AwardHit | undefined;
  readonly onRange: (first: number, end: number) => void;
  /** The first answer has not come yet. */
  readonly waiting: boolean;
  /** The question whose results are shown: an older one while the newest is on its way. */
  readonly shown: SearchCriteria | null;
  /** The results shown are those of the newest question. */
  readonly settled: boolean;
  readonly error: unknown;
}

/** Sends a question before the window is drawn for it; {@link useAwardPages} takes the answer over. */
export function useAskAhead(): (criteria: SearchCriteria) => void {
  const queryClient = useQueryClient();
  return useCallback(
    (criteria) =>
      void queryClient.prefetchQuery(api.archive.search.queryOptions({ input: firstPageOf(criteria) })),
    [queryClient],
  );
}

function firstPageOf(criteria: SearchCriteria) {
  return toSearchInput(criteria, { offset: 0, limit: PAGE_SIZE, facets: false });
}

/**
 * The found awards, page by page. While a new question is on its way the old results stay; a question that is
 * no longer asked is cancelled.
 */
export function useAwardPages(criteria: SearchCriteria): AwardPages {
  const [range, setRange] = useState({ first: 0, end: 0 });
  const firstPage = useQuery(
    api.archive.search.queryOptions({
      input: firstPageOf(criteria),
      placeholderData: keepPreviousData,
    }),
  );
  const shown = firstPage.data;
  const further = useMemo(
    () => pagesOf(range.first, range.end, PAGE_SIZE).filter((offset) => offset > 0),
    [range],
  );
  const morePages = useQueries({
    queries: (firstPage.isPlaceholderData ? [] : further).map((offset) =>
      api.archive.search.queryOptions({
        input: toSearchInput(criteria, { offset, limit: PAGE_SIZE, facets: false }),
      }),
    ),
    combine: (results) => results.map((result) => result.data?.hits),
  });

  const hitAt = useCallback(
    (index: number): AwardHit | undefined => {
      if (index < PAGE_SIZE) return shown?.hits[index];
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
    milliseconds: shown?.milliseconds ?? 0,
    hitAt,
    onRange,
    waiting: firstPage.isPending,
    shown: asked.current,
    settled,
    error: firstPage.error,
  };
}
