import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '#renderer/api/client.ts';
import type { FilterNames } from '#renderer/features/archive/filter-words.ts';
import { useAwardNames } from '#renderer/features/archive/use-award-names.ts';
import { archive } from '#renderer/i18n/archive.ts';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';

/** Everything that says filters in words. */
export function useFilterNames(): FilterNames {
  const t = useTexts(archive);
  const s = useTexts(archiveSearch);
  const awards = useAwardNames();
  const { data } = useQuery(api.units.list.queryOptions({ input: {}, staleTime: 60_000 }));
  const units = useMemo(() => new Map((data ?? []).map(({ id, name }) => [id, name])), [data]);
  return useMemo(() => ({ t, s, awards, units }), [t, s, awards, units]);
}
