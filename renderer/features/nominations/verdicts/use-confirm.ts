import { useMutation } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts as texts } from '#renderer/i18n/verdicts.ts';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Candidate } from '#shared/contract/nominations.ts';
import type { Answer } from './answer-choice.tsx';

/** Keeps what an officer confirms about one candidate, with an undo that names it. */
export function useConfirm(batchId: string, candidate: Pick<Candidate, 'id' | 'name'>) {
  const t = useTexts(texts);
  const toast = useToast();
  const save = useMutation(api.nominations.saveTicks.mutationOptions());
  const { mutateAsync } = save;
  async function answer(key: string, next: Answer) {
    const change = { id: candidate.id, ticks: { [key]: next } };
    try {
      const { before } = await mutateAsync({ batchId, undo: false, candidates: [change] });
      const { name } = candidate;
      toast({
        text: t('confirmed', { name }),
        undoText: t('undoConfirm', { name }),
        undo: () => mutateAsync({ batchId, undo: true, candidates: before }),
      });
    } catch {
      // The refusal is shown by the mutation.
    }
  }
  return { answer: (key: string, next: Answer) => void answer(key, next), error: save.error };
}
