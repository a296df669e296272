import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { intake } from '#renderer/i18n/intake.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { SplitGroup } from '#shared/contract/intake.ts';
import type { Batch } from '#shared/contract/nominations.ts';
import { useLatestVersion } from '../use-latest-version.ts';
import { useUndoSplit } from './use-undo-split.ts';

/** The parts a list falls into, who decides each; one button splits, the toast takes it back. */
export function SplitPanel({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const t = useTexts(intake);
  const toast = useToast();
  const plan = useQuery(api.nominations.splitPlan.queryOptions({ input: { batchId: batch.id } }));
  const split = useMutation(api.nominations.split.mutationOptions());
  const undoSplit = useUndoSplit(batch.id);
  const [offices, setOffices] = useState<Readonly<Record<string, string>>>({});
  // One id a part for the life of the panel: a double click cannot make a part twice.
  const [ids] = useState(() => new Map<string, string>());
  const latestVersion = useLatestVersion(batch);
  const groups = plan.data ?? [];
  const officeOf = ({ awardTypeId, offices: able }: SplitGroup) => offices[awardTypeId] ?? able[0]?.id ?? '';
  const ready = groups.length > 1 && groups.every((group) => officeOf(group) !== '');

  function idOf(awardTypeId: string): string {
    const known = ids.get(awardTypeId) ?? crypto.randomUUID();
    ids.set(awardTypeId, known);
    return known;
  }

  async function submit() {
    const chosen = groups.map((group) => ({
      id: idOf(group.awardTypeId),
      awardTypeId: group.awardTypeId,
      decidingOffice: officeOf(group),
    }));
    const done = await split
      .mutateAsync({ batchId: batch.id, version: await latestVersion(), groups: chosen })
      .catch(() => null);
    if (done === null) return;
    toast({
      text: t('splitDone', { count: done.children.length }),
      undoText: t('undoSplit'),
      undo: undoSplit,
    });
    onClose();
  }

  return (
    <SidePanel
      open
      title={t('splitTitle')}
      onClose={onClose}
      width={560}
      footer={
        <>
          <PrimaryButton disabled={!ready || split.isPending} onClick={() => void submit()}>
            {t('splitDo', { count: groups.length })}
          </PrimaryButton>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Box sx={{ color: 'text.secondary' }}>{t('splitText')}</Box>
        <RefusalAlert error={split.error ?? plan.error} />
        {groups.map((group) => (
          <Box
            key={group.awardTypeId}
            component="section"
            aria-label={group.awardName}
            sx={{
              border: '1px solid var(--sv-line)',
              borderRadius: 1,
              p: '10px 12px',
              display: 'grid',
              gap: 0.5,
            }}
          >
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
              <Box sx={{ fontWeight: 600, flex: 1 }}>{group.awardName}</Box>
              <Box sx={{ color: 'text.secondary' }}>
                {(['persons', 'collectives', 'households'] as const)
                  .filter((key) => group[key] > 0)
                  .map((key) => t(key, { count: group[key] }))
                  .join(' · ')}
              </Box>
            </Box>
            {group.offices.length === 0 ? (
              <Box sx={{ color: 'var(--sv-bad-ink)' }}>{t('noOffice')}</Box>
            ) : (
              <SelectInput
                hideLabel
                label={t('decidedBy', { award: group.awardName })}
                value={officeOf(group)}
                onChange={(event) => setOffices({ ...offices, [group.awardTypeId]: event.target.value })}
                options={group.offices.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
          </Box>
        ))}
      </Box>
    </SidePanel>
  );
}
