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
import type { BatchRequest } from '#shared/contract/submission-steps.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

interface AskPanelProps {
  readonly id: string;
  readonly batchId: string;
  readonly posting: boolean;
  readonly onClose: () => void;
}

/** Asks an office for its opinion, or makes the list public. */
export function AskPanel({ id, batchId, posting, onClose }: AskPanelProps) {
  const t = useTexts(steps);
  const language = useLanguage();
  const [office, setOffice] = useState('');
  const [note, setNote] = useState('');
  const [sentOn, setSentOn] = useState<string>(() => todayIso(new Date()));
  const [dueOn, setDueOn] = useState<string | null>(null);
  const ask = useMutation(api.nominations.askOpinion.mutationOptions({ onSuccess: onClose }));
  const post = useMutation(api.nominations.startPosting.mutationOptions({ onSuccess: onClose }));
  const work = posting ? post : ask;
  const faults = fieldErrors(work.error, language);
  const save = () =>
    posting
      ? post.mutate({ id, batchId, office, sentOn })
      : ask.mutate({ id, batchId, office, sentOn, dueOn, note });
  return (
    <FormPanel
      title={posting ? t('startPosting') : t('askOpinion')}
      submitText={posting ? t('startPosting') : t('askOpinion')}
      busy={work.isPending}
      error={work.error}
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput
        label={posting ? t('postedAt') : t('askedOffice')}
        help={posting ? t('postedAtHint') : t('askedHint')}
        error={faults.office}
        onChange={(event) => setOffice(event.target.value)}
      />
      <DateInput
        label={posting ? t('postedFrom') : t('sentOn')}
        error={faults.sentOn}
        defaultValue={sentOn}
        onDate={(value) => setSentOn(value ?? '')}
      />
      {!posting && (
        <>
          <DateInput
            label={t('answerDue')}
            help={t('answerDueHint')}
            error={faults.dueOn}
            onDate={setDueOn}
          />
          <TextInput
            label={t('requestNote')}
            error={faults.note}
            optional
            onChange={(event) => setNote(event.target.value)}
          />
        </>
      )}
    </FormPanel>
  );
}

interface AnswerPanelProps {
  readonly request: BatchRequest;
  readonly batchId: string;
  readonly onClose: () => void;
}

const OPINIONS = ['agree', 'disagree', 'no-answer'] as const;

/** Records what came back: an opinion, or the end of a posting. */
export function AnswerPanel({ request, batchId, onClose }: AnswerPanelProps) {
  const t = useTexts(steps);
  const language = useLanguage();
  const posting = request.kind === 'posting';
  const [answeredOn, setAnsweredOn] = useState<string>(() => todayIso(new Date()));
  const [outcome, setOutcome] = useState<string>('agree');
  const [note, setNote] = useState('');
  const answer = useMutation(api.nominations.answerOpinion.mutationOptions({ onSuccess: onClose }));
  const end = useMutation(api.nominations.endPosting.mutationOptions({ onSuccess: onClose }));
  const work = posting ? end : answer;
  const faults = fieldErrors(work.error, language);
  function save() {
    const common = { id: request.id, batchId, answeredOn, note };
    if (posting) return end.mutate({ ...common, outcome: outcome === 'agree' ? 'agree' : 'objections' });
    const chosen = OPINIONS.find((one) => one === outcome) ?? 'agree';
    return answer.mutate({ ...common, outcome: chosen });
  }
  return (
    <FormPanel
      title={posting ? t('endPosting') : `${t('recordAnswer')}: ${request.office}`}
      submitText={t('save')}
      busy={work.isPending}
      error={work.error}
      onSubmit={save}
      onClose={onClose}
    >
      <SelectInput
        label={t('outcome')}
        value={outcome}
        onChange={(event) => setOutcome(event.target.value)}
        options={
          posting
            ? [
                { value: 'agree', label: t('outcome_none') },
                { value: 'objections', label: t('outcome_objections') },
              ]
            : OPINIONS.map((value) => ({ value, label: t(`outcome_${value}`) }))
        }
      />
      <DateInput
        label={posting ? t('endedOn') : t('answeredOn')}
        error={faults.answeredOn}
        defaultValue={answeredOn}
        onDate={(value) => setAnsweredOn(value ?? '')}
      />
      <Multiline
        label={t('answerNote')}
        error={faults.note}
        optional
        rows={3}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormPanel>
  );
}
