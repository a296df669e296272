import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { isRealDate } from '#shared/vietnamese/dates.ts';
import type { Version } from '../use-catalogue.ts';
import { useUndoable } from './use-undoable.ts';

/** The last day of an entry: dossiers received later are judged without it. Nothing is deleted. */
export function EndEntry({ version, onClose }: { version: Version; onClose: () => void }) {
  const t = useTexts(catalogueLaw);
  const undoable = useUndoable();
  const [day, setDay] = useState<string | null>(version.validTo);
  const [reason, setReason] = useState('');
  const end = useMutation(
    api.catalogue.endEntry.mutationOptions({
      onSuccess: (step) => {
        undoable(step);
        onClose();
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      title={t('endTitle', { name: version.name })}
      confirmText={t('end')}
      disabled={reason.trim() === '' || (day !== null && !isRealDate(day))}
      busy={end.isPending}
      error={end.error}
      onClose={onClose}
      onConfirm={() => end.mutate({ stepId: crypto.randomUUID(), seen: version.id, validTo: day, reason })}
    >
      <DateInput
        label={t('lastDay')}
        help={t('lastDayHint')}
        defaultValue={version.validTo}
        onDate={setDay}
      />
      <Multiline rows={2} label={t('reasonLabel')} onChange={(event) => setReason(event.target.value)} />
    </ConfirmDialog>
  );
}
