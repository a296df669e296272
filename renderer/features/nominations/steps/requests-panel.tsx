import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { steps } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Batch } from '#shared/contract/nominations.ts';
import type { BatchRequest } from '#shared/contract/submission-steps.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { EDITORS } from '../rights.ts';
import { AnswerPanel, AskPanel } from './request-forms.tsx';

interface RequestsPanelProps {
  readonly batch: Batch;
  readonly onError: (error: unknown) => void;
}

/** The opinions or the posting that the current step waits for: who was asked, until when, what came back. */
export function RequestsPanel({ batch, onError }: RequestsPanelProps) {
  const t = useTexts(steps);
  const toast = useToast();
  const mayWrite = useMay('secretary');
  const mayAnswer = useMay(EDITORS);
  const [asking, setAsking] = useState<string | null>(null);
  const [answering, setAnswering] = useState<BatchRequest | null>(null);
  const remove = useMutation(api.nominations.removeRequest.mutationOptions({ onError }));
  const step = batch.flow.find(({ id }) => id === batch.step);
  if (step === undefined || (batch.state !== 'opinions' && batch.state !== 'posting')) return null;
  const posting = batch.state === 'posting';
  const own = batch.requests.filter((request) => request.step === step.id);
  const open = own.some(({ answeredOn }) => answeredOn === null);

  function take(request: BatchRequest) {
    const input = { id: request.id, batchId: batch.id };
    remove.mutate(
      { ...input, undo: false },
      {
        onSuccess: () =>
          toast({
            text: t('requestRemoved', { office: request.office }),
            undoText: `${t('undo')}: ${request.office}`,
            undo: () => remove.mutateAsync({ ...input, undo: true }),
          }),
      },
    );
  }

  return (
    <Panel
      title={posting ? t('postingTitle') : t('opinionsTitle')}
      aside={
        mayWrite &&
        !(posting && open) && (
          <Button onClick={() => setAsking(crypto.randomUUID())}>
            {posting ? t('startPosting') : t('askOpinion')}
          </Button>
        )
      }
    >
      {own.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>
          {posting ? t('postingEmpty', { days: step.minWorkingDays }) : t('opinionsEmpty')}
        </Box>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {own.map((request) => (
            <Box
              component="li"
              key={request.id}
              sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 34, flexWrap: 'wrap' }}
            >
              <Box sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' }}>
                {request.office}
                {request.note !== '' && (
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {' '}
                    · {request.note}
                  </Box>
                )}
              </Box>
              <Standing request={request} />
              {mayAnswer && request.answeredOn === null && (!posting || mayWrite) && (
                <Button size="small" onClick={() => setAnswering(request)}>
                  {posting ? t('endPosting') : t('recordAnswer')}
                </Button>
              )}
              {mayWrite && (
                <Button
                  size="small"
                  disabled={remove.isPending}
                  aria-label={`${t('removeRequest')}: ${request.office}`}
                  onClick={() => take(request)}
                >
                  {t('removeRequest')}
                </Button>
              )}
            </Box>
          ))}
        </Box>
      )}
      {asking !== null && (
        <AskPanel
          key={asking}
          id={asking}
          batchId={batch.id}
          posting={posting}
          onClose={() => setAsking(null)}
        />
      )}
      {answering !== null && (
        <AnswerPanel
          key={answering.id}
          request={answering}
          batchId={batch.id}
          onClose={() => setAnswering(null)}
        />
      )}
    </Panel>
  );
}

function Standing({ request }: { request: BatchRequest }) {
  const t = useTexts(steps);
  const { kind, outcome, dueOn, sentOn, answeredOn } = request;
  if (answeredOn !== null && outcome !== '') {
    const word = kind === 'posting' && outcome === 'agree' ? t('outcome_none') : t(`outcome_${outcome}`);
    const tone = outcome === 'agree' ? 'good' : outcome === 'no-answer' ? 'quiet' : 'bad';
    return (
      <StateChip tone={tone}>
        {word} · {fullDate(answeredOn)}
      </StateChip>
    );
  }
  if (kind === 'posting')
    return (
      <StateChip tone="info">{t('postedUntil', { from: fullDate(sentOn), date: fullDate(dueOn) })}</StateChip>
    );
  const late = dueOn < todayIso(new Date());
  return (
    <StateChip tone={late ? 'bad' : 'warn'}>
      {t(late ? 'waitingLate' : 'waiting', { date: fullDate(dueOn) })}
    </StateChip>
  );
}
