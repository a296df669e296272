import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '#renderer/api/client.ts';
import { DraftBadge } from '#renderer/drafts/draft-badge.tsx';
import { DraftGate } from '#renderer/drafts/draft-gate.tsx';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import { useFormDraft } from '#renderer/drafts/use-form-draft.ts';
import { catalogue } from '#renderer/i18n/catalogue.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { isoDate, line, optionalLine } from '#shared/contract/basics.ts';
import type { LegalBasis } from '#shared/contract/catalogue.ts';
import { readNumber } from './read-number.ts';

const schema = z.object({
  text: line(600),
  validFrom: z
    .string()
    .nullable()
    .refine((day) => day !== null, { error: 'empty' })
    .pipe(isoDate),
  validTo: isoDate.nullable(),
  sort: z.string().refine((typed) => readNumber(typed, 0, 9999, 'whole') !== null, { error: 'range' }),
  source: optionalLine(300),
  confirmed: z.boolean(),
});

type Fields = z.input<typeof schema>;

interface LegalBasisFormProps {
  readonly id: string;
  readonly basis: LegalBasis | null;
  readonly nextSort: number;
  readonly onDone: () => void;
}

function fieldsOf(basis: LegalBasis | null, nextSort: number): Fields {
  return {
    text: basis?.text ?? '',
    validFrom: basis?.validFrom ?? null,
    validTo: basis?.validTo ?? null,
    sort: String(basis?.sort ?? nextSort),
    source: basis?.source ?? '',
    confirmed: basis === null || !basis.reviewNeeded,
  };
}

/** Adds or changes a legal basis. An ended basis stays: decisions of its time still cite it. */
export function LegalBasisForm(props: LegalBasisFormProps) {
  const [before] = useState(() => fieldsOf(props.basis, props.nextSort));
  return (
    <DraftGate form="legal-basis" recordId={props.basis?.id ?? 'new'} initial={before}>
      {(start, draft) => <ReadyLegalBasisForm {...props} start={start} draft={draft} />}
    </DraftGate>
  );
}

interface ReadyProps extends LegalBasisFormProps {
  readonly start: Fields;
  readonly draft: Draft<Fields>;
}

function ReadyLegalBasisForm({ id, basis, nextSort, onDone, start, draft }: ReadyProps) {
  const t = useTexts(catalogue);
  const toast = useToast();
  const form = useForm<Fields, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: start,
  });
  const { register, control, handleSubmit, formState } = form;
  useFormDraft(form, draft);
  const save = useMutation(
    api.catalogue.saveLegalBasis.mutationOptions({
      onSuccess: async () => {
        await draft.discard();
        toast({ text: t('basisSaved') });
        onDone();
      },
    }),
  );
  const { errors } = formState;
  const submit = handleSubmit(({ sort, confirmed, ...fields }) =>
    save.mutate({
      id,
      version: basis?.version ?? null,
      ...fields,
      sort: readNumber(sort, 0, 9999, 'whole') ?? nextSort,
      reviewNeeded: !confirmed,
    }),
  );
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1.5 }}>
      <Multiline
        {...register('text')}
        autoFocus
        rows={5}
        label={t('basisText')}
        help={t('basisTextHint')}
        error={errors.text?.message}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' }}>
        <Controller
          name="validFrom"
          control={control}
          render={({ field }) => (
            <DateInput
              label={t('validFrom')}
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
      <TextInput
        {...register('sort')}
        inputMode="numeric"
        label={t('sort')}
        help={t('sortHint')}
        error={errors.sort === undefined ? undefined : t('numberRange', { min: 0, max: 9999 })}
      />
      <TextInput
        {...register('source')}
        label={t('source')}
        optional
        help={t('sourceHint')}
        error={errors.source?.message}
      />
      <Controller
        name="confirmed"
        control={control}
        render={({ field }) => (
          <FormControlLabel
            control={<Checkbox checked={field.value} onChange={(_event, on) => field.onChange(on)} />}
            label={t('confirm')}
          />
        )}
      />
      <RefusalAlert error={save.error} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <PrimaryButton type="submit" disabled={save.isPending}>
          {t('save')}
        </PrimaryButton>
        <DraftBadge draft={draft} />
      </Box>
    </Box>
  );
}
