import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import type { Version } from '../use-catalogue.ts';
import { useUndoable } from './use-undoable.ts';

/** "Đã đối chiếu": the office vouches for values with the text it compared them with. */
export function ConfirmEntry({ versions, onClose }: { versions: readonly Version[]; onClose: () => void }) {
  const t = useTexts(catalogueLaw);
  const undoable = useUndoable();
  const [source, setSource] = useState('');
  const confirm = useMutation(
    api.catalogue.confirmEntries.mutationOptions({
      onSuccess: (step) => {
        undoable(step);
        onClose();
      },
    }),
  );
  const [first] = versions;
  return (
    <ConfirmDialog
      open
      title={
        versions.length === 1 && first !== undefined
          ? t('confirmTitle', { name: first.name })
          : t('confirmMany', { count: versions.length })
      }
      confirmText={t('confirm')}
      disabled={source.trim() === ''}
      busy={confirm.isPending}
      error={confirm.error}
      onClose={onClose}
      onConfirm={() =>
        confirm.mutate({
          stepId: crypto.randomUUID(),
          seen: versions.map(({ id }) => id),
          sourceText: source,
        })
      }
    >
      {versions.length === 1 && first !== undefined && <div>{t('source', { text: first.sourceText })}</div>}
      <Multiline
        autoFocus
        rows={2}
        label={t('comparedWith')}
        help={t('comparedWithHint')}
        onChange={(event) => setSource(event.target.value)}
      />
    </ConfirmDialog>
  );
}
