import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '#renderer/api/client.ts';
import { refusalText } from '#renderer/api/refusal.ts';
import { intake } from '#renderer/i18n/intake.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { useToast } from '#renderer/ui/toast.tsx';

/** Brings the parts of a split list together again; the list is read anew, it changed by the splitting. */
export function useUndoSplit(batchId: string) {
  const t = useTexts(intake);
  const language = useLanguage();
  const toast = useToast();
  const client = useQueryClient();
  const { mutateAsync } = useMutation(api.nominations.undoSplit.mutationOptions());
  return useCallback(async () => {
    try {
      const options = api.nominations.get.queryOptions({ input: { id: batchId } });
      const { version } = await client.fetchQuery({ ...options, staleTime: 0 });
      await mutateAsync({ batchId, version });
      toast({ text: t('undoneSplit') });
    } catch (error) {
      toast({ text: refusalText(error, language), tone: 'bad' });
    }
  }, [batchId, client, mutateAsync, toast, t, language]);
}
