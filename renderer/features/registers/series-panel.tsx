import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '#renderer/api/client.ts';
import { seriesKinds } from '#renderer/features/registers/series-words.ts';
import { registerBooks } from '#renderer/i18n/register-books.ts';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { Fold } from '#renderer/ui/fold.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { isoDate, line } from '#shared/contract/basics.ts';
import type { SeriesRow } from '#shared/contract/register-records.ts';

interface SeriesPanelProps {
  readonly series: SeriesRow;
  readonly year: number;
  readonly mayChange: boolean;
  readonly onClose: () => void;
}

/** A series beside the list: how it stands, where it began on paper, when it ends. */
export function SeriesPanel({ series, year, mayChange, onClose }: SeriesPanelProps) {
  const t = useTexts(registerBooks);
  const { start } = series;
  const untouched = series.issued + series.reserved + series.cancelled === 0;
  return (
    <SidePanel open title={`${series.issuer}: ${seriesKinds(series, t)}`} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <FactList
          facts={[
            { name: t('next'), value: String(series.next).padStart(2, '0') },
            { name: t('lastDate'), value: series.lastDate === null ? '' : fullDate(series.lastDate) },
            { name: t('issued'), value: series.issued },
            { name: t('reserved'), value: series.reserved },
            { name: t('cancelled'), value: series.cancelled },
            { name: t('from'), value: fullDate(series.openedOn) },
            { name: t('reason'), value: series.reason },
            {
              name: t('startTitle', { year }),
              value:
                start === null
                  ? ''
                  : t('startFact', {
                      first: start.firstNumber,
                      date: fullDate(start.lastDate),
                      reason: start.reason,
                    }),
            },
          ]}
        />
        {mayChange && untouched && (
          <Fold title={t('startTitle', { year })}>
            <StartForm series={series} year={year} />
          </Fold>
        )}
        {mayChange && series.toYear === null && (
          <Fold title={t('endTitle')}>
            <EndForm series={series} year={year} />
          </Fold>
        )}
      </Box>
    </SidePanel>
  );
}

const startSchema = z.object({
  firstNumber: z.coerce.number<string>().int().min(2).max(9_999_999),
  lastDate: isoDate,
  reason: line(500),
});

function StartForm({ series, year }: { readonly series: SeriesRow; readonly year: number }) {
  const t = useTexts(registerBooks);
  const toast = useToast();
  const form = useForm<z.input<typeof startSchema>, unknown, z.output<typeof startSchema>>({
    resolver: zodResolver(startSchema),
    defaultValues: { firstNumber: '', lastDate: '', reason: '' },
  });
  const { errors } = form.formState;
  const begin = useMutation(
    api.registers.startSeries.mutationOptions({ onSuccess: () => toast({ text: t('startSet') }) }),
  );
  return (
    <Box
      component="form"
      noValidate
      sx={{ display: 'grid', gap: 1.5 }}
      onSubmit={form.handleSubmit((fields) => begin.mutate({ seriesId: series.id, year, ...fields }))}
    >
      <Typography component="p" sx={{ color: 'text.secondary' }}>
        {t('startText')}
      </Typography>
      <TextInput
        {...form.register('firstNumber')}
        label={t('startNumber')}
        inputMode="numeric"
        error={errors.firstNumber === undefined ? undefined : t('wholeNumber')}
      />
      <Controller
        name="lastDate"
        control={form.control}
        render={({ field }) => (
          <DateInput
            ref={field.ref}
            label={t('startLastDate')}
            defaultValue=""
            onDate={(day) => field.onChange(day ?? '')}
            error={errors.lastDate?.message}
          />
        )}
      />
      <TextInput {...form.register('reason')} label={t('reason')} error={errors.reason?.message} />
      <RefusalAlert error={begin.error} />
      <Box>
        <PrimaryButton type="submit" disabled={begin.isPending}>
          {t('startConfirm')}
        </PrimaryButton>
      </Box>
    </Box>
  );
}

const endSchema = z.object({
  toYear: z.coerce.number<string>().int().min(1900).max(2199),
  reason: line(500),
});

function EndForm({ series, year }: { readonly series: SeriesRow; readonly year: number }) {
  const t = useTexts(registerBooks);
  const shared = useTexts(registers);
  const toast = useToast();
  const form = useForm<z.input<typeof endSchema>, unknown, z.output<typeof endSchema>>({
    resolver: zodResolver(endSchema),
    defaultValues: { toYear: String(year), reason: '' },
  });
  const { errors } = form.formState;
  const end = useMutation(
    api.registers.endSeries.mutationOptions({
      onSuccess: () => toast({ text: t('seriesEnded', { year: form.getValues('toYear') }) }),
    }),
  );
  return (
    <Box
      component="form"
      noValidate
      sx={{ display: 'grid', gap: 1.5 }}
      aria-label={shared('tab_series')}
      onSubmit={form.handleSubmit((fields) =>
        end.mutate({ id: series.id, version: series.version, ...fields }),
      )}
    >
      <Typography component="p" sx={{ color: 'text.secondary' }}>
        {t('endText')}
      </Typography>
      <TextInput
        {...form.register('toYear')}
        label={t('toYear')}
        inputMode="numeric"
        error={errors.toYear === undefined ? undefined : t('wholeNumber')}
      />
      <TextInput {...form.register('reason')} label={t('reason')} error={errors.reason?.message} />
      <RefusalAlert error={end.error} />
      <Box>
        <PrimaryButton type="submit" disabled={end.isPending}>
          {t('endConfirm')}
        </PrimaryButton>
      </Box>
    </Box>
  );
}
