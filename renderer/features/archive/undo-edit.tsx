import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { awardEdit } from '#renderer/i18n/award-edit.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { count } from '#renderer/ui/format.ts';
import { useToast } from '#renderer/ui/toast.tsx';
import type { AwardRevision } from '#shared/contract/award-edits.ts';

interface UndoEditProps {
  readonly revision: AwardRevision;
  readonly onClose: () => void;
}

/** Takes an edit back at any later day; says what stays because somebody edited on. */
export function UndoEdit({ revision, onClose }: UndoEditProps) {
  const t = useTexts(awardEdit);
  const language = useLanguage();
  const toast = useToast();
  const [undo] = useState<string>(() => crypto.randomUUID());
  const act = useMutation(
    api.archive.undoEdit.mutationOptions({
      onSuccess: ({ restored, keptCount }) => {
        const facts = { restored: count(restored, language), kept: count(keptCount, language) };
        toast({ text: t(keptCount === 0 ? 'undoDone' : 'undoKept', facts) });
        onClose();
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      title={t('undoThisTitle', { reason: revision.reason })}
      confirmText={t('undoThis')}
      busy={act.isPending}
      error={act.error}
      onConfirm={() => act.mutate({ edit: revision.edit, undo })}
      onClose={onClose}
    >
      {t('undoThisText', { count: count(revision.awards, language) })}
    </ConfirmDialog>
  );
}
