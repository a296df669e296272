import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { dossierKeeping } from '#renderer/i18n/dossier-keeping.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { DisposalRecord } from '#shared/contract/dossier-disposal.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

export type DisposalStepName = 'submit' | 'withdraw' | 'confirm';
type Item = DisposalRecord['items'][number];

interface DisposalStepProps {
  /** A step of the list, or the file that is kept. */
  readonly step: DisposalStepName | Item;
  readonly list: DisposalRecord;
  readonly onClose: () => void;
}

/** What a step of a list asks for: the council and the day, a reason, the minutes. */
export function DisposalStep({ step, list, onClose }: DisposalStepProps) {
  const t = useTexts(dossierKeeping);
  const toast = useToast();
  const text = useRef<HTMLInputElement>(null);
  const [on, setOn] = useState(todayIso(new Date()));
  const due = useQuery(api.dossiers.dueFiles.queryOptions({ input: { what: 'destruction' } }));
  const submit = useMutation(api.dossiers.submitDisposal.mutationOptions({ onSuccess: onClose }));
  const withdraw = useMutation(api.dossiers.withdrawDisposal.mutationOptions({ onSuccess: onClose }));
  const keep = useMutation(api.dossiers.keepDossier.mutationOptions({ onSuccess: onClose }));
  const confirm = useMutation(
    api.dossiers.confirmDisposal.mutationOptions({
      onSuccess: ({ title }) => {
        toast({ text: t('confirmDone', { title }) });
        onClose();
      },
    }),
  );
  const said = () => text.current?.value ?? '';
  const { id, version } = list;
  if (step === 'confirm')
    return (
      <ConfirmDialog
        open
        title={t(`confirmTitle_${list.kind}`, { count: list.files })}
        confirmText={t(`confirm_${list.kind}`)}
        busy={confirm.isPending}
        error={confirm.error}
        onClose={onClose}
        onConfirm={() => confirm.mutate({ id, version, minutes: said() })}
      >
        <span>{t(`confirmText_${list.kind}`)}</span>
        <TextInput ref={text} label={t('minutes')} autoFocus />
      </ConfirmDialog>
    );
  if (step === 'submit')
    return (
      <FormPanel
        title={t('submit')}
        submitText={t('submit')}
        busy={submit.isPending}
        error={submit.error}
        onClose={onClose}
        onSubmit={() => submit.mutate({ id, version, council: said(), on })}
      >
        <span>{t('submitHint', { days: due.data?.noticeDays ?? 30 })}</span>
        <TextInput ref={text} label={t('council')} defaultValue={t('councilProposed')} autoFocus />
        <DateInput label={t('submittedOn')} defaultValue={on} onDate={(day) => setOn(day ?? '')} />
      </FormPanel>
    );
  if (step === 'withdraw')
    return (
      <FormPanel
        title={t('withdraw')}
        submitText={t('withdraw')}
        busy={withdraw.isPending}
        error={withdraw.error}
        onClose={onClose}
        onSubmit={() => withdraw.mutate({ id, version, reason: said() })}
      >
        <TextInput ref={text} label={t('withdrawReason')} autoFocus />
      </FormPanel>
    );
  return (
    <FormPanel
      title={t('keepOf', { code: step.dossier.code })}
      submitText={t('keep')}
      busy={keep.isPending}
      error={keep.error}
      onClose={onClose}
      onSubmit={() => keep.mutate({ id, version, dossierId: step.dossier.id, kept: true, reason: said() })}
    >
      <TextInput ref={text} label={t('keepReason', { code: step.dossier.code })} autoFocus />
    </FormPanel>
  );
}
