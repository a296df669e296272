import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { api, client } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/query-client.ts';
import { DraftBadge } from '#renderer/drafts/draft-badge.tsx';
import { DraftGate } from '#renderer/drafts/draft-gate.tsx';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import { useFormDraft } from '#renderer/drafts/use-form-draft.ts';
import { units as texts } from '#renderer/i18n/units.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { id as idSchema, isoDate, line, optionalLine } from '#shared/contract/basics.ts';
import { type Unit, unitKind } from '#shared/contract/units.ts';
import { branchIds } from './unit-tree.ts';

/** The fields of `units.create` and `units.update` without identity. */
const schema = z.object({
  name: line(300),
  parentId: idSchema.nullable(),
  kind: unitKind,
  abbreviation: optionalLine(30),
  leaderTitle: optionalLine(150),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
});
type Fields = z.input<typeof schema>;

interface UnitFormProps {
  readonly id: string;
  readonly unit: Unit | null;
  readonly units: readonly Unit[];
  readonly parentId: string | null;
  readonly onDone: () => void;
}

function fieldsOf(unit: Unit | null, parentId: string | null): Fields {
  return {
    name: unit?.name ?? '',
    parentId: unit?.parentId ?? parentId,
    kind: unit?.kind ?? 'department',
    abbreviation: unit?.abbreviation ?? '',
    leaderTitle: unit?.leaderTitle ?? '',
    validFrom: unit?.validFrom ?? null,
    validTo: unit?.validTo ?? null,
  };
}

/** Adds or changes a unit; closing it is its end date. What is typed survives a crash. */
export function UnitForm(props: UnitFormProps) {
  const [before] = useState(() => fieldsOf(props.unit, props.parentId));
  return (
    <DraftGate form="unit" recordId={props.unit?.id ?? 'new'} initial={before}>
      {(start, draft) => <ReadyUnitForm {...props} before={before} start={start} draft={draft} />}
    </DraftGate>
  );
}

interface ReadyUnitFormProps extends UnitFormProps {
  readonly before: Fields;
  readonly start: Fields;
  readonly draft: Draft<Fields>;
}

function ReadyUnitForm({ id, unit, units, onDone, before, start, draft }: ReadyUnitFormProps) {
  const t = useTexts(texts);
  const toast = useToast();
  const form = useForm<Fields, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: start,
  });
  const { register, control, handleSubmit, formState } = form;
  useFormDraft(form, draft);
  const parents = useMemo(() => {
    const own = branchIds(units, id);
    return units
      .filter((one) => !own.has(one.id))
      .map((one) => ({
        value: one.id,
        label: one.name,
        ...(one.parentName ? { detail: one.parentName } : {}),
      }));
  }, [units, id]);
  const create = useMutation(
    api.units.create.mutationOptions({
      onSuccess: async (made) => {
        await draft.discard();
        toast({ text: t('created', { name: made.name }) });
        onDone();
      },
    }),
  );
  const update = useMutation(
    api.units.update.mutationOptions({
      onSuccess: async (saved) => {
        await draft.discard();
        toast({
          text: t('saved', { name: saved.name }),
          undoText: t('undoEdit', { name: saved.name }),
          undo: async () => {
            await client.units.update({ id, version: saved.version, ...before });
            await queryClient.invalidateQueries();
          },
        });
        onDone();
      },
    }),
  );
  const { errors } = formState;
  return (
    <Box
      component="form"
      noValidate
      onSubmit={handleSubmit((fields) =>
        unit === null
          ? create.mutate({ id, ...fields })
          : update.mutate({ id, version: unit.version, ...fields }),
      )}
      sx={{ display: 'grid', gap: 1.5 }}
    >
      <TextInput
        {...register('name')}
        autoFocus
        label={t('name')}
        help={t('nameHint')}
        error={errors.name?.message}
      />
      <Controller
        name="parentId"
        control={control}
        render={({ field }) => (
          <ChoiceInput
            label={t('parent')}
            optional
            help={t('parentHint')}
            options={parents}
            value={field.value}
            onChoose={field.onChange}
            onBlur={field.onBlur}
            error={errors.parentId?.message}
          />
        )}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' }}>
        <SelectInput
          {...register('kind')}
          label={t('kind')}
          options={unitKind.options.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
        />
        <TextInput
          {...register('abbreviation')}
          label={t('abbreviation')}
          optional
          help={t('abbreviationHint')}
          error={errors.abbreviation?.message}
        />
      </Box>
      <TextInput
        {...register('leaderTitle')}
        label={t('leaderTitle')}
        optional
        help={t('leaderTitleHint')}
        error={errors.leaderTitle?.message}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' }}>
        <Controller
          name="validFrom"
          control={control}
          render={({ field }) => (
            <DateInput
              label={t('validFrom')}
              help={t('validFromHint')}
              ref={field.ref}
              defaultValue={start.validFrom}
              onDate={field.onChange}
              error={errors.validFrom?.message}
            />
          )}
        />
        <Controller
          name="validTo"
          control={control}
          render={({ field }) => (
            <DateInput
              label={t('validTo')}
              ref={field.ref}
              help={t('validToHint')}
              defaultValue={start.validTo}
              onDate={field.onChange}
              error={errors.validTo?.message}
            />
          )}
        />
      </Box>
      <RefusalAlert error={create.error ?? update.error} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <PrimaryButton type="submit" disabled={create.isPending || update.isPending}>
          {t(unit === null ? 'create' : 'save')}
        </PrimaryButton>
        <DraftBadge draft={draft} />
      </Box>
    </Box>
  );
}
