import { useQueryClient } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import type { Batch } from '#shared/contract/nominations.ts';

/**
 * The version a button acts on. Right after a change of this window's own the page still shows the dossier of before
 * for a moment: the button then waits for what is on its way instead of being refused as stale.
 */
export function useLatestVersion({ id, version }: Pick<Batch, 'id' | 'version'>): () => Promise<number> {
  const queries = useQueryClient();
  return async () => {
    const options = api.nominations.get.queryOptions({ input: { id } });
    if (queries.getQueryState(options.queryKey)?.fetchStatus !== 'fetching') return version;
    return (await queries.fetchQuery(options)).version;
  };
}
