import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Control, Controller, type UseFormRegister, useForm } from 'react-hook-form';
import { z } from 'zod';
import { api, useSession } from '#renderer/api/client.ts';
import { DraftBadge } from '#renderer/drafts/draft-badge.tsx';
import { DraftGate } from '#renderer/drafts/draft-gate.tsx';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import { useFormDraft } from '#renderer/drafts/use-form-draft.ts';
import { OutgoingColumns } from '#renderer/features/registers/outgoing-fields.tsx';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { isoDate } from '#shared/contract/basics.ts';
import { documentSymbol, type OutgoingFields, outgoingFields } from '#shared/contract/register-records.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

const schema = z.object({
  symbol: documentSymbol,
  date: isoDate,
  secret: z.boolean(),
  reservationId: z.string(),
  ...outgoingFields.shape,
});
type Fields = z.input<typeof schema>;

/** Stands in the subject of a secret document, whose own is never written. */
const SECRET_SUBJECT = 'Văn bản mật';

/** A document made outside the program takes its number here. What is typed survives a crash. */
export function OutsideForm({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(registers);
  const abbreviation = useSession()?.office.abbreviation ?? '';
  const [initial] = useState<Fields>(() => ({
    symbol: `${abbreviation}-NC`,
    date: todayIso(new Date()),
    secret: false,
    reservationId: '',
    title: '',
    signer: '',
    recipients: '',
    archiveUnit: 'VT',
    copies: null,
    sentOn: null,
    receivedBy: '',
    note: '',
  }));
  return (
    <SidePanel open title={t('enterTitle')} width={520} onClose={onClose}>
      <DraftGate form="register-outside" recordId="new" initial={initial}>
        {(start, draft) => (
          <ReadyForm start={start} draft={draft} abbreviation={abbreviation} onClose={onClose} />
        )}
      </DraftGate>
    </SidePanel>
  );
}

interface ReadyFormProps {
  readonly start: Fields;
  readonly draft: Draft<Fields>;
  readonly abbreviation: string;
  readonly onClose: () => void;
}

function ReadyForm({ start, draft, abbreviation, onClose }: ReadyFormProps) {
  const t = useTexts(registers);
  const toast = useToast();
  const [entryId] = useState(() => crypto.randomUUID());
  const form = useForm<Fields, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: start,
  });
  useFormDraft(form, draft);
  const { errors } = form.formState;
  const secret = form.watch('secret');
  const symbol = form.watch('symbol');
  const kept = useQuery(api.registers.reservations.queryOptions({ input: { symbol: null } }));
  const usable = (kept.data ?? []).filter((one) => one.symbol === symbol.trim());
  const enter = useMutation(
    api.registers.registerOutside.mutationOptions({
      onSuccess: async (line) => {
        await draft.discard();
        toast({ text: t('entered', { number: printNumber(line.number, line.symbol) }) });
        onClose();
      },
    }),
  );
  return (
    <Box
      component="form"
      noValidate
      sx={{ display: 'grid', gap: 1.5 }}
      onSubmit={form.handleSubmit(({ reservationId, ...fields }) =>
        enter.mutate({
          id: entryId,
          ...fields,
          ...(fields.secret ? { recipients: '', note: '' } : {}),
          reservationId: usable.some(({ id }) => id === reservationId) ? reservationId : null,
        }),
      )}
    >
      <Box sx={{ color: 'text.secondary' }}>{t('enterText')}</Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' }}>
        <TextInput
          {...form.register('symbol')}
          label={t('symbol')}
          help={t('symbolHint', { abbreviation })}
          error={errors.symbol?.message}
        />
        <Controller
          name="date"
          control={form.control}
          render={({ field }) => (
            <DateInput
              ref={field.ref}
              label={t('date')}
              defaultValue={start.date}
              onDate={(day) => field.onChange(day ?? '')}
              error={errors.date?.message}
            />
          )}
        />
      </Box>
      {usable.length > 0 && (
        <SelectInput
          {...form.register('reservationId')}
          label={t('useReserved')}
          options={[
            { value: '', label: t('nextNumber') },
            ...usable.map((one) => ({
              value: one.id,
              label: t('keptNumber', { number: printNumber(one.number, one.symbol), purpose: one.purpose }),
            })),
          ]}
        />
      )}
      <Controller
        name="secret"
        control={form.control}
        render={({ field }) => (
          <FormControlLabel
            control={
              <Checkbox
                checked={field.value}
                onChange={(_event, on) => {
                  field.onChange(on);
                  form.setValue('title', on ? SECRET_SUBJECT : '');
                }}
              />
            }
            label={t('secret')}
          />
        )}
      />
      <OutgoingColumns
        register={form.register as unknown as UseFormRegister<OutgoingFields>}
        control={form.control as unknown as Control<OutgoingFields>}
        errors={errors}
        start={start}
        secret={secret}
      />
      <RefusalAlert error={enter.error} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <PrimaryButton type="submit" disabled={enter.isPending}>
          {t('enterConfirm')}
        </PrimaryButton>
        <DraftBadge draft={draft} />
      </Box>
    </Box>
  );
}
