import { MutationCache, QueryClient } from '@tanstack/react-query';
import { session } from '#renderer/api/session.ts';

/**
 * The window's memory of what the office answered. Every successful write makes all of it stale, in this one
 * place. `networkMode: 'always'`: the office is on this machine, being offline must not pause anything.
 */
export const queryClient: QueryClient = new QueryClient({
  mutationCache: new MutationCache({
    onSuccess: () => {
      void queryClient.invalidateQueries();
    },
  }),
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: 2_000 },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** `[['accounts', 'status'], …]` is the one answer that belongs to nobody. */
function isPersonal(key: readonly unknown[]): boolean {
  const path = key[0];
  return !(Array.isArray(path) && path[0] === 'accounts' && path[1] === 'status');
}

// The next person at this machine sees nothing of the last one's answers.
session.subscribe(() => {
  if (session.token() !== null) return;
  queryClient.removeQueries({ predicate: (query) => isPersonal(query.queryKey) });
});
