import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { api, client } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/query-client.ts';
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
const form = z.object({
  name: line(300),
  parentId: idSchema.nullable(),
  kind: unitKind,
  abbreviation: optionalLine(30),
  leaderTitle: optionalLine(150),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
});
type Fields = z.input<typeof form>;

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

/** Adds or changes a unit; closing it is its end date. */
export function UnitForm({ id, unit, units, parentId, onDone }: UnitFormProps) {
  const t = useTexts(texts);
  const toast = useToast();
  const before = fieldsOf(unit, parentId);
  const { register, control, handleSubmit, formState } = useForm({
    resolver: zodResolver(form),
    defaultValues: before,
  });
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
      onSuccess: (made) => {
        toast({ text: t('created', { name: made.name }) });
        onDone();
      },
    }),
  );
  const update = useMutation(
    api.units.update.mutationOptions({
      onSuccess: (saved) => {
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
      <TextInput {...register('name')} label={t('name')} help={t('nameHint')} error={errors.name?.message} />
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
              defaultValue={before.validFrom}
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
              defaultValue={before.validTo}
              onDate={field.onChange}
              error={errors.validTo?.message}
            />
          )}
        />
      </Box>
      <RefusalAlert error={create.error ?? update.error} />
      <Box>
        <PrimaryButton type="submit" disabled={create.isPending || update.isPending}>
          {t(unit === null ? 'create' : 'save')}
        </PrimaryButton>
      </Box>
    </Box>
  );
}
