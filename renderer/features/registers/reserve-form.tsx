import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { api, useMay, useSession } from '#renderer/api/client.ts';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { id, isoDate, line } from '#shared/contract/basics.ts';
import { documentSymbol } from '#shared/contract/register-records.ts';
import { openCalendar } from '#shared/domain/calendar/office-calendar.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { addWorkingDays } from '#shared/domain/working-days.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

const schema = z.object({ symbol: documentSymbol, ownerId: id, purpose: line(300), expiresOn: isoDate });
type Fields = z.input<typeof schema>;

/** Keeps the next number for a document that waits for its signature. A clerk keeps it for anybody. */
export function ReserveForm({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(registers);
  const owners = useQuery(api.registers.owners.queryOptions({ input: {} }));
  const settings = useQuery(api.registers.settings.queryOptions({ input: {} }));
  return (
    <SidePanel open title={t('reserveTitle')} onClose={onClose}>
      <RefusalAlert error={owners.error ?? settings.error} />
      {owners.data !== undefined && settings.data !== undefined && (
        <ReadyForm owners={owners.data} days={settings.data.reservationDays} onClose={onClose} />
      )}
    </SidePanel>
  );
}

interface ReadyFormProps {
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  /** Working days for which the number is proposed to be kept. */
  readonly days: number;
  readonly onClose: () => void;
}

function ReadyForm({ owners, days, onClose }: ReadyFormProps) {
  const t = useTexts(registers);
  const toast = useToast();
  const session = useSession();
  const mayForOthers = useMay('clerk');
  const abbreviation = session?.office.abbreviation ?? '';
  const [entryId] = useState(() => crypto.randomUUID());
  const [proposed] = useState(() => addWorkingDays(todayIso(new Date()), days, openCalendar()));
  const form = useForm<Fields, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: {
      symbol: `QĐ-${abbreviation}`,
      ownerId: session?.account.id ?? '',
      purpose: '',
      expiresOn: proposed,
    },
  });
  const { errors } = form.formState;
  const reserve = useMutation(
    api.registers.reserve.mutationOptions({
      onSuccess: (kept) => {
        const number = printNumber(kept.number, kept.symbol);
        toast({ text: t('reserved', { number, owner: kept.ownerName }) });
        onClose();
      },
    }),
  );
  return (
    <Box
      component="form"
      noValidate
      sx={{ display: 'grid', gap: 1.5 }}
      onSubmit={form.handleSubmit((fields) => reserve.mutate({ id: entryId, ...fields }))}
    >
      <Box sx={{ color: 'text.secondary' }}>{t('reserveText')}</Box>
      <TextInput
        {...form.register('symbol')}
        label={t('symbol')}
        help={t('symbolHint', { abbreviation })}
        error={errors.symbol?.message}
      />
      <TextInput {...form.register('purpose')} label={t('purpose')} error={errors.purpose?.message} />
      {mayForOthers && (
        <SelectInput
          {...form.register('ownerId')}
          label={t('owner')}
          options={owners.map((one) => ({ value: one.id, label: one.name }))}
        />
      )}
      <Controller
        name="expiresOn"
        control={form.control}
        render={({ field }) => (
          <DateInput
            ref={field.ref}
            label={t('expiresOn')}
            defaultValue={proposed}
            onDate={(day) => field.onChange(day ?? '')}
            error={errors.expiresOn?.message}
          />
        )}
      />
      <RefusalAlert error={reserve.error} />
      <Box>
        <PrimaryButton type="submit" disabled={reserve.isPending}>
          {t('reserveConfirm')}
        </PrimaryButton>
      </Box>
    </Box>
  );
}
