import { useMutation } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import type { DocumentRecord, DocumentSource } from '#shared/contract/documents.ts';

interface Asked {
  readonly kind: 'revocation-decision' | 'correction-letter';
  readonly source: DocumentSource;
  readonly awardIds: readonly string[];
  /** What the person has said already, on top of what the draft knows. */
  readonly more?: (draft: DocumentRecord) => DocumentRecord['data'];
}

/** Drafts a document about awards in the room for documents, and goes there. */
export function useDraftDocument(id: string) {
  const draft = useMutation(api.documents.draft.mutationOptions());
  const update = useMutation(api.documents.update.mutationOptions());
  return {
    busy: draft.isPending || update.isPending,
    error: draft.error ?? update.error,
    start: async ({ kind, source, awardIds, more }: Asked) => {
      try {
        const record = await draft.mutateAsync({ id, kind, source, awardIds: [...awardIds] });
        if (more !== undefined)
          await update.mutateAsync({
            id,
            version: record.version,
            data: { ...record.data, ...more(record) },
          });
      } catch {
        return; // told in the panel
      }
      location.hash = `#/documents/${id}`;
    },
  };
}
