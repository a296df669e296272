import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { api } from '#renderer/api/client.ts';
import { history } from '#renderer/i18n/history.ts';
import { honoreeFacts } from '#renderer/i18n/honoree-facts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { HonoreeKind } from '#shared/contract/basics.ts';
import { SERVICE_WORDS } from '#shared/domain/catalogue/condition-words.ts';
import {
  COMMENDATION_TYPES,
  DISCIPLINE_LEVELS,
  INITIATIVE_KINDS,
  INITIATIVE_SCOPES,
  TASK_LEVELS,
} from '#shared/domain/catalogue/terms.ts';
import {
  LEADING_MOMENTS,
  LEADING_SCOPES,
  MOVEMENT_MOMENTS,
  TITLE_BRANCHES,
} from '#shared/domain/honorees/facts.ts';
import { type FactFaults, type FactValues, MEMBER_TITLES } from './fact-values.ts';
import { serviceWords } from './fact-words.ts';

interface FactFieldsProps {
  readonly form: UseFormReturn<FactValues>;
  readonly faults: FactFaults;
  readonly honoreeKind: HonoreeKind;
  /** The honoree's initiatives, to say which a title used. */
  readonly initiatives: readonly { readonly id: string; readonly label: string }[];
}

const BODIES = [
  'bo-ban-nganh-tinh',
  'thu-tuong-chinh-phu',
  'chu-tich-nuoc',
  'hoi-dong-tdkt-trung-uong',
  'cap-huyen',
  'bat-ky-cap-co-tham-quyen',
] as const;
const two = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' } as const;

/** The boxes of one kind of fact, the year first: it is what changes from line to line. */
export function FactFields(props: FactFieldsProps) {
  const { form, faults } = props;
  const t = useTexts(honoreeFacts);
  const kind = useWatch({ control: form.control, name: 'kind' });
  const yearly = kind !== 'award' && kind !== 'service';
  const open = kind === 'leading' || kind === 'movement';
  return (
    <>
      {yearly && (
        <TextInput
          {...form.register('year')}
          label={t(open ? 'yearOptional' : 'year')}
          inputMode="numeric"
          error={faults.year}
        />
      )}
      {kind === 'rating' && <LevelField {...props} levels={TASK_LEVELS} />}
      {kind === 'discipline' && <DisciplineField {...props} />}
      {(kind === 'title' || kind === 'award') && <AwardField {...props} kind={kind} />}
      {kind === 'initiative' && <InitiativeFields {...props} />}
      {kind === 'leading' && <LeadingFields {...props} />}
      {kind === 'movement' && <MovementFields {...props} />}
      {kind === 'members' && <MembersFields {...props} />}
      {kind === 'service' && <ServiceFields {...props} />}
    </>
  );
}

function LevelField({ form, levels }: FactFieldsProps & { levels: typeof TASK_LEVELS }) {
  const t = useTexts(honoreeFacts);
  const h = useTexts(history);
  const options = [...levels].reverse().map((level) => ({ value: level, label: h(`level_${level}`) }));
  return <SelectInput {...form.register('level')} label={t('level')} options={options} />;
}

function DisciplineField({ form }: FactFieldsProps) {
  const t = useTexts(honoreeFacts);
  const h = useTexts(history);
  const options = DISCIPLINE_LEVELS.map((level) => ({ value: level, label: h(`discipline_${level}`) }));
  return <SelectInput {...form.register('level')} label={t('level')} options={options} />;
}

function AwardField(props: FactFieldsProps & { readonly kind: 'title' | 'award' }) {
  const { form, faults, honoreeKind, initiatives, kind } = props;
  const t = useTexts(honoreeFacts);
  const types = useQuery(api.catalogue.awardTypes.queryOptions({ input: {} }));
  const options = useMemo(
    () =>
      (types.data ?? [])
        .filter(
          (type) =>
            (type.class === 'danh-hieu-thi-dua') === (kind === 'title') &&
            type.subjects.includes(honoreeKind),
        )
        .map((type) => ({ value: type.id, label: type.name, detail: type.shortName })),
    [types.data, kind, honoreeKind],
  );
  const isUnit = useWatch({ control: form.control, name: 'award' }) === 'chien-si-thi-dua-co-so';
  return (
    <>
      <Controller
        name="award"
        control={form.control}
        render={({ field }) => (
          <ChoiceInput
            label={t(kind)}
            options={options}
            loading={types.isPending}
            value={field.value}
            onChoose={field.onChange}
            onBlur={field.onBlur}
            error={faults.award}
          />
        )}
      />
      {kind === 'award' && (
        <>
          <SelectInput
            {...form.register('type')}
            label={t('type')}
            options={['', ...COMMENDATION_TYPES].map((type) => ({
              value: type,
              label: t(`type_${type}` as 'type_'),
            }))}
          />
          <Box sx={two}>
            <TextInput {...form.register('from')} label={t('from')} optional error={faults.from} />
            <TextInput {...form.register('to')} label={t('to')} optional error={faults.to} />
          </Box>
        </>
      )}
      {kind === 'title' && isUnit && (
        <SelectInput
          {...form.register('branch')}
          label={t('branch')}
          options={['', ...TITLE_BRANCHES].map((branch) => ({
            value: branch,
            label: t(`branch_${branch}` as 'branch_'),
          }))}
        />
      )}
      {kind === 'title' && initiatives.length > 0 && (
        <Controller
          name="initiativesUsed"
          control={form.control}
          render={({ field }) => (
            <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, display: 'grid' }}>
              <Box component="legend" sx={{ p: 0, fontSize: '0.82rem', color: 'text.secondary' }}>
                {t('initiativesUsed')}
              </Box>
              {initiatives.map(({ id, label }) => (
                <FormControlLabel
                  key={id}
                  label={label}
                  control={
                    <Checkbox
                      checked={field.value.includes(id)}
                      onChange={(_event, on) =>
                        field.onChange(on ? [...field.value, id] : field.value.filter((one) => one !== id))
                      }
                    />
                  }
                />
              ))}
            </Box>
          )}
        />
      )}
      <TextInput {...form.register('issuer')} label={t('issuer')} optional error={faults.issuer} />
      <Tick form={form} name="cancelled" />
    </>
  );
}

