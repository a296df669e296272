import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { history } from '#renderer/i18n/history.ts';
import { honoreeFacts } from '#renderer/i18n/honoree-facts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { HistoryStrip } from '#renderer/ui/history-strip.tsx';
import { historyYears } from '#renderer/ui/history-years.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { HonoreeRecord } from '#shared/contract/honorees.ts';
import { HISTORY_PARTS, type HistoryPart } from '#shared/domain/honorees/facts.ts';

interface HistoryPanelProps {
  readonly record: HonoreeRecord;
  readonly mayEdit: boolean;
  readonly onYear: (year: number) => void;
}

const PARTS_OF_KIND: Record<HonoreeRecord['kind'], readonly HistoryPart[]> = {
  person: HISTORY_PARTS,
  collective: ['ratings', 'titles', 'movements'],
  household: ['titles', 'movements'],
};

/** Ten years at a glance, ten more by a button, and which parts are all entered. */
export function HistoryPanel({ record, mayEdit, onYear }: HistoryPanelProps) {
  const h = useTexts(history);
  const now = new Date().getFullYear();
  const [last, setLast] = useState(now);
  return (
    <Panel
      title={h('strip', { from: last - 9, to: last })}
      aside={
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button size="small" onClick={() => setLast(last - 10)} disabled={last - 10 < 1940}>
            {h('earlier')}
          </Button>
          <Button size="small" onClick={() => setLast(last + 10)} disabled={last >= now}>
            {h('later')}
          </Button>
        </Box>
      }
    >
      <HistoryStrip
        years={historyYears(record, last)}
        withRatings={record.kind !== 'household'}
        {...(mayEdit && record.kind !== 'household' ? { onYear } : {})}
      />
      <CompleteParts record={record} mayEdit={mayEdit} />
    </Panel>
  );
}

function CompleteParts({ record, mayEdit }: Pick<HistoryPanelProps, 'record' | 'mayEdit'>) {
  const t = useTexts(honoreeFacts);
  const toast = useToast();
  const save = useMutation(api.honorees.saveFacts.mutationOptions());
  const remove = useMutation(api.honorees.removeFacts.mutationOptions());
  const busy = save.isPending || remove.isPending;

  async function set(part: HistoryPart, known: string | undefined) {
    const name = { part: t(`complete_${part}`) };
    if (known === undefined) {
      const fact = { id: crypto.randomUUID(), version: null, decisionNumber: '', decidedOn: null };
      const content = { kind: 'complete' as const, part };
      await save.mutateAsync({ honoreeId: record.id, facts: [{ ...fact, content }] });
      toast({ text: t('completeSaved', name) });
    } else {
      await remove.mutateAsync({ honoreeId: record.id, ids: [known] });
      toast({ text: t('completeGone', name) });
    }
  }

  return (
    <Box sx={{ mt: 1 }}>
      <Box sx={{ display: 'flex', gap: '4px 16px', flexWrap: 'wrap', alignItems: 'center' }}>
        <Box sx={{ fontWeight: 500 }}>{`${t('completeParts')}:`}</Box>
        {PARTS_OF_KIND[record.kind].map((part) => {
          const known = record.facts.find(
            ({ content }) => content.kind === 'complete' && content.part === part,
          )?.id;
          return (
            <FormControlLabel
              key={part}
              label={t(`complete_${part}`)}
              control={
                <Checkbox
                  checked={known !== undefined}
                  disabled={!mayEdit || busy}
                  onChange={() => void set(part, known).catch(() => undefined)}
                />
              }
            />
          );
        })}
      </Box>
      <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>{t('completeHelp')}</Box>
      <RefusalAlert error={save.error ?? remove.error} />
    </Box>
  );
}
