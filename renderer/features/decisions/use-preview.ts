import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { useRested } from '#renderer/document-editor/use-rested.ts';
import { pageNonce } from '#renderer/ui/preview-document.ts';
import type { FormCheck } from '#shared/contract/decisions.ts';
import type { DecisionData } from '#shared/official-document/decision-data.ts';

/** The page is drawn anew when typing has paused this many milliseconds. */
const REST = 300;

export interface Preview {
  readonly html: string | undefined;
  readonly checks: readonly FormCheck[] | undefined;
  readonly error: unknown;
}

/** The page as it will print and its checks, for data that may not be saved yet; the old page stays meanwhile. */
export function usePreview(data: DecisionData): Preview {
  const rested = useRested(data, REST);
  const { data: page, error } = useQuery(
    api.decisions.preview.queryOptions({
      input: { data: rested, nonce: pageNonce() },
      placeholderData: keepPreviousData,
      staleTime: Number.POSITIVE_INFINITY,
      // Every pause in typing makes a page: they are not worth keeping.
      gcTime: 10_000,
    }),
  );
  return { html: page?.html, checks: page?.checks, error };
}
