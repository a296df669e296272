import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { api, useSession } from '#renderer/api/client.ts';
import { readKinds } from '#renderer/features/registers/series-kinds.ts';
import { registerBooks } from '#renderer/i18n/register-books.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { line } from '#shared/contract/basics.ts';

const schema = z.object({
  issuer: line(20),
  kinds: z.string().refine((typed) => readKinds(typed).length > 0, { error: 'empty' }),
  fromYear: z.string().regex(/^(|(19|20|21)\d{2})$/u),
  secret: z.boolean(),
  reason: line(500),
});

/** Opens a series by hand: one for all kinds, for a council, for secret documents. */
export function SeriesForm({ year, onClose }: { readonly year: number; readonly onClose: () => void }) {
  const t = useTexts(registerBooks);
  const toast = useToast();
  const [id] = useState(() => crypto.randomUUID());
  const abbreviation = useSession()?.office.abbreviation ?? '';
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { issuer: abbreviation, kinds: '', fromYear: String(year), secret: false, reason: '' },
  });
  const { errors } = form.formState;
  const open = useMutation(
    api.registers.openSeries.mutationOptions({
      onSuccess: () => {
        toast({ text: t('seriesOpened') });
        onClose();
      },
    }),
  );
  return (
    <SidePanel open title={t('openSeriesTitle')} onClose={onClose}>
      <Box
        component="form"
        noValidate
        sx={{ display: 'grid', gap: 1.5 }}
        onSubmit={form.handleSubmit(({ kinds, fromYear, ...fields }) =>
          open.mutate({
            id,
            name: '',
            ...fields,
            kinds: readKinds(kinds),
            fromYear: fromYear === '' ? null : Number(fromYear),
          }),
        )}
      >
        <Box sx={{ color: 'text.secondary' }}>{t('openSeriesText')}</Box>
        <TextInput
          {...form.register('issuer')}
          label={t('issuer')}
          help={t('issuerHint')}
          error={errors.issuer?.message}
        />
        <TextInput
          {...form.register('kinds')}
          label={t('kinds')}
          help={t('kindsHint')}
          error={errors.kinds?.message}
        />
        <TextInput
          {...form.register('fromYear')}
          label={t('fromYear')}
          optional
          help={t('fromYearHint')}
          inputMode="numeric"
          error={errors.fromYear === undefined ? undefined : t('wholeNumber')}
        />
        <Controller
          name="secret"
          control={form.control}
          render={({ field }) => (
            <FormControlLabel
              control={<Checkbox checked={field.value} onChange={(_event, on) => field.onChange(on)} />}
              label={t('secretKind')}
            />
          )}
        />
        <TextInput {...form.register('reason')} label={t('reason')} error={errors.reason?.message} />
        <RefusalAlert error={open.error} />
        <Box>
          <PrimaryButton type="submit" disabled={open.isPending}>
            {t('openSeries')}
          </PrimaryButton>
        </Box>
      </Box>
    </SidePanel>
  );
}
