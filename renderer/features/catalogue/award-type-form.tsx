import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useMutation } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { api, client } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/query-client.ts';
import { catalogue } from '#renderer/i18n/catalogue.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { AwardType } from '#shared/contract/catalogue.ts';
import { readNumber } from './read-number.ts';

const text = z.string();
const form = z.object({
  workingDays: text.refine((typed) => readNumber(typed, 1, 200, 'whole') !== null, { error: 'range' }),
  councilPercent: text.refine((typed) => readNumber(typed, 0, 100, 'broken') !== null, { error: 'range' }),
  retention: z.enum(['permanent', 'years']),
  retentionYears: text,
  confirmed: z.boolean(),
});

/** The office's own settings of an award, and the confirmation that it was compared with the law. */
export function AwardTypeForm({ type, onDone }: { type: AwardType; onDone: () => void }) {
  const t = useTexts(catalogue);
  const toast = useToast();
  const { register, control, handleSubmit, formState, watch, setError } = useForm<
    z.input<typeof form>,
    unknown,
    z.output<typeof form>
  >({
    resolver: zodResolver(form),
    defaultValues: {
      workingDays: String(type.workingDays),
      councilPercent: String(type.councilPercent).replace('.', ','),
      retention: type.retentionYears === null ? 'permanent' : 'years',
      retentionYears: String(type.retentionYears ?? 20),
      confirmed: !type.reviewNeeded,
    },
  });
  const update = useMutation(
    api.catalogue.updateAwardType.mutationOptions({
      onSuccess: (saved) => {
        const { id, workingDays, councilPercent, retentionYears, reviewNeeded } = type;
        const before = { id, workingDays, councilPercent, retentionYears, reviewNeeded };
        toast({
          text: t('saved', { name: saved.name }),
          undoText: t('undoEdit', { name: saved.shortName }),
          undo: async () => {
            await client.catalogue.updateAwardType({ ...before, version: saved.version });
            await queryClient.invalidateQueries();
          },
        });
        onDone();
      },
    }),
  );
  const submit = handleSubmit((typed) => {
    const years = typed.retention === 'permanent' ? null : readNumber(typed.retentionYears, 2, 70, 'whole');
    if (typed.retention === 'years' && years === null) {
      setError('retentionYears', { message: 'range' }, { shouldFocus: true });
      return;
    }
    update.mutate({
      id: type.id,
      version: type.version,
      workingDays: readNumber(typed.workingDays, 1, 200, 'whole') ?? type.workingDays,
      councilPercent: readNumber(typed.councilPercent, 0, 100, 'broken') ?? type.councilPercent,
      retentionYears: years,
      reviewNeeded: !typed.confirmed,
    });
  });
  const { errors } = formState;
  const range = (failed: unknown, min: number, max: number) =>
    failed === undefined ? undefined : t('numberRange', { min, max });
  return (
    <Box
      component="form"
      noValidate
      onSubmit={submit}
      sx={{ display: 'grid', gap: 1.5, mt: 2, pt: 2, borderTop: '1px solid var(--sv-line)' }}
    >
      <TextInput
        {...register('workingDays')}
        inputMode="numeric"
        label={t('workingDays')}
        help={t('workingDaysHint')}
        error={range(errors.workingDays, 1, 200)}
      />
      <TextInput
        {...register('councilPercent')}
        inputMode="decimal"
        label={t('councilPercent')}
        error={range(errors.councilPercent, 0, 100)}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' }}>
        <SelectInput
          {...register('retention')}
          label={t('retentionKind')}
          options={[
            { value: 'permanent', label: t('permanent') },
            { value: 'years', label: t('inYears') },
          ]}
        />
        {watch('retention') === 'years' && (
          <TextInput
            {...register('retentionYears')}
            inputMode="numeric"
            label={t('retentionYears')}
            error={range(errors.retentionYears, 2, 70)}
          />
        )}
      </Box>
      <Controller
        name="confirmed"
        control={control}
        render={({ field }) => (
          <FormControlLabel
            control={<Checkbox checked={field.value} onChange={(_event, on) => field.onChange(on)} />}
            label={t('confirm')}
          />
        )}
      />
      <RefusalAlert error={update.error} />
      <Box>
        <PrimaryButton type="submit" disabled={update.isPending}>
          {t('save')}
        </PrimaryButton>
      </Box>
    </Box>
  );
}
