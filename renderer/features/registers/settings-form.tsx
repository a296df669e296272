import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '#renderer/api/client.ts';
import { chosenColumns, columnChoices } from '#renderer/features/registers/golden-columns.ts';
import { registerBooks } from '#renderer/i18n/register-books.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { type RegisterSettings, registerSettings } from '#shared/contract/register-records.ts';
import { GOLDEN_BOOK_FACTS } from '#shared/official-document/register-data.ts';

const whole = (shape: z.ZodNumber) => z.coerce.number<string>().pipe(shape);
const { lateWorkingDays, reservationDays, entriesPerVolume } = registerSettings.shape;
const schema = z.object({
  lateWorkingDays: whole(lateWorkingDays),
  lateWithinYear: z.boolean(),
  reservationDays: whole(reservationDays),
  entriesPerVolume: whole(entriesPerVolume),
  columns: z
    .array(
      z.object({
        fact: z.enum(GOLDEN_BOOK_FACTS),
        shown: z.boolean(),
        title: z.string().trim().min(1).max(300),
        share: whole(z.number().int().min(1).max(100)),
      }),
    )
    .refine((all) => all.some(({ shown }) => shown)),
});

/** The office's own rules of numbering and binding; what a decree leaves open is not in the program's code. */
export function SettingsForm({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(registerBooks);
  const { data, error } = useQuery(api.registers.settings.queryOptions({ input: {} }));
  return (
    <SidePanel open title={t('settings')} width={540} onClose={onClose}>
      <RefusalAlert error={error} />
      {data !== undefined && <ReadyForm settings={data} onClose={onClose} />}
    </SidePanel>
  );
}

interface ReadyFormProps {
  readonly settings: RegisterSettings;
  readonly onClose: () => void;
}

function ReadyForm({ settings, onClose }: ReadyFormProps) {
  const t = useTexts(registerBooks);
  const toast = useToast();
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: {
      lateWorkingDays: String(settings.lateWorkingDays),
      lateWithinYear: settings.lateWithinYear,
      reservationDays: String(settings.reservationDays),
      entriesPerVolume: String(settings.entriesPerVolume),
      columns: columnChoices(settings.goldenColumns, (fact) => t(`fact_${fact}`)),
    },
  });
  const { errors } = form.formState;
  const save = useMutation(
    api.registers.saveSettings.mutationOptions({
      onSuccess: () => {
        toast({ text: t('settingsSaved') });
        onClose();
      },
    }),
  );
  const wrong = (field: keyof typeof errors) => (errors[field] === undefined ? undefined : t('wholeNumber'));
  return (
    <Box
      component="form"
      noValidate
      sx={{ display: 'grid', gap: 1.5 }}
      onSubmit={form.handleSubmit(({ columns, ...fields }) =>
        save.mutate({ ...fields, goldenColumns: chosenColumns(columns) }),
      )}
    >
      <TextInput
        {...form.register('lateWorkingDays')}
        label={t('lateWorkingDays')}
        help={t('lateHint')}
        inputMode="numeric"
        error={wrong('lateWorkingDays')}
      />
      <Controller
        name="lateWithinYear"
        control={form.control}
        render={({ field }) => (
          <FormControlLabel
            control={<Checkbox checked={field.value} onChange={(_event, on) => field.onChange(on)} />}
            label={t('lateWithinYear')}
          />
        )}
      />
      <TextInput
        {...form.register('reservationDays')}
        label={t('reservationDays')}
        inputMode="numeric"
        error={wrong('reservationDays')}
      />
      <TextInput
        {...form.register('entriesPerVolume')}
        label={t('entriesPerVolume')}
        inputMode="numeric"
        error={wrong('entriesPerVolume')}
      />
      <Typography variant="h3" sx={{ fontWeight: 600 }}>
        {t('columns')}
      </Typography>
      {form.getValues('columns').map(({ fact }, index) => (
        <Box
          key={fact}
          sx={{ display: 'grid', gridTemplateColumns: '36px 1fr 84px', gap: 1, alignItems: 'center' }}
        >
          <Controller
            name={`columns.${index}.shown`}
            control={form.control}
            render={({ field }) => (
              <Checkbox
                checked={field.value}
                onChange={(_event, on) => field.onChange(on)}
                slotProps={{ input: { 'aria-label': t('columnShown', { name: t(`fact_${fact}`) }) } }}
              />
            )}
          />
          <TextInput
            {...form.register(`columns.${index}.title`)}
            label={`${t('columnTitle')}: ${t(`fact_${fact}`)}`}
            hideLabel
            error={errors.columns?.[index]?.title?.message}
          />
          <TextInput
            {...form.register(`columns.${index}.share`)}
            label={`${t('columnShare')}: ${t(`fact_${fact}`)}`}
            hideLabel
            inputMode="numeric"
            error={errors.columns?.[index]?.share === undefined ? undefined : '1–100'}
          />
        </Box>
      ))}
      <RefusalAlert error={save.error} />
      <Box>
        <PrimaryButton type="submit" disabled={save.isPending}>
          {t('save')}
        </PrimaryButton>
      </Box>
    </Box>
  );
}
