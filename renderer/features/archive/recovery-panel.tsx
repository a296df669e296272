import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { fieldErrors } from '#renderer/api/refusal.ts';
import { useUndoEvents } from '#renderer/award-life/use-undo-events.ts';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { todayIso } from '#shared/vietnamese/dates.ts';

interface RecoveryPanelProps {
  readonly awardId: string;
  readonly what: 'object' | 'money';
  readonly onClose: () => void;
}

/** '1.500.000' → 1500000; null for nothing, undefined for what is no sum. */
export function readAmount(text: string): number | null | undefined {
  const digits = text.replace(/[\s.]/gu, '');
  if (digits === '') return null;
  return /^\d{1,15}$/u.test(digits) ? Number(digits) : undefined;
}

/** The certificate or the bonus of a cancelled award has come back. */
export function RecoveryPanel({ awardId, what, onClose }: RecoveryPanelProps) {
  const t = useTexts(awardLife);
  const language = useLanguage();
  const toast = useToast();
  const undo = useUndoEvents();
  const [entry] = useState<string>(() => crypto.randomUUID());
  const [on, setOn] = useState<string>(() => todayIso(new Date()));
  const [note, setNote] = useState('');
  const [amount, setAmount] = useState('');
  const [wrong, setWrong] = useState(false);
  const record = useMutation(
    api.archive.recordRecovery.mutationOptions({
      onSuccess: ({ events }) => {
        toast({ text: t('recovered'), undoText: t('undoRecovered'), undo: () => undo(events) });
        onClose();
      },
    }),
  );
  const faults = fieldErrors(record.error, language);
  function save() {
    const sum = readAmount(amount);
    setWrong(sum === undefined);
    if (sum === undefined) return;
    const event =
      what === 'object'
        ? ({ kind: 'object-recovered', on, note } as const)
        : ({ kind: 'money-recovered', on, amount: sum, note } as const);
    record.mutate({ entry, awardIds: [awardId], event });
  }
  return (
    <FormPanel
      title={t(what === 'object' ? 'recoverObject' : 'recoverMoney')}
      submitText={t('save')}
      busy={record.isPending}
      error={record.error}
      onSubmit={save}
      onClose={onClose}
    >
      <DateInput
        label={t('onDay')}
        error={faults['event.on']}
        defaultValue={on}
        onDate={(value) => setOn(value ?? '')}
      />
      {what === 'money' && (
        <TextInput
          label={t('amount')}
          optional
          inputMode="numeric"
          error={wrong ? t('amountWrong') : undefined}
          onChange={(event) => setAmount(event.target.value)}
        />
      )}
      <TextInput label={t('note')} optional onChange={(event) => setNote(event.target.value)} />
    </FormPanel>
  );
}
