import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { api } from '#renderer/api/client.ts';
import { nominations } from '#renderer/i18n/nominations.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { type Choice, ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { AwardChoice } from '#shared/contract/intake.ts';
import { stream } from '#shared/contract/nominations.ts';
import { awardOption } from './award-option.ts';
import type { BatchFaults, BatchValues } from './batch-values.ts';
import { ProcedureFields } from './steps/procedure-fields.tsx';

interface BatchFieldsProps {
  readonly form: UseFormReturn<BatchValues>;
  readonly faults: BatchFaults;
}

/** Inputs of a submission: text boxes uncontrolled, lists chosen from the catalogue and the units. */
export function BatchFields({ form, faults }: BatchFieldsProps) {
  const t = useTexts(nominations);
  const types = useQuery(api.catalogue.awardTypes.queryOptions({ input: {} }));
  const awards = useQuery(api.nominations.awardChoices.queryOptions({ input: { batchId: null } }));
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
      <ChoiceInput
        label={t('awardType')}
        help={t('awardTypeHint')}
        error={faults.awardTypeId && t('chooseAward')}
        loading={awards.isPending}
        value={chosen.awardTypeId === '' ? null : chosen.awardTypeId}
        options={awardOptions(awards.data?.choices ?? [], chosen.awardTypeId, types.data ?? [])}
        onChoose={(value) => choose('awardTypeId', value ?? '')}
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

/** Awards in force today, found by name or abbreviation; the chosen one stays although its law has ended. */
function awardOptions(
  choices: readonly AwardChoice[],
  chosen: string,
  types: readonly { readonly id: string; readonly name: string }[],
): Choice[] {
  const options = choices.map(awardOption);
  const past = types.find(({ id }) => id === chosen && !choices.some((choice) => choice.id === id));
  return past === undefined ? options : [...options, { value: past.id, label: past.name }];
}
