import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { pagesOf } from '#renderer/ui/row-window.ts';
import type { HonoreeKind } from '#shared/contract/basics.ts';
import type { HonoreeSummary } from '#shared/contract/honorees.ts';

const PAGE_SIZE = 100;
const TEXT_LIMIT = 300;

export interface HonoreePages {
  readonly total: number;
  readonly honoreeAt: (index: number) => HonoreeSummary | undefined;
  readonly onRange: (first: number, end: number) => void;
  readonly waiting: boolean;
  readonly error: unknown;
}

/** Honorees page by page; the old list stays while a new question is on its way. */
export function useHonoreePages(text: string, kind: HonoreeKind | null): HonoreePages {
  const [range, setRange] = useState({ first: 0, end: 0 });
  const input = (offset: number) => ({ text: text.slice(0, TEXT_LIMIT), kind, offset, limit: PAGE_SIZE });
  const firstPage = useQuery(
    api.honorees.list.queryOptions({ input: input(0), placeholderData: keepPreviousData }),
  );
  const further = useMemo(
    () => pagesOf(range.first, range.end, PAGE_SIZE).filter((offset) => offset > 0),
    [range],
  );
  const morePages = useQueries({
    queries: (firstPage.isPlaceholderData ? [] : further).map((offset) =>
      api.honorees.list.queryOptions({ input: input(offset) }),
    ),
    combine: (results) => results.map((result) => result.data?.honorees),
  });
  const shown = firstPage.data;
  const honoreeAt = useCallback(
    (index: number): HonoreeSummary | undefined => {
      if (index < PAGE_SIZE) return shown?.honorees[index];
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
    honoreeAt,
    onRange,
    waiting: firstPage.isPending,
    error: firstPage.error,
  };
}
