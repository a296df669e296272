import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts as texts } from '#renderer/i18n/verdicts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Batch } from '#shared/contract/nominations.ts';
import { FREEZABLE_STATES } from '#shared/domain/workflow/states.ts';
import { useLatestVersion } from '../use-latest-version.ts';
import { useBatchVerdicts } from './batch-verdicts.tsx';

/** The day of the freeze and what would differ today; freezing, and lifting the freeze with a reason. */
export function FreezeControl({ batch }: { batch: Batch }) {
  const t = useTexts(texts);
  const may = useMay('secretary');
  const [open, setOpen] = useState(false);
  const { verdicts, filter, setFilter } = useBatchVerdicts();
  const canChange = may && FREEZABLE_STATES.includes(batch.state);
  const differing = [...verdicts.values()].filter(({ differs }) => differs).length;
  const isOn = filter?.kind === 'differs';
  return (
    <>
      {batch.frozenOn !== null && (
        <StateChip tone="info" title={differing === 0 ? t('frozenSame') : ''}>
          {t('frozenOn', { date: fullDate(batch.frozenOn) })}
        </StateChip>
      )}
      {differing > 0 && (
        <Button
          size="small"
          variant="text"
          aria-pressed={isOn}
          onClick={() => setFilter(isOn ? null : { kind: 'differs' })}
          sx={{ color: 'var(--sv-warn-ink)', bgcolor: isOn ? 'var(--sv-warn-bg)' : 'transparent' }}
        >
          {t('frozenDiffers', { count: differing })}
        </Button>
      )}
      {canChange && (
        <Button size="small" onClick={() => setOpen(true)}>
          {t(batch.frozenOn === null ? 'freeze' : 'unfreeze')}
        </Button>
      )}
      {open && batch.frozenOn === null && <FreezePanel batch={batch} onClose={() => setOpen(false)} />}
      {open && batch.frozenOn !== null && <UnfreezePanel batch={batch} onClose={() => setOpen(false)} />}
    </>
  );
}

interface PanelProps {
  readonly batch: Batch;
  readonly onClose: () => void;
}

function FreezePanel({ batch, onClose }: PanelProps) {
  const t = useTexts(texts);
  const toast = useToast();
  const freeze = useMutation(
    api.nominations.freezeList.mutationOptions({
      onSuccess: () => {
        toast({ text: t('frozen') });
        onClose();
      },
    }),
  );
  const latestVersion = useLatestVersion(batch);
  const act = async () => freeze.mutate({ batchId: batch.id, version: await latestVersion() });
  return (
    <SidePanel
      open
      title={t('freezeTitle')}
      onClose={onClose}
      footer={
        <>
          <PrimaryButton disabled={freeze.isPending} onClick={act}>
            {t('freeze')}
          </PrimaryButton>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{t('freezeText', { count: batch.candidates.length })}</p>
      <RefusalAlert error={freeze.error} />
    </SidePanel>
  );
}

function UnfreezePanel({ batch, onClose }: PanelProps) {
  const t = useTexts(texts);
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const lift = useMutation(
    api.nominations.unfreezeList.mutationOptions({
      onSuccess: () => {
        toast({ text: t('unfrozen') });
        onClose();
      },
    }),
  );
  const submit = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '' && !lift.isPending)
      lift.mutate({ batchId: batch.id, version: batch.version, reason });
  };
  return (
    <SidePanel
      open
      title={t('unfreezeTitle')}
      onClose={onClose}
      footer={
        <>
          <PrimaryButton disabled={lift.isPending} onClick={submit}>
            {t('unfreeze')}
          </PrimaryButton>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Multiline
          rows={5}
          label={t('unfreezeReason')}
          help={t('unfreezeHint')}
          error={missing ? t('reasonNeeded') : undefined}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <RefusalAlert error={lift.error} />
      </Box>
    </SidePanel>
  );
}
