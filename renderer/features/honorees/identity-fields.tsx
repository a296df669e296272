import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { honorees } from '#renderer/i18n/honorees.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { honoreeKind } from '#shared/contract/basics.ts';
import { GROUP_WORDS } from '#shared/domain/catalogue/condition-words.ts';
import {
  ORGANISATION_KINDS,
  PERSON_GROUPS,
  PERSON_STATUSES,
  type SubjectGroup,
} from '#shared/domain/catalogue/terms.ts';
import type { IdentityFaults, IdentityValues } from './identity-values.ts';

interface IdentityFieldsProps {
  readonly form: UseFormReturn<IdentityValues>;
  readonly faults: IdentityFaults;
  readonly isNew: boolean;
  readonly start: IdentityValues;
}

const two = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' } as const;

/** Boxes of a record; what a kind of honoree cannot have is not asked. */
export function IdentityFields(props: IdentityFieldsProps) {
  const { form, faults, isNew } = props;
  const t = useTexts(honorees);
  const { register, control } = form;
  const kind = useWatch({ control, name: 'kind' });
  return (
    <>
      {isNew && (
        <SelectInput
          {...register('kind', { onChange: () => form.setValue('groups', []) })}
          label={t('kind')}
          options={honoreeKind.options.map((value) => ({ value, label: t(value) }))}
        />
      )}
      <Box sx={kind === 'person' ? { ...two, gridTemplateColumns: '110px 1fr' } : { display: 'grid' }}>
        {kind === 'person' && (
          <SelectInput
            {...register('honorific')}
            label={t('honorific')}
            options={(['', 'ong', 'ba'] as const).map((value) => ({ value, label: t(`honorific_${value}`) }))}
          />
        )}
        <TextInput {...register('name')} label={t(`nameOf_${kind}`)} error={faults.name} />
      </Box>
      {kind === 'person' && (
        <Box sx={two}>
          <TextInput
            {...register('birthDate')}
            label={t('birthDate')}
            placeholder={t('birthHint')}
            optional
            error={faults.birthDate}
          />
          <TextInput
            {...register('identityNumber')}
            label={t('identityNumber')}
            optional
            inputMode="numeric"
            error={faults.identityNumber}
            help={t('identityHint')}
          />
        </Box>
      )}
      {kind === 'person' && (
        <TextInput {...register('position')} label={t('position')} optional error={faults.position} />
      )}
      <TextInput {...register('unitName')} label={t(`unitOf_${kind}`)} optional error={faults.unitName} />
      {kind !== 'household' && <GroupsField {...props} kind={kind} />}
      {kind === 'person' && <LifeFields {...props} />}
      {kind === 'collective' && (
        <Box sx={two}>
          <DayField {...props} name="established" />
          <SelectInput
            {...register('flagEligible')}
            label={t('flagEligible')}
            options={(['', 'yes', 'no'] as const).map((value) => ({ value, label: t(`flag_${value}`) }))}
          />
        </Box>
      )}
      <TextInput
        {...register('underReview')}
        label={t('underReview')}
        optional
        help={t('underReviewHint')}
        error={faults.underReview}
      />
    </>
  );
}

function LifeFields(props: IdentityFieldsProps) {
  const t = useTexts(honorees);
  const status = useWatch({ control: props.form.control, name: 'status' });
  return (
    <Box sx={two}>
      <SelectInput
        {...props.form.register('status')}
        label={t('status')}
        options={(['', ...PERSON_STATUSES] as const).map((value) => ({ value, label: t(`status_${value}`) }))}
      />
      {status === 'nghi-huu' && <DayField {...props} name="retiredOn" />}
      {status === 'da-mat' && <DayField {...props} name="diedOn" />}
    </Box>
  );
}

type DayName = 'retiredOn' | 'diedOn' | 'established';

function DayField({ form, faults, start, name }: IdentityFieldsProps & { readonly name: DayName }) {
  const t = useTexts(honorees);
  return (
    <Controller
      name={name}
      control={form.control}
      render={({ field }) => (
        <DateInput
          ref={field.ref}
          label={t(name)}
          defaultValue={start[name]}
          onDate={field.onChange}
          error={faults[name]}
        />
      )}
    />
  );
}

function GroupsField({ form, kind }: IdentityFieldsProps & { readonly kind: 'person' | 'collective' }) {
  const t = useTexts(honorees);
  const all: readonly SubjectGroup[] = kind === 'person' ? PERSON_GROUPS : ORGANISATION_KINDS;
  return (
    <Controller
      name="groups"
      control={form.control}
      render={({ field }) => (
        <Box sx={{ display: 'grid', gap: '6px' }}>
          <ChoiceInput
            key={field.value.length}
            label={t('groups')}
            optional
            placeholder={field.value.length === 0 ? t('groupsNone') : t('addGroup')}
            value={null}
            options={all
              .filter((group) => !field.value.includes(group))
              .map((group) => ({ value: group, label: GROUP_WORDS[group] }))}
            onChoose={(value) => {
              const chosen = all.find((group) => group === value);
              if (chosen !== undefined) field.onChange([...field.value, chosen]);
            }}
          />
          {field.value.length > 0 && (
            <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap' }}>
              {field.value.map((group) => (
                <Chip
                  key={group}
                  size="small"
                  label={GROUP_WORDS[group]}
                  aria-label={t('removeGroup', { group: GROUP_WORDS[group] })}
                  onDelete={() => field.onChange(field.value.filter((one) => one !== group))}
                />
              ))}
            </Box>
          )}
        </Box>
      )}
    />
  );
}
