import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '#renderer/api/client.ts';
import { registerBooks } from '#renderer/i18n/register-books.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { isoDate, line } from '#shared/contract/basics.ts';
import { GOLDEN_MODES, type GoldenMode } from '#shared/domain/golden-book.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

const schema = z.object({
  mode: z.enum(GOLDEN_MODES),
  from: isoDate,
  firstNumber: z.coerce.number<string>().int().min(1).max(9_999_999),
  reason: line(500),
});

interface GoldenRuleFormProps {
  readonly rules: readonly {
    readonly mode: GoldenMode;
    readonly from: string;
    readonly firstNumber: number;
    readonly reason: string;
    readonly accountName: string;
  }[];
  readonly onClose: () => void;
}

/** How the golden book counts: chosen once, dated, with its reason. */
export function GoldenRuleForm({ rules, onClose }: GoldenRuleFormProps) {
  const t = useTexts(registerBooks);
  const toast = useToast();
  const today = todayIso(new Date());
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { mode: 'continuous', from: today, firstNumber: '1', reason: '' },
  });
  const { errors } = form.formState;
  const choose = useMutation(
    api.registers.chooseGoldenRule.mutationOptions({
      onSuccess: () => {
        toast({ text: t('ruleChosen') });
        onClose();
      },
    }),
  );
  return (
    <SidePanel open title={t('ruleTitle')} onClose={onClose}>
      <Box
        component="form"
        noValidate
        sx={{ display: 'grid', gap: 1.5 }}
        onSubmit={form.handleSubmit((fields) => choose.mutate(fields))}
      >
        <Box sx={{ color: 'text.secondary' }}>{t('ruleText')}</Box>
        <SelectInput
          {...form.register('mode')}
          label={t('mode')}
          options={GOLDEN_MODES.map((mode) => ({ value: mode, label: t(`mode_${mode}`) }))}
        />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' }}>
          <Controller
            name="from"
            control={form.control}
            render={({ field }) => (
              <DateInput
                ref={field.ref}
                label={t('from')}
                defaultValue={today}
                onDate={(day) => field.onChange(day ?? '')}
                error={errors.from?.message}
              />
            )}
          />
          <TextInput
            {...form.register('firstNumber')}
            label={t('firstNumber')}
            help={t('firstNumberHint')}
            inputMode="numeric"
            error={errors.firstNumber === undefined ? undefined : t('wholeNumber')}
          />
        </Box>
        <TextInput {...form.register('reason')} label={t('reason')} error={errors.reason?.message} />
        <RefusalAlert error={choose.error} />
        <Box>
          <PrimaryButton type="submit" disabled={choose.isPending}>
            {t('ruleConfirm')}
          </PrimaryButton>
        </Box>
      </Box>
      {rules.length > 0 && (
        <Box component="section" sx={{ mt: 2 }}>
          <Typography variant="h3" sx={{ fontWeight: 600 }}>
            {t('rules')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {rules.map((rule) => (
              <li key={rule.from}>
                {t('ruleLine', {
                  from: fullDate(rule.from),
                  mode: t(`mode_${rule.mode}`).toLocaleLowerCase('vi'),
                  first: rule.firstNumber,
                  by: rule.accountName,
                  reason: rule.reason,
                })}
              </li>
            ))}
          </Box>
        </Box>
      )}
    </SidePanel>
  );
}
