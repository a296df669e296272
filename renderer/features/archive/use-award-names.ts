import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '#renderer/api/client.ts';

/** Names of the award types by their ids, for filters that no result carries. */
export function useAwardNames(): ReadonlyMap<string, string> {
  const { data } = useQuery(api.catalogue.awardTypes.queryOptions({ input: {}, staleTime: 60_000 }));
  return useMemo(() => new Map((data ?? []).map((type) => [type.id, type.shortName])), [data]);
}
