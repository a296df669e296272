import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '#renderer/api/client.ts';
import type { DossierFilter } from '#shared/contract/dossiers.ts';

const PAGE_SIZE = 200;

/** Files of a filter, page by page as the list is scrolled. */
export function useDossierList(filter: DossierFilter) {
  const query = useInfiniteQuery(
    api.dossiers.list.infiniteOptions({
      input: (offset: number) => ({ ...filter, offset, limit: PAGE_SIZE }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const held = pages.reduce((sum, page) => sum + page.dossiers.length, 0);
        return held < last.total ? held : undefined;
      },
      placeholderData: keepPreviousData,
    }),
  );
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.dossiers) ?? [], [data]);
  return {
    rows,
    total: data?.pages[0]?.total ?? 0,
    years: data?.pages[0]?.years ?? [],
    error: query.error,
    isPending: query.isPending,
    loadMore: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
  };
}
