import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { fieldErrors } from '#renderer/api/refusal.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { steps } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Batch } from '#shared/contract/nominations.ts';

/** What the level above decided; with number and day the awards enter the archive. */
export function StateResultPanel({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const t = useTexts(steps);
  const language = useLanguage();
  const toast = useToast();
  const [outcome, setOutcome] = useState<'granted' | 'declined'>('granted');
  const [decisionNumber, setNumber] = useState('');
  const [decisionDate, setDate] = useState<string | null>(null);
  const [signer, setSigner] = useState('');
  const [reason, setReason] = useState('');
  const record = useMutation(
    api.decisions.recordStateResult.mutationOptions({
      onSuccess: ({ awards }) => {
        toast({ text: outcome === 'granted' ? t('resultGranted', { count: awards }) : t('resultDeclined') });
        onClose();
      },
    }),
  );
  const faults = fieldErrors(record.error, language);
  return (
    <FormPanel
      title={t('stateResultTitle')}
      submitText={t('save')}
      busy={record.isPending}
      error={record.error}
      onSubmit={() =>
        record.mutate({
          batchId: batch.id,
          version: batch.version,
          outcome,
          decisionNumber,
          decisionDate,
          signer,
          reason,
        })
      }
      onClose={onClose}
    >
      <SelectInput
        label={t('stateResultTitle')}
        value={outcome}
        onChange={(event) => setOutcome(event.target.value === 'declined' ? 'declined' : 'granted')}
        options={[
          { value: 'granted', label: t('granted') },
          { value: 'declined', label: t('declined') },
        ]}
      />
      {outcome === 'granted' && (
        <>
          <TextInput
            label={t('decisionNumber')}
            error={faults.decisionNumber}
            onChange={(event) => setNumber(event.target.value)}
          />
          <DateInput label={t('decisionDate')} error={faults.decisionDate} onDate={setDate} />
          <TextInput label={t('signer')} optional onChange={(event) => setSigner(event.target.value)} />
        </>
      )}
      <Multiline
        label={t('resultReason')}
        rows={3}
        error={faults.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormPanel>
  );
}
