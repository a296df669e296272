import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { imports } from '#renderer/i18n/imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { useToast } from '#renderer/ui/toast.tsx';
import type { CandidateInput } from '#shared/contract/nominations.ts';

/** Brings rows in as one named step that can be taken back: "Hoàn tác: nhập 214 trường hợp". */
export function useBringIn(batchId: string) {
  const t = useTexts(imports);
  const toast = useToast();
  // One id for the life of the panel: a double click cannot bring the list in twice.
  const [importId] = useState(() => crypto.randomUUID());
  const { mutateAsync: undo } = useMutation(api.imports.undo.mutationOptions());
  const add = useMutation(api.imports.addCandidates.mutationOptions());

  async function takeBack(id: string) {
    const { removed, kept } = await undo({ importId: id });
    if (kept.length > 0) toast({ text: t('undoneKept', { count: removed, kept: kept.length }) });
  }

  async function bringIn(label: string, chosen: CandidateInput[]): Promise<boolean> {
    try {
      const done = await add.mutateAsync({
        importId,
        batchId,
        label: label.slice(0, 300),
        candidates: chosen,
      });
      toast({
        text:
          done.skipped > 0
            ? t('broughtInSkipped', { count: done.added, skipped: done.skipped })
            : t('broughtIn', { count: done.added }),
        ...(done.added > 0
          ? { undoText: t('undo', { count: done.added }), undo: () => takeBack(done.importId) }
          : {}),
      });
      return true;
    } catch {
      // The refusal is shown by the mutation; the preview stays.
      return false;
    }
  }

  return { bringIn, busy: add.isPending, error: add.error };
}
