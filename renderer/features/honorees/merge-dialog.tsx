import Box from '@mui/material/Box';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api, client } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/query-client.ts';
import { honorees } from '#renderer/i18n/honorees.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { HonoreeSummary } from '#shared/contract/honorees.ts';
import { birthWords, spokenHonoree } from './award-life.ts';

interface MergeDialogProps {
  readonly honoree: HonoreeSummary;
  /** Known from a possible double; null: to be found by name. */
  readonly other: HonoreeSummary | null;
  readonly onClose: () => void;
  readonly onMerged: (id: string) => void;
}

/** Unit, position and birth, to tell people of one name apart. */
export function honoreeDetail(one: HonoreeSummary, noUnit: string): string {
  const facts = [
    one.position,
    one.unitName === '' ? noUnit : one.unitName,
    one.birthDate === null ? '' : birthWords(one.birthDate),
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

/** Joins two records under one of them, with the reason; can be taken back any later day. */
export function MergeDialog({ honoree, other, onClose, onMerged }: MergeDialogProps) {
  const t = useTexts(honorees);
  const toast = useToast();
  const [text, setText] = useState(honoree.name);
  const [chosen, setChosen] = useState<HonoreeSummary | null>(other);
  const [keeper, setKeeper] = useState<'own' | 'other'>('own');
  const [reason, setReason] = useState('');
  const asked = useDeferredValue(text.slice(0, 300));
  const found = useQuery(
    api.honorees.suggest.queryOptions({
      input: { text: asked, kind: honoree.kind, limit: 20 },
      enabled: other === null && asked.trim() !== '',
    }),
  );
  const candidates = (found.data ?? []).filter(({ id }) => id !== honoree.id);
  const merge = useMutation(api.honorees.merge.mutationOptions());

  async function join(twin: HonoreeSummary) {
    const [from, into] = keeper === 'own' ? [twin, honoree] : [honoree, twin];
    const mergeId = crypto.randomUUID();
    await merge.mutateAsync({ mergeId, fromId: from.id, intoId: into.id, reason });
    const { name } = from;
    toast({
      text: t('merged', { name }),
      undoText: t('undoMerge', { name }),
      undo: async () => {
        await client.honorees.unmerge({ mergeId });
        await queryClient.invalidateQueries();
      },
    });
    onMerged(into.id);
  }

  return (
    <ConfirmDialog
      open
      title={t('mergeTitle')}
      confirmText={t('merge')}
      onClose={onClose}
      onConfirm={() => chosen !== null && void join(chosen).catch(() => undefined)}
      busy={merge.isPending}
      disabled={chosen === null || reason.trim() === ''}
      error={merge.error ?? found.error}
    >
      <Box>{t('mergeText')}</Box>
      {other === null && (
        <ChoiceInput
          label={t('mergeWith')}
          placeholder={t('mergeFind')}
          autoFocus
          loading={found.isPending}
          options={candidates.map((one) => ({
            value: one.id,
            label: spokenHonoree(one),
            detail: honoreeDetail(one, t('noUnit')),
          }))}
          value={chosen?.id ?? null}
          onText={setText}
          onChoose={(id) => setChosen(candidates.find((one) => one.id === id) ?? null)}
        />
      )}
      {chosen !== null && (
        <SelectInput
          label={t('mergeKeep')}
          value={keeper}
          options={[
            { value: 'own', label: honoreeDetail(honoree, t('noUnit')) },
            { value: 'other', label: honoreeDetail(chosen, t('noUnit')) },
          ]}
          onChange={(event) => setKeeper(event.target.value === 'own' ? 'own' : 'other')}
        />
      )}
      <TextInput
        label={t('mergeReason')}
        placeholder={t('mergeReasonHint')}
        maxLength={500}
        autoFocus={other !== null}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmDialog>
  );
}