function Tick({ form, name }: { form: UseFormReturn<FactValues>; name: 'cancelled' | 'judged' }) {
  const t = useTexts(honoreeFacts);
  return (
    <Controller
      name={name}
      control={form.control}
      render={({ field }) => (
        <FormControlLabel
          label={t(name)}
          control={<Checkbox checked={field.value} onChange={(_event, on) => field.onChange(on)} />}
        />
      )}
    />
  );
}

function InitiativeFields({ form, faults }: FactFieldsProps) {
  const t = useTexts(honoreeFacts);
  return (
    <>
      <TextInput {...form.register('name')} label={t('name')} error={faults.name} />
      <Box sx={two}>
        <SelectInput
          {...form.register('sort')}
          label={t('sort')}
          options={INITIATIVE_KINDS.map((sort) => ({ value: sort, label: t(`sort_${sort}`) }))}
        />
        <SelectInput
          {...form.register('scope')}
          label={t('scope')}
          options={INITIATIVE_SCOPES.map((scope) => ({ value: scope, label: t(`scope_${scope}`) }))}
        />
      </Box>
    </>
  );
}

function MovementFields({ form, faults }: FactFieldsProps) {
  const t = useTexts(honoreeFacts);
  return (
    <>
      <BodyField form={form} />
      <Box sx={two}>
        <SelectInput
          {...form.register('at')}
          label={t('at')}
          options={MOVEMENT_MOMENTS.map((at) => ({ value: at, label: t(`at_${at}`) }))}
        />
        <TextInput {...form.register('duration')} label={t('duration')} optional error={faults.duration} />
      </Box>
    </>
  );
}

function BodyField({ form }: Pick<FactFieldsProps, 'form'>) {
  const t = useTexts(honoreeFacts);
  const options = BODIES.map((body) => ({ value: body, label: t(`body_${body}`) }));
  return <SelectInput {...form.register('body')} label={t('body')} options={options} />;
}

function LeadingFields({ form, faults }: FactFieldsProps) {
  const t = useTexts(honoreeFacts);
  return (
    <>
      <SelectInput
        {...form.register('leading')}
        label={t('leading')}
        options={LEADING_SCOPES.map((scope) => ({ value: scope, label: t(`leading_${scope}`) }))}
      />
      <BodyField form={form} />
      <Box sx={two}>
        <SelectInput
          {...form.register('at')}
          label={t('at')}
          options={LEADING_MOMENTS.map((at) => ({ value: at, label: t(`at_${at}`) }))}
        />
        <TextInput {...form.register('duration')} label={t('duration')} optional error={faults.duration} />
      </Box>
      <Tick form={form} name="judged" />
    </>
  );
}

function MembersFields({ form, faults }: FactFieldsProps) {
  const t = useTexts(honoreeFacts);
  const h = useTexts(history);
  return (
    <>
      <Box sx={two}>
        <TextInput {...form.register('total')} label={t('total')} inputMode="numeric" error={faults.total} />
        <TextInput {...form.register('completed')} label={t('completed')} error={faults.completed} />
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.82rem' }}>{t('memberTitles')}</Box>
      <Box sx={two}>
        {MEMBER_TITLES.map((key) => (
          <TextInput
            key={key}
            {...form.register(`titles.${key}`)}
            label={t(`member_${key}`)}
            inputMode="numeric"
            error={faults.titles}
          />
        ))}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.82rem' }}>{t('memberDiscipline')}</Box>
      <Box sx={two}>
        {DISCIPLINE_LEVELS.map((level) => (
          <TextInput
            key={level}
            {...form.register(`discipline.${level}`)}
            label={h(`discipline_${level}`)}
            inputMode="numeric"
            error={faults.discipline}
          />
        ))}
      </Box>
    </>
  );
}

function ServiceFields({ form, faults }: FactFieldsProps) {
  const t = useTexts(honoreeFacts);
  return (
    <>
      <SelectInput
        {...form.register('service')}
        label={t('service')}
        options={Object.keys(SERVICE_WORDS).map((key) => ({ value: key, label: serviceWords(key) }))}
      />
      <Box sx={two}>
        <TextInput {...form.register('years')} label={t('years')} inputMode="decimal" error={faults.years} />
        <TextInput {...form.register('difficult')} label={t('difficult')} optional error={faults.difficult} />
      </Box>
    </>
  );
}
