import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts as texts } from '#renderer/i18n/verdicts.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';

interface ConfirmManyProps {
  readonly batchId: string;
  readonly candidateIds: readonly string[];
  readonly onDone: () => void;
}

/** "Xác nhận cho 40 dòng": the button of chosen rows and its panel. */
export function ConfirmMany(props: ConfirmManyProps) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('confirmMany', { count: props.candidateIds.length })}</Button>
      {open && <ConfirmPanel {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function ConfirmPanel({
  batchId,
  candidateIds,
  onDone,
  onClose,
}: ConfirmManyProps & { onClose: () => void }) {
  const t = useTexts(texts);
  const toast = useToast();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const input = { batchId, candidateIds: [...candidateIds] };
  const asked = useQuery(api.nominations.confirmations.queryOptions({ input }));
  const save = useMutation(api.nominations.saveTicks.mutationOptions());

  async function confirm() {
    const ticks = new Map<string, Record<string, true>>();
    for (const { key, asked: ids } of asked.data ?? [])
      if (chosen.has(key)) for (const id of ids) ticks.set(id, { ...ticks.get(id), [key]: true });
    const candidates = [...ticks].map(([id, answers]) => ({ id, ticks: answers }));
    try {
      const { saved, before } = await save.mutateAsync({ batchId, undo: false, candidates });
      toast({
        text: t('confirmedMany', { count: saved }),
        undoText: t('undoConfirmMany', { count: saved }),
        undo: () => save.mutateAsync({ batchId, undo: true, candidates: before }),
      });
      onDone();
      onClose();
    } catch {
      // The refusal is shown by the mutation.
    }
  }

  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  return (
    <SidePanel
      open
      title={t('confirmManyTitle')}
      onClose={onClose}
      width={480}
      footer={
        <>
          <PrimaryButton disabled={chosen.size === 0 || save.isPending} onClick={() => void confirm()}>
            {t('confirmManyAct', { count: chosen.size })}
          </PrimaryButton>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Box sx={{ color: 'text.secondary' }}>
          {t(asked.data?.length === 0 ? 'confirmManyNothing' : 'confirmManyIntro')}
        </Box>
        <RefusalAlert error={asked.error ?? save.error} />
        {asked.data?.map(({ key, label, cite, asked: ids, confirmed }) => (
          <FormControlLabel
            key={key}
            sx={{ alignItems: 'start', m: 0 }}
            control={
              <Checkbox
                size="small"
                checked={chosen.has(key)}
                onChange={() => toggle(key)}
                sx={{ pt: '2px' }}
              />
            }
            label={
              <>
                <Box sx={{ color: 'text.primary' }}>{label}</Box>
                <Box sx={{ color: 'text.secondary', fontSize: '0.85rem' }}>
                  {citationText(cite)} · {t('askedOf', { asked: ids.length, confirmed })}
                </Box>
              </>
            }
          />
        ))}
      </Box>
    </SidePanel>
  );
}
