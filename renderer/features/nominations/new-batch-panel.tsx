import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { nominations } from '#renderer/i18n/nominations.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { BatchForm } from './batch-form.tsx';
import { BLANK_BATCH } from './batch-values.ts';
import { NEW_BATCH_FORM } from './draft-forms.ts';

interface NewBatchPanelProps {
  /** The id the new submission will get; the draft of it has the same. */
  readonly id: string;
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

/** A new submission, beside the list. */
export function NewBatchPanel({ id, onClose, onCreated }: NewBatchPanelProps) {
  const t = useTexts(nominations);
  const toast = useToast();
  const create = useMutation(
    api.nominations.create.mutationOptions({
      onSuccess: (batch) => toast({ text: t('batchCreated', { title: batch.title }) }),
    }),
  );
  const awards = useQuery(api.catalogue.awardTypes.queryOptions({ input: {} }));
  // Where the office has one award only, there is nothing to choose.
  const only = awards.data?.length === 1 ? awards.data[0]?.id : undefined;
  return (
    <SidePanel open title={t('newBatch')} onClose={onClose} width={520}>
      {!awards.isPending && (
        <BatchForm
          formName={NEW_BATCH_FORM}
          recordId={id}
          initial={{ ...BLANK_BATCH, awardTypeId: only ?? '' }}
          resume
          submitText={t('createBatch')}
          busy={create.isPending}
          error={create.error}
          onSubmit={(fields) => create.mutateAsync({ id, ...fields })}
          onSaved={() => onCreated(id)}
          onCancel={onClose}
        />
      )}
    </SidePanel>
  );
}
