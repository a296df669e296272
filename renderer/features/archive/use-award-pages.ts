import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { type SearchCriteria, toSearchInput } from '#renderer/features/archive/search-criteria.ts';
import { pagesOf } from '#renderer/ui/row-window.ts';
import type { AwardHit } from '#shared/contract/archive.ts';

/** Rows of one fetched page. */
export const PAGE_SIZE = 100;

export interface AwardPages {
  readonly total: number;
  readonly milliseconds: number;
  readonly hitAt: (index: number) => AwardHit | undefined;
  readonly onRange: (first: number, end: number) => void;
  /** The first answer has not come yet. */
  readonly waiting: boolean;
  /** The text whose results are shown; null while older results are still shown. */
  readonly shownText: string | null;
  readonly error: unknown;
}

/**
 * The found awards, page by page. While a new question is on its way the old results stay; a question that is
 * no longer asked is cancelled.
 */
export function useAwardPages(criteria: SearchCriteria): AwardPages {
  const [range, setRange] = useState({ first: 0, end: 0 });
  const firstPage = useQuery(
    api.archive.search.queryOptions({
      input: toSearchInput(criteria, { offset: 0, limit: PAGE_SIZE, facets: false }),
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

  return {
    total: shown?.total ?? 0,
    milliseconds: shown?.milliseconds ?? 0,
    hitAt,
    onRange,
    waiting: firstPage.isPending,
    shownText: shown === undefined || firstPage.isPlaceholderData ? null : criteria.text,
    error: firstPage.error,
  };
}
