import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { steps } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { SIMPLE_CASES } from '#shared/domain/workflow/stream.ts';
import type { BatchFaults, BatchValues } from '../batch-values.ts';

interface ProcedureFieldsProps {
  readonly form: UseFormReturn<BatchValues>;
  readonly faults: BatchFaults;
}

/** Ordinary or simple procedure, and the dossier that is only registered (Luật 06/2022/QH15 Điều 84.4, 85.1). */
export function ProcedureFields({ form, faults }: ProcedureFieldsProps) {
  const t = useTexts(steps);
  const [chosen, setChosen] = useState(() => {
    const { procedure, secret } = form.getValues();
    return { procedure, secret };
  });
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>
        <SelectInput
          label={t('procedure')}
          value={chosen.procedure}
          onChange={(event) => {
            const procedure = event.target.value === 'don-gian' ? 'don-gian' : 'thong-thuong';
            setChosen((old) => ({ ...old, procedure }));
            form.setValue('procedure', procedure);
          }}
          options={(['thong-thuong', 'don-gian'] as const).map((value) => ({
            value,
            label: t(`procedure_${value}`),
          }))}
        />
        {chosen.procedure === 'don-gian' && (
          <SelectInput
            label={t('simpleCase')}
            error={faults.simpleCase && t('simpleCaseNone')}
            {...form.register('simpleCase')}
            options={[
              { value: '', label: t('simpleCaseNone') },
              ...SIMPLE_CASES.map((value) => ({ value, label: t(`case_${value}`) })),
            ]}
          />
        )}
      </Box>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={chosen.secret}
            onChange={(_event, secret) => {
              setChosen((old) => ({ ...old, secret }));
              form.setValue('secret', secret);
            }}
          />
        }
        label={t('secret')}
      />
      {chosen.secret && (
        <TextInput
          label={t('secretCount')}
          help={t('secretNote')}
          inputMode="numeric"
          error={faults.secretCount}
          {...form.register('secretCount')}
        />
      )}
    </>
  );
}
