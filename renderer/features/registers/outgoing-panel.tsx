import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Control, type UseFormRegister, useForm } from 'react-hook-form';
import { z } from 'zod';
import { api, useMay, useSession } from '#renderer/api/client.ts';
import { CorrectionList } from '#renderer/features/registers/correction-list.tsx';
import { OutgoingColumns } from '#renderer/features/registers/outgoing-fields.tsx';
import { ReasonDialog } from '#renderer/features/registers/reason-dialog.tsx';
import { NumberState, subjectOf } from '#renderer/features/registers/register-columns.tsx';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { fullDate, fullMoment } from '#renderer/ui/format.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import { optionalLine } from '#shared/contract/basics.ts';
import {
  type OutgoingFields,
  outgoingFields,
  type RegisterEntry,
} from '#shared/contract/register-records.ts';
import { printNumber } from '#shared/domain/numbering.ts';

interface OutgoingPanelProps {
  readonly entry: RegisterEntry;
  readonly onClose: () => void;
}

/** A number beside the list: what it is, its document, its corrections; cancel, fill in, correct. */
export function OutgoingPanel({ entry, onClose }: OutgoingPanelProps) {
  const t = useTexts(registers);
  const toast = useToast();
  const mayKeep = useMay('clerk');
  const self = useSession()?.account.id ?? '';
  const [editing, setEditing] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  const number = printNumber(entry.number, entry.symbol);
  const cancel = useMutation(
    api.registers.cancel.mutationOptions({
      onSuccess: () => {
        setCancelling(false);
        toast({ text: t('cancelled', { number }) });
      },
    }),
  );
  const ofRecord = entry.decisionId ?? entry.documentId;
  const mayCorrect = mayKeep && entry.state === 'issued';
  const mayCancel = entry.state !== 'cancelled' && ofRecord === null && (mayKeep || entry.ownerId === self);
  useShortcut('f2', () => setEditing(true), { label: t('edit'), enabled: mayCorrect && !editing });
  return (
    <SidePanel open title={number} width={500} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Box>
          <NumberState entry={entry} t={t} />
        </Box>
        {editing ? (
          <CorrectForm entry={entry} onDone={() => setEditing(false)} />
        ) : (
          <FactList
            facts={[
              { name: t('date'), value: entry.date === null ? '' : fullDate(entry.date) },
              { name: t('subject'), value: subjectOf(entry, t) },
              {
                name: t('expiresOn'),
                value: entry.state === 'reserved' ? fullDate(entry.expiresOn ?? '') : '',
              },
              { name: t('signer'), value: entry.signer },
              { name: t('recipients'), value: entry.recipients },
              { name: t('archiveUnit'), value: entry.archiveUnit },
              { name: t('copies'), value: entry.copies },
              { name: t('sentOn'), value: entry.sentOn === null ? '' : fullDate(entry.sentOn) },
              { name: t('receivedBy'), value: entry.receivedBy },
              { name: t('note'), value: entry.note },
              { name: t('cancelledBy'), value: entry.cancelledBy },
              {
                name: t('state_cancelled'),
                value: entry.cancelledAt === null ? '' : fullMoment(entry.cancelledAt),
              },
              {
                name: t(entry.state === 'reserved' ? 'reservedOn' : 'givenOn'),
                value: fullDate(entry.givenOn),
              },
            ]}
          />
        )}
        {!editing && (
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            {mayCorrect && <Button onClick={() => setEditing(true)}>{t('edit')}</Button>}
            {entry.decisionId !== null && (
              <Button href={`#/decisions/${entry.decisionId}`}>{t('openRecord')}</Button>
            )}
            {entry.documentId !== null && (
              <Button href={`#/documents/${entry.documentId}`}>{t('openRecord')}</Button>
            )}
            {mayCancel && <Button onClick={() => setCancelling(true)}>{t('cancel')}</Button>}
          </Box>
        )}
        {entry.corrections > 0 && <CorrectionList entryId={entry.id} />}
      </Box>
      {cancelling && (
        <ReasonDialog
          title={t('cancelTitle', { number })}
          text={t('cancelText', { number })}
          confirmText={t('cancelConfirm', { number })}
          busy={cancel.isPending}
          error={cancel.error}
          onReason={(reason) => cancel.mutate({ id: entry.id, version: entry.version, reason })}
          onClose={() => setCancelling(false)}
        />
      )}
    </SidePanel>
  );
}

const schema = z.object({ ...outgoingFields.shape, reason: optionalLine(500) });

function CorrectForm({ entry, onDone }: { readonly entry: RegisterEntry; readonly onDone: () => void }) {
  const t = useTexts(registers);
  const toast = useToast();
  const { title, signer, recipients, archiveUnit, copies, sentOn, receivedBy, note } = entry;
  const start = { title, signer, recipients, archiveUnit, copies, sentOn, receivedBy, note, reason: '' };
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: start,
  });
  const correct = useMutation(
    api.registers.correct.mutationOptions({
      onSuccess: (line) => {
        toast({ text: t('saved', { number: printNumber(line.number, line.symbol) }) });
        onDone();
      },
    }),
  );
  const { errors } = form.formState;
  return (
    <Box
      component="form"
      noValidate
      sx={{ display: 'grid', gap: 1.5 }}
      onSubmit={form.handleSubmit((fields) =>
        correct.mutate({ id: entry.id, version: entry.version, ...fields }),
      )}
    >
      <OutgoingColumns
        register={form.register as unknown as UseFormRegister<OutgoingFields>}
        control={form.control as unknown as Control<OutgoingFields>}
        errors={errors}
        start={start}
        secret={entry.secret}
      />
      <TextInput
        {...form.register('reason')}
        label={t('correctionReason')}
        optional
        help={t('correctionHint')}
        error={errors.reason?.message}
      />
      <RefusalAlert error={correct.error} />
      <Box>
        <PrimaryButton type="submit" disabled={correct.isPending}>
          {t('save')}
        </PrimaryButton>
      </Box>
    </Box>
  );
}
