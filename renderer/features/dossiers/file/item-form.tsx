import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { api } from '#renderer/api/client.ts';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { line } from '#shared/contract/basics.ts';
import { type DossierItem, itemFields } from '#shared/contract/dossier-records.ts';
import { TRUST_LEVELS, trustKey } from './trust-levels.ts';

const itemForm = z.object({
  ...itemFields,
  title: line(300),
  pages: z
    .string()
    .trim()
    .regex(/^\d{0,4}$/u, { error: 'not_a_number' })
    .transform((text) => (text === '' ? null : Number(text))),
});
type Input = z.input<typeof itemForm>;
type Output = z.output<typeof itemForm>;

function startOf(item: DossierItem | null): Input {
  const text = (value: string | undefined) => value ?? '';
  return {
    title: text(item?.title),
    identifier: text(item?.identifier),
    typeName: text(item?.typeName),
    codeNumber: text(item?.codeNumber),
    codeNotation: text(item?.codeNotation),
    issuedOn: item?.issuedOn ?? null,
    issuer: text(item?.issuer),
    subject: text(item?.subject),
    language: item?.language ?? 'Tiếng Việt',
    pages: item?.pages == null ? '' : String(item.pages),
    sheet: text(item?.sheet),
    signerPosition: text(item?.signerPosition),
    signerName: text(item?.signerName),
    keywords: text(item?.keywords),
    autograph: text(item?.autograph),
    physicalState: text(item?.physicalState),
    trustLevel: text(item?.trustLevel),
    notes: text(item?.notes),
  };
}

interface ItemFormProps {
  readonly dossierId: string;
  /** Null: a document that was never scanned is entered. */
  readonly item: DossierItem | null;
  readonly onClose: () => void;
}

const two = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' } as const;

/** Description of one document: the fields of Phụ lục VI, Phần II, Mục I and II that an archive keeps. */
export function ItemForm({ dossierId, item, onClose }: ItemFormProps) {
  const t = useTexts(dossiers);
  const toast = useToast();
  const [id] = useState(() => item?.id ?? crypto.randomUUID());
  const [start] = useState(() => startOf(item));
  const { register, control, formState, handleSubmit } = useForm<Input, unknown, Output>({
    resolver: zodResolver(itemForm),
    defaultValues: start,
  });
  const { errors } = formState;
  const done = (title: string) => {
    toast({ text: item === null ? t('added', { title }) : t('saved') });
    onClose();
  };
  const add = useMutation(api.dossiers.addItem.mutationOptions({ onSuccess: (_, { title }) => done(title) }));
  const describe = useMutation(
    api.dossiers.describeItem.mutationOptions({ onSuccess: (_, { title }) => done(title) }),
  );
  const field = (name: Exclude<keyof Input, 'issuedOn' | 'trustLevel'>, label: string, required = false) => (
    <TextInput {...register(name)} label={label} optional={!required} error={errors[name]?.message} />
  );
  return (
    <FormPanel
      title={item === null ? t('addUnscanned') : t('describeOf', { title: item.title })}
      submitText={t('save')}
      busy={add.isPending || describe.isPending}
      error={add.error ?? describe.error}
      onClose={onClose}
      onSubmit={() =>
        void handleSubmit(({ title, ...description }) =>
          item === null
            ? add.mutate({ id, dossierId, title, uploadId: null, fromItemId: null, description })
            : describe.mutate({ id, version: item.version, title, ...description }),
        )()
      }
    >
      {field('title', t('itemTitle'), true)}
      <Box sx={two}>
        {field('typeName', t('typeName'))}
        {field('identifier', t('identifier'))}
      </Box>
      <Box sx={{ ...two, gridTemplateColumns: '90px 1fr 130px' }}>
        {field('codeNumber', t('codeNumber'))}
        {field('codeNotation', t('codeNotation'))}
        <Controller
          name="issuedOn"
          control={control}
          render={({ field: day }) => (
            <DateInput
              ref={day.ref}
              label={t('issuedOn')}
              defaultValue={start.issuedOn}
              onDate={day.onChange}
              error={errors.issuedOn?.message}
            />
          )}
        />
      </Box>
      {field('issuer', t('issuer'))}
      {field('subject', t('subject'))}
      <Box sx={two}>
        {field('signerName', t('signerName'))}
        {field('signerPosition', t('signerPosition'))}
      </Box>
      <Box sx={{ ...two, gridTemplateColumns: '1fr 1fr 1fr' }}>
        {field('pages', t('itemPages'))}
        {field('sheet', t('sheet'))}
        {field('language', t('language'))}
      </Box>
      <Box sx={two}>
        <SelectInput
          {...register('trustLevel')}
          label={t('trustLevel')}
          options={TRUST_LEVELS.map((value) => ({ value, label: t(trustKey(value)) }))}
        />
        {field('physicalState', t('physicalState'))}
      </Box>
      {field('autograph', t('autograph'))}
      {field('keywords', t('keywords'))}
      {field('notes', t('notes'))}
    </FormPanel>
  );
}
