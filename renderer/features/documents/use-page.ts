import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { useRested } from '#renderer/document-editor/use-rested.ts';
import { pageNonce } from '#renderer/ui/preview-document.ts';
import type { FormCheck } from '#shared/contract/decisions.ts';
import type { DocumentData } from '#shared/contract/documents.ts';

/** The page is drawn anew when typing has paused this many milliseconds; long lists wait longer. */
const REST = 300;
const LONG_REST = 1200;
/** From here on data counts as long, in top-level rows. */
const LONG = 300;

export interface PageOfDocument {
  readonly html: string | undefined;
  readonly checks: readonly FormCheck[];
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  readonly error: unknown;
}

/** The page as it will print, with what is missing marked; the old page stays until the new one is there. */
export function usePage(kind: string, data: DocumentData): PageOfDocument {
  const long = Object.values(data).some((value) => Array.isArray(value) && value.length > LONG);
  const rested = useRested(data, long ? LONG_REST : REST);
  const { data: page, error } = useQuery(
    api.documents.preview.queryOptions({
      input: { kind, data: rested, nonce: pageNonce() },
      placeholderData: keepPreviousData,
      staleTime: Number.POSITIVE_INFINITY,
      // Every pause in typing makes a page: they are not worth keeping.
      gcTime: 10_000,
    }),
  );
  return {
    html: page?.html ?? undefined,
    checks: page?.checks ?? NONE,
    problems: page?.problems ?? NO_PROBLEMS,
    error,
  };
}

const NONE: readonly FormCheck[] = [];
const NO_PROBLEMS: PageOfDocument['problems'] = [];
