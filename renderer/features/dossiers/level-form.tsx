import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { api } from '#renderer/api/client.ts';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FormPanel } from '#renderer/ui/form-panel.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { type ArchiveGroup, groupFields } from '#shared/contract/dossiers.ts';

type Input = z.input<typeof groupFields>;
type Output = z.output<typeof groupFields>;

interface LevelFormProps {
  readonly level: ArchiveGroup['level'];
  readonly group: ArchiveGroup | null;
  readonly fonds: readonly ArchiveGroup[];
  readonly onClose: () => void;
}

function startOf(level: ArchiveGroup['level'], group: ArchiveGroup | null, parentId: string | null): Input {
  return {
    level,
    parentId: group?.parentId ?? (level === 'series' ? parentId : null),
    code: group?.code ?? '',
    title: group?.title ?? '',
    organCode: group?.organCode ?? '',
    dates: group?.dates ?? '',
    history: group?.history ?? '',
    contents: group?.contents ?? '',
    language: group?.language ?? 'Tiếng Việt',
    findingAid: group?.findingAid ?? '',
    safetyCopy: group?.safetyCopy ?? '',
    notes: group?.notes ?? '',
  };
}

const two = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' } as const;

/** A fonds or a series with the fields of the exchange profile. */
export function LevelForm({ level, group, fonds, onClose }: LevelFormProps) {
  const t = useTexts(dossiers);
  const toast = useToast();
  const [id] = useState(() => group?.id ?? crypto.randomUUID());
  const { register, formState, handleSubmit } = useForm<Input, unknown, Output>({
    resolver: zodResolver(groupFields),
    defaultValues: startOf(level, group, fonds[0]?.id ?? null),
  });
  const { errors } = formState;
  const save = useMutation(
    api.dossiers.saveGroup.mutationOptions({
      onSuccess: ({ title }) => {
        toast({ text: t('levelSaved', { title }) });
        onClose();
      },
    }),
  );
  const isFonds = level === 'fonds';
  return (
    <FormPanel
      title={group?.title ?? t(isFonds ? 'newFonds' : 'newSeries')}
      submitText={t('save')}
      busy={save.isPending}
      error={save.error}
      onClose={onClose}
      onSubmit={() =>
        void handleSubmit((fields) => save.mutate({ ...fields, id, version: group?.version ?? null }))()
      }
    >
      {!isFonds && (
        <SelectInput
          {...register('parentId')}
          label={t('fonds')}
          options={fonds.map(({ id: value, code, title }) => ({ value, label: `${code} ${title}` }))}
        />
      )}
      <Box sx={two}>
        <TextInput
          {...register('code')}
          label={t(isFonds ? 'fondsCode' : 'seriesCode')}
          autoFocus
          error={errors.code?.message}
        />
        <TextInput {...register('dates')} label={t('dates')} optional error={errors.dates?.message} />
      </Box>
      <TextInput
        {...register('title')}
        label={t(isFonds ? 'fondsTitle' : 'seriesTitle')}
        error={errors.title?.message}
      />
      {isFonds && (
        <>
          <TextInput
            {...register('organCode')}
            label={t('organCode')}
            optional
            error={errors.organCode?.message}
          />
          <Multiline
            {...register('history')}
            label={t('fondsHistory')}
            optional
            rows={3}
            error={errors.history?.message}
          />
        </>
      )}
      <Multiline
        {...register('contents')}
        label={t('contents')}
        optional
        rows={2}
        error={errors.contents?.message}
      />
      <Box sx={two}>
        <TextInput
          {...register('language')}
          label={t('language')}
          optional
          error={errors.language?.message}
        />
        <TextInput
          {...register('findingAid')}
          label={t('findingAid')}
          optional
          error={errors.findingAid?.message}
        />
      </Box>
      <TextInput
        {...register('safetyCopy')}
        label={t('safetyCopy')}
        optional
        error={errors.safetyCopy?.message}
      />
      <Multiline {...register('notes')} label={t('notes')} optional rows={2} error={errors.notes?.message} />
    </FormPanel>
  );
}
