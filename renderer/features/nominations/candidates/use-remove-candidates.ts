import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '#renderer/api/client.ts';
import { refusalText } from '#renderer/api/refusal.ts';
import { candidates } from '#renderer/i18n/candidates.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Candidate } from '#shared/contract/nominations.ts';

/** Takes candidates out of a submission, with an undo that names what it brings back. */
export function useRemoveCandidates(batchId: string) {
  const t = useTexts(candidates);
  const language = useLanguage();
  const toast = useToast();
  const { mutateAsync: restore } = useMutation(api.nominations.restoreCandidates.mutationOptions());
  const { mutateAsync: remove } = useMutation(api.nominations.removeCandidates.mutationOptions());
  return useCallback(
    async (chosen: readonly Candidate[]) => {
      const [first] = chosen;
      if (first === undefined) return;
      const ids = chosen.map(({ id }) => id);
      try {
        await remove({ batchId, ids });
      } catch (error) {
        toast({ text: refusalText(error, language), tone: 'bad' });
        return;
      }
      const one = chosen.length === 1;
      toast({
        text: one ? t('removedOne', { name: first.name }) : t('removed', { count: chosen.length }),
        undoText: one ? t('undoRemoveOne', { name: first.name }) : t('undoRemove', { count: chosen.length }),
        undo: () => restore({ batchId, ids }),
      });
    },
    [batchId, remove, restore, t, language, toast],
  );
}
