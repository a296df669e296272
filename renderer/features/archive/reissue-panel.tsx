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
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { REISSUE_SORTS, type ReissueSort } from '#shared/domain/award-life/event.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

/** '2' → 2; null for what is no number of copies. */
export function readCopies(text: string): number | null {
  return /^[1-9]\d?$/u.test(text.trim()) ? Number(text) : null;
}

/** A certificate is asked for again: damaged and handed in, or lost. */
export function ReissuePanel({
  awardId,
  onClose,
}: {
  readonly awardId: string;
  readonly onClose: () => void;
}) {
  const t = useTexts(awardLife);
  const language = useLanguage();
  const toast = useToast();
  const undo = useUndoEvents();
  const [entry] = useState<string>(() => crypto.randomUUID());
  const [sort, setSort] = useState<ReissueSort>('exchange');
  const [on, setOn] = useState<string>(() => todayIso(new Date()));
  const [reason, setReason] = useState('');
  const [copies, setCopies] = useState('1');
  const [kept, setKept] = useState(false);
  const [wrong, setWrong] = useState(false);
  const ask = useMutation(
    api.archive.askReissue.mutationOptions({
      onSuccess: ({ events }) => {
        toast({ text: t('reissueAsked'), undoText: t('undoReissue'), undo: () => undo(events) });
        onClose();
      },
    }),
  );
  const faults = fieldErrors(ask.error, language);
  function save() {
    const count = readCopies(copies);
    setWrong(count === null);
    if (count !== null)
      ask.mutate({
        entry,
        awardId,
        sort,
        on,
        reason,
        copies: count,
        originalKept: sort === 'exchange' && kept,
      });
  }
  return (
    <FormPanel
      title={t('reissue')}
      submitText={t('save')}
      busy={ask.isPending}
      error={ask.error}
      onSubmit={save}
      onClose={onClose}
    >
      <SelectInput
        label={t('reissueSort')}
        value={sort}
        onChange={(event) => setSort(REISSUE_SORTS.find((one) => one === event.target.value) ?? 'exchange')}
        options={REISSUE_SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
      />
      {sort === 'exchange' && (
        <label>
          <input type="checkbox" checked={kept} onChange={(event) => setKept(event.target.checked)} />{' '}
          {t('originalKept')}
        </label>
      )}
      <DateInput
        label={t('onDay')}
        error={faults.on}
        defaultValue={on}
        onDate={(value) => setOn(value ?? '')}
      />
      <TextInput
        label={t('reasonFor')}
        error={faults.reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <TextInput
        label={t('copies')}
        inputMode="numeric"
        defaultValue={copies}
        error={wrong ? t('copiesWrong') : undefined}
        onChange={(event) => setCopies(event.target.value)}
      />
    </FormPanel>
  );
}
