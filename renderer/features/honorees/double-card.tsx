import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/query-client.ts';
import { honorees } from '#renderer/i18n/honorees.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { HonoreeSummary, PossibleDouble } from '#shared/contract/honorees.ts';
import { EVIDENCE_POINTS } from '#shared/domain/honorees/same-person.ts';
import { spokenHonoree } from './award-life.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { honoreeDetail, MergeDialog } from './merge-dialog.tsx';

interface DoubleCardProps {
  readonly pair: PossibleDouble;
  /** In the list of all pairs both sides are named, on a record's page only the other one. */
  readonly both: boolean;
  readonly mayEdit: boolean;
  readonly onMerged: (id: string) => void;
}

/** Two records that may be one, why, and what to do about it. */
export function DoubleCard({ pair, both, mayEdit, onMerged }: DoubleCardProps) {
  const t = useTexts(honorees);
  const toast = useToast();
  const [merging, setMerging] = useState(false);
  const [comparing, setComparing] = useState(false);
  const keep = useMutation(api.honorees.keepApart.mutationOptions());
  const ids = { id: pair.honoree.id, otherId: pair.other.id };

  async function setApart(apart: boolean) {
    await keep.mutateAsync({ ...ids, apart });
    toast({
      text: t(apart ? 'apartDone' : 'notApart', { name: pair.other.name }),
      undoText: t('undoApart'),
      undo: async () => {
        await client.honorees.keepApart({ ...ids, apart: !apart });
        await queryClient.invalidateQueries();
      },
    });
  }

  return (
    <Box sx={{ py: '8px', borderBottom: '1px solid var(--sv-line)', '&:last-of-type': { border: 0 } }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: both ? '1fr 1fr' : '1fr', gap: 2 }}>
        {both && <Side honoree={pair.honoree} />}
        <Side honoree={pair.other} />
      </Box>
      <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap', mt: '4px', alignItems: 'center' }}>
        {pair.evidence.map((one) => (
          <StateChip key={one} tone={EVIDENCE_POINTS[one] > 0 ? 'info' : 'warn'}>
            {t(`evidence_${one}`)}
          </StateChip>
        ))}
        <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>{t('score', { score: pair.score })}</Box>
      </Box>
      <RefusalAlert error={keep.error} />
      <Box sx={{ display: 'flex', gap: 1, mt: '6px', flexWrap: 'wrap' }}>
        <Button size="small" onClick={() => setComparing(true)}>
          {t('compare')}
        </Button>
        {mayEdit && (
          <>
            <Button size="small" onClick={() => setMerging(true)}>
              {t('merge')}
            </Button>
            <Button
              size="small"
              variant="text"
              disabled={keep.isPending}
              onClick={() => void setApart(!pair.keptApart).catch(() => undefined)}
            >
              {t(pair.keptApart ? 'notApart' : 'apart')}
            </Button>
          </>
        )}
      </Box>
      {comparing && (
        <CompareDialog id={pair.honoree.id} otherId={pair.other.id} onClose={() => setComparing(false)} />
      )}
      {merging && (
        <MergeDialog
          honoree={pair.honoree}
          other={pair.other}
          onClose={() => setMerging(false)}
          onMerged={(id) => {
            setMerging(false);
            onMerged(id);
          }}
        />
      )}
    </Box>
  );
}

function Side({ honoree }: { honoree: HonoreeSummary }) {
  const t = useTexts(honorees);
  return (
    <Box sx={{ minWidth: 0 }}>
      <a href={`#/honorees/${honoree.id}`}>
        <strong>{spokenHonoree(honoree)}</strong>
      </a>
      <Box sx={{ color: 'text.secondary' }}>{honoreeDetail(honoree, t('noUnit'))}</Box>
      <Box
        sx={{ color: 'text.secondary', fontSize: '0.8rem' }}
      >{`${t('awards')}: ${honoree.awardCount}`}</Box>
    </Box>
  );
}
