import Box from '@mui/material/Box';
import type { UseFormReturn } from 'react-hook-form';
import { council } from '#renderer/i18n/council.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { SessionFaults, SessionValues } from './session-values.ts';

interface SessionFieldsProps {
  readonly form: UseFormReturn<SessionValues>;
  readonly faults: SessionFaults;
  readonly disabled: boolean;
}

/** When, where, who, how many, which minutes. */
export function SessionFields({ form, faults, disabled }: SessionFieldsProps) {
  const t = useTexts(council);
  const { register, getValues, setValue } = form;
  const said = (field: keyof SessionFaults) => {
    const fault = faults[field];
    return fault === undefined ? undefined : t(fault);
  };
  return (
    <Box sx={{ display: 'grid', gap: '10px' }}>
      <DateInput
        label={t('heldOnLabel')}
        error={said('heldOn')}
        disabled={disabled}
        defaultValue={getValues('heldOn')}
        // Not registered: setting a registered field would rewrite what is being typed.
        onDate={(value) => setValue('heldOn', value ?? '')}
      />
      <TextInput label={t('place')} optional disabled={disabled} {...register('place')} />
      <TextInput label={t('chair')} error={said('chair')} disabled={disabled} {...register('chair')} />
      <TextInput
        label={t('secretary')}
        error={said('secretary')}
        disabled={disabled}
        {...register('secretary')}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' }}>
        <TextInput
          label={t('membersTotal')}
          inputMode="numeric"
          error={said('membersTotal')}
          disabled={disabled}
          {...register('membersTotal')}
        />
        <TextInput
          label={t('membersPresent')}
          inputMode="numeric"
          error={said('membersPresent')}
          disabled={disabled}
          {...register('membersPresent')}
        />
      </Box>
      <TextInput
        label={t('minutesNumber')}
        optional
        placeholder={t('minutesNumberHint')}
        disabled={disabled}
        {...register('minutesNumber')}
      />
    </Box>
  );
}
