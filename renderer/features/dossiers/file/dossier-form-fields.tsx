import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { api } from '#renderer/api/client.ts';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { DossierRecord } from '#shared/contract/dossier-records.ts';
import type { DossierFormInput, DossierFormOutput } from './form-values.ts';
import { TRUST_LEVELS, trustKey } from './trust-levels.ts';

type Form = UseFormReturn<DossierFormInput, unknown, DossierFormOutput>;

interface DossierFormFieldsProps {
  readonly form: Form;
  readonly start: DossierFormInput;
  readonly dossier: DossierRecord | null;
}

const two = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' } as const;
const three = { ...two, gridTemplateColumns: '1fr 1fr 1fr' } as const;

/** The fields of Phụ lục VI, Phần II, Mục III and of the exchange profile, in the order people write them. */
export function DossierFormFields({ form, start, dossier }: DossierFormFieldsProps) {
  const t = useTexts(dossiers);
  const { register } = form;
  const { errors } = form.formState;
  return (
    <>
      <TextInput
        {...register('title')}
        label={t('titleField')}
        help={t('titleHint')}
        error={errors.title?.message}
        autoFocus={dossier === null}
      />
      <Box sx={three}>
        {dossier === null ? (
          <TextInput
            {...register('code')}
            label={t('code')}
            optional
            help={t('codeHint')}
            error={errors.code?.message}
          />
        ) : null}
        <TextInput
          {...register('catalogYear')}
          label={t('catalogYear')}
          inputMode="numeric"
          error={errors.catalogYear?.message}
        />
        <TextInput {...register('organId')} label={t('organId')} optional error={errors.organId?.message} />
        {dossier !== null && (
          <TextInput
            {...register('informationSign')}
            label={t('informationSign')}
            optional
            error={errors.informationSign?.message}
          />
        )}
      </Box>
      <Box sx={two}>
        <DayField form={form} name="startDate" label={t('startDate')} start={start.startDate} />
        <DayField form={form} name="endDate" label={t('endDate')} start={start.endDate} />
      </Box>
      <TermFields form={form} dossier={dossier} />
      <Box sx={two}>
        <SelectInput
          {...register('access')}
          label={t('access')}
          options={[
            { value: 'open', label: t('access_open') },
            { value: 'restricted', label: t('access_restricted') },
          ]}
        />
        <SeriesField form={form} />
      </Box>
      <Box sx={two}>
        <TextInput {...register('maker')} label={t('maker')} error={errors.maker?.message} />
        <TextInput
          {...register('language')}
          label={t('language')}
          optional
          error={errors.language?.message}
        />
      </Box>
      <Box sx={three}>
        <SelectInput
          {...register('medium')}
          label={t('medium')}
          options={(['paper', 'electronic', 'both'] as const).map((value) => ({
            value,
            label: t(`medium_${value}`),
          }))}
        />
        <TextInput
          {...register('sheets')}
          label={t('sheets')}
          optional
          inputMode="numeric"
          error={errors.sheets?.message}
        />
        <TextInput
          {...register('pages')}
          label={t('pages')}
          optional
          inputMode="numeric"
          error={errors.pages?.message}
        />
      </Box>
      <Box sx={two}>
        <TextInput
          {...register('physicalState')}
          label={t('physicalState')}
          optional
          error={errors.physicalState?.message}
        />
        <SelectInput
          {...register('trustLevel')}
          label={t('trustLevel')}
          options={TRUST_LEVELS.map((value) => ({ value, label: t(trustKey(value)) }))}
        />
      </Box>
      <TextInput {...register('keywords')} label={t('keywords')} optional error={errors.keywords?.message} />
      <Multiline {...register('notes')} label={t('notes')} optional rows={2} error={errors.notes?.message} />
      {dossier !== null && (
        <TextInput {...register('reason')} label={t('reason')} optional error={errors.reason?.message} />
      )}
    </>
  );
}

function DayField({
  form,
  name,
  label,
  start,
}: {
  readonly form: Form;
  readonly name: 'startDate' | 'endDate';
  readonly label: string;
  readonly start: string;
}) {
  return (
    <Controller
      name={name}
      control={form.control}
      render={({ field }) => (
        <DateInput
          ref={field.ref}
          label={label}
          defaultValue={start}
          onDate={(day) => field.onChange(day ?? '')}
          error={form.formState.errors[name]?.message}
        />
      )}
    />
  );
}

/** How long it is kept: as its awards ask, for ever, or for years. */
function TermFields({ form, dossier }: { readonly form: Form; readonly dossier: DossierRecord | null }) {
  const t = useTexts(dossiers);
  const term = useWatch({ control: form.control, name: 'term' });
  const ruled = (dossier?.retentionReasons.length ?? 0) > 0;
  const terms = ruled ? (['rule', 'forever', 'years'] as const) : (['forever', 'years'] as const);
  return (
    <Box sx={two}>
      <SelectInput
        {...form.register('term')}
        label={t('retention')}
        help={t('retentionHint')}
        options={terms.map((value) => ({ value, label: t(`retention_${value}`) }))}
      />
      {term === 'years' && (
        <TextInput
          {...form.register('years')}
          label={t('retentionYearsField')}
          inputMode="numeric"
          error={form.formState.errors.years?.message}
        />
      )}
    </Box>
  );
}

function SeriesField({ form }: { readonly form: Form }) {
  const t = useTexts(dossiers);
  const { data } = useQuery(api.dossiers.groups.queryOptions({ input: {} }));
  const groups = data ?? [];
  const nameOf = (id: string | null) => groups.find((one) => one.id === id)?.code ?? '';
  return (
    <SelectInput
      // The stored choice is an option only once the groups are here.
      key={data === undefined ? 'waiting' : 'ready'}
      {...form.register('groupId')}
      defaultValue={form.getValues('groupId')}
      label={t('series')}
      options={[
        { value: '', label: t('noSeries') },
        ...groups
          .filter(({ level }) => level === 'series')
          .map(({ id, parentId, code, title }) => ({
            value: id,
            label: `${nameOf(parentId)} / ${code} ${title}`,
          })),
      ]}
    />
  );
}
