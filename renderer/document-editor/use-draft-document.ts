import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { api } from '#renderer/api/client.ts';
import type { DocumentSource } from '#shared/contract/documents.ts';

/** Makes a draft, from a record or empty, and opens it. */
export function useDraftDocument(): {
  readonly draft: (
    kind: string,
    source: DocumentSource | null,
    awardIds?: readonly string[],
  ) => Promise<void>;
  readonly error: unknown;
  readonly busy: boolean;
} {
  const navigate = useNavigate();
  const { mutateAsync, error, isPending } = useMutation(api.documents.draft.mutationOptions());
  const draft = useCallback(
    async (kind: string, source: DocumentSource | null, awardIds: readonly string[] = []) => {
      const id = crypto.randomUUID();
      try {
        await mutateAsync({ id, kind, source, awardIds: [...awardIds] });
      } catch {
        return; // told by `error`
      }
      await navigate({ to: '/documents/$id', params: { id } });
    },
    [mutateAsync, navigate],
  );
  return { draft, error, busy: isPending };
}
