import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { pageNonce } from '#renderer/ui/preview-document.ts';

/** The page of a decision as the office keeps it, with the mark of what became of it. */
export function useStoredPage(id: string): { readonly html: string | undefined; readonly error: unknown } {
  const { data, error } = useQuery(api.decisions.page.queryOptions({ input: { id, nonce: pageNonce() } }));
  return { html: data?.html, error };
}
