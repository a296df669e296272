import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { api } from '#renderer/api/client.ts';
import type { DocumentData, DocumentSource } from '#shared/contract/documents.ts';

/** Makes a draft, from a record or empty, and opens it. */
export function useDraftDocument(onRefused?: (error: unknown) => void): {
  readonly draft: (
    kind: string,
    source: DocumentSource | null,
    awardIds?: readonly string[],
    /** What a person has said already, put over what the draft knows. */
    filled?: DocumentData,
  ) => Promise<void>;
  readonly error: unknown;
  readonly busy: boolean;
} {
  const navigate = useNavigate();
  const { mutateAsync, error, isPending } = useMutation(api.documents.draft.mutationOptions());
  const { mutateAsync: update, ...filling } = useMutation(api.documents.update.mutationOptions());
  const draft = useCallback(
    async (
      kind: string,
      source: DocumentSource | null,
      awardIds: readonly string[] = [],
      filled: DocumentData = {},
    ) => {
      const id = crypto.randomUUID();
      try {
        const { version, data } = await mutateAsync({ id, kind, source, awardIds: [...awardIds] });
        if (Object.keys(filled).length > 0) await update({ id, version, data: { ...data, ...filled } });
      } catch (refused) {
        onRefused?.(refused);
        return; // also told by `error`
      }
      await navigate({ to: '/documents/$id', params: { id } });
    },
    [mutateAsync, update, navigate, onRefused],
  );
  return { draft, error: error ?? filling.error, busy: isPending || filling.isPending };
}
