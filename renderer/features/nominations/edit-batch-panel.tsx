import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '#renderer/api/client.ts';
import { useSeenVersion } from '#renderer/api/use-seen-version.ts';
import { nominations } from '#renderer/i18n/nominations.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import type { Batch } from '#shared/contract/nominations.ts';
import { BatchForm } from './batch-form.tsx';
import { batchValues } from './batch-values.ts';
import { BATCH_FORM } from './draft-forms.ts';

/** Corrects the facts of a submission. The version sent is the newest shown; a stale one is refused in words. */
export function EditBatchPanel({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const t = useTexts(nominations);
  const update = useMutation(api.nominations.update.mutationOptions());
  const version = useSeenVersion(batch.version, update.error);
  const initial = useMemo(() => batchValues(batch), [batch]);
  return (
    <SidePanel open title={t('editBatchTitle')} onClose={onClose} width={520}>
      <BatchForm
        formName={BATCH_FORM}
        recordId={batch.id}
        initial={initial}
        resume={false}
        submitText={t('saveBatch')}
        busy={update.isPending}
        error={update.error}
        onSubmit={(fields) => update.mutateAsync({ id: batch.id, version, ...fields })}
        onSaved={onClose}
        onCancel={onClose}
      />
    </SidePanel>
  );
}
