import { client } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/query-client.ts';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { useToast } from '#renderer/ui/toast.tsx';

/** Says what was done to the catalogue, and offers to take exactly that step back, by its name. */
export function useUndoable(): (step: { stepId: string; label: string }) => void {
  const t = useTexts(catalogueLaw);
  const toast = useToast();
  return ({ stepId, label }) =>
    toast({
      text: t('done', { what: label }),
      undoText: t('undoStep', { what: `${label.charAt(0).toLocaleLowerCase('vi')}${label.slice(1)}` }),
      undo: async () => {
        await client.catalogue.undoStep({ stepId });
        await queryClient.invalidateQueries();
      },
    });
}
