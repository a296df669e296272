import { MutationCache, QueryClient } from '@tanstack/react-query';

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
