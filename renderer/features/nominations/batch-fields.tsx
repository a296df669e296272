import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { api } from '#renderer/api/client.ts';
import { nominations } from '#renderer/i18n/nominations.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { stream } from '#shared/contract/nominations.ts';
import type { BatchFaults, BatchValues } from './batch-values.ts';
import { ProcedureFields } from './steps/procedure-fields.tsx';

interface BatchFieldsProps {
  readonly form: UseFormReturn<BatchValues>;
  readonly faults: BatchFaults;
}

/** Inputs of a submission: text boxes uncontrolled, lists chosen from the catalogue and the units. */
export function BatchFields({ form, faults }: BatchFieldsProps) {
  const t = useTexts(nominations);
  const awards = useQuery(api.catalogue.awardTypes.queryOptions({ input: {} }));
  const units = useQuery(api.units.list.queryOptions({ input: {} }));
  const [chosen, setChosen] = useState(() => {
    const { awardTypeId, unitId } = form.getValues();
    return { awardTypeId, unitId };
  });
  const choose = (field: 'awardTypeId' | 'unitId', value: string) => {
    setChosen((old) => ({ ...old, [field]: value }));
    form.setValue(field, value);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <TextInput
        label={t('batchTitle')}
        help={t('batchTitleHint')}
        error={faults.title}
        {...form.register('title')}
      />
      <ChoiceInput
        label={t('submittingUnit')}
        help={t('submittingUnitHint')}
        error={faults.unitId && t('chooseUnit')}
        loading={units.isPending}
        value={chosen.unitId === '' ? null : chosen.unitId}
        options={(units.data ?? []).map(({ id, name, parentName }) => ({
          value: id,
          label: name,
          ...(parentName === null ? {} : { detail: parentName }),
        }))}
        onChoose={(value) => choose('unitId', value ?? '')}
      />
      <SelectInput
        label={t('awardType')}
        error={faults.awardTypeId && t('chooseAward')}
        value={chosen.awardTypeId}
        onChange={(event) => choose('awardTypeId', event.target.value)}
        options={[
          { value: '', label: t('awardTypeNone') },
          ...(awards.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectInput
        label={t('stream')}
        {...form.register('stream')}
        options={stream.options.map((value) => ({ value, label: t(`stream_${value}`) }))}
      />
      <ProcedureFields form={form} faults={faults} />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>
        <TextInput
          label={t('submissionNumber')}
          help={t('submissionNumberHint')}
          error={faults.submissionNumber}
          {...form.register('submissionNumber')}
        />
        <DateInput
          label={t('submissionDate')}
          error={faults.submissionDate}
          defaultValue={form.getValues('submissionDate')}
          // Not registered: setting a registered field would rewrite what is being typed.
          onDate={(value) => form.setValue('submissionDate', value ?? '')}
        />
      </Box>
      <Multiline
        label={t('reason')}
        help={t('reasonHint')}
        error={faults.reason}
        rows={4}
        {...form.register('reason')}
      />
    </Box>
  );
}
