import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Control, Controller, type UseFormRegister, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { api } from '#renderer/api/client.ts';
import { refusalCode } from '#renderer/api/refusal.ts';
import { DraftBadge } from '#renderer/drafts/draft-badge.tsx';
import { DraftGate } from '#renderer/drafts/draft-gate.tsx';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import { useFormDraft } from '#renderer/drafts/use-form-draft.ts';
import { IncomingColumns, type IncomingColumnsData } from '#renderer/features/registers/incoming-fields.tsx';
import { registerBooks } from '#renderer/i18n/register-books.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { incomingFields } from '#shared/contract/register-records.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

type Fields = z.input<typeof incomingFields>;

interface OfferedBatch {
  readonly batchId: string;
  readonly title: string;
  readonly author: string;
  readonly symbol: string;
  readonly documentDate: string | null;
  readonly arrivedOn: string;
}

interface IncomingFormProps {
  readonly next: number;
  readonly batches: readonly OfferedBatch[];
  /** Day of the last arrival: no earlier one can follow it. */
  readonly notBefore: string;
  readonly onClose: () => void;
}

function blank(arrivedOn: string): Fields {
  return {
    arrivedOn,
    author: '',
    symbol: '',
    documentDate: null,
    title: '',
    receiver: '',
    forwardedOn: null,
    receivedBy: '',
    note: '',
    batchId: null,
  };
}

/** Enters one document after another by the keyboard: Enter registers, and the boxes are empty again. */
export function IncomingForm({ next, batches, notBefore, onClose }: IncomingFormProps) {
  const t = useTexts(registerBooks);
  const [arrivedOn, setArrivedOn] = useState(() => todayIso(new Date()));
  const [round, setRound] = useState(0);
  const [chosen, setChosen] = useState<Fields | null>(null);
  const initial = chosen ?? blank(arrivedOn);
  return (
    <SidePanel open title={t('enterTitle')} width={540} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Box sx={{ color: 'text.secondary' }}>
          {t('enterNext', { number: String(next).padStart(2, '0') })}
        </Box>
        {batches.length > 0 && (
          <ChoiceInput
            label={t('batch')}
            optional
            help={t('batchHint')}
            options={batches.map((one) => ({
              value: one.batchId,
              label: `${one.symbol} ${one.title}`.trim(),
              detail: one.author,
            }))}
            value={initial.batchId}
            onChoose={(id) => {
              const batch = batches.find(({ batchId }) => batchId === id);
              setChosen(
                batch === undefined
                  ? null
                  : {
                      ...blank(batch.arrivedOn < notBefore ? notBefore : batch.arrivedOn),
                      author: batch.author,
                      symbol: batch.symbol,
                      documentDate: batch.documentDate,
                      title: batch.title,
                      batchId: batch.batchId,
                    },
              );
              setRound((one) => one + 1);
            }}
          />
        )}
        <DraftGate key={round} form="register-incoming" recordId={initial.batchId ?? 'new'} initial={initial}>
          {(start, draft) => (
            <ReadyForm
              start={start}
              draft={draft}
              onEntered={(fields) => {
                setArrivedOn(fields.arrivedOn);
                setChosen(null);
                setRound((one) => one + 1);
              }}
            />
          )}
        </DraftGate>
      </Box>
    </SidePanel>
  );
}

interface ReadyFormProps {
  readonly start: Fields;
  readonly draft: Draft<Fields>;
  readonly onEntered: (fields: Fields) => void;
}

function ReadyForm({ start, draft, onEntered }: ReadyFormProps) {
  const t = useTexts(registerBooks);
  const toast = useToast();
  const [entryId] = useState(() => crypto.randomUUID());
  const form = useForm<Fields, unknown, z.output<typeof incomingFields>>({
    resolver: zodResolver(incomingFields),
    defaultValues: start,
  });
  useFormDraft(form, draft);
  const { errors } = form.formState;
  const enter = useMutation(
    api.registers.enterIncoming.mutationOptions({
      onSuccess: async (line) => {
        await draft.discard();
        toast({ text: t('entered', { number: String(line.number).padStart(2, '0') }) });
        onEntered(form.getValues());
      },
    }),
  );
  const send = (again: boolean) =>
    form.handleSubmit((fields) => enter.mutate({ id: entryId, again, ...fields }));
  return (
    <Box component="form" noValidate sx={{ display: 'grid', gap: 1.5 }} onSubmit={send(false)}>
      <Controller
        name="arrivedOn"
        control={form.control}
        render={({ field }) => (
          <DateInput
            ref={field.ref}
            label={t('arrivedOn')}
            defaultValue={start.arrivedOn}
            onDate={(day) => field.onChange(day ?? '')}
            error={errors.arrivedOn?.message}
          />
        )}
      />
      <IncomingColumns
        register={form.register as unknown as UseFormRegister<IncomingColumnsData>}
        control={form.control as unknown as Control<IncomingColumnsData>}
        errors={errors}
        start={start}
      />
      <RefusalAlert
        error={enter.error}
        action={
          refusalCode(enter.error) === 'INCOMING_TWICE' && (
            <Button size="small" color="inherit" onClick={send(true)}>
              {t('enterAgain')}
            </Button>
          )
        }
      />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <PrimaryButton type="submit" disabled={enter.isPending} sx={{ gap: 1 }}>
          {t('enter')} <KeyHint keys="Enter" />
        </PrimaryButton>
        <DraftBadge draft={draft} />
      </Box>
    </Box>
  );
}
