import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, useSession } from '#renderer/api/client.ts';
import { DraftMenu } from '#renderer/document-editor/draft-menu.tsx';
import { nominations } from '#renderer/i18n/nominations.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Batch } from '#shared/contract/nominations.ts';
import type { BatchAction } from '#shared/domain/workflow.ts';
import { type NextStep, stepsFor } from './batch-steps.ts';
import { useLatestVersion } from './use-latest-version.ts';

/** Acts that ask for a written reason first. */
export type ReasonedAction = 'return' | 'withdraw' | 'skip' | 'recall' | 'forward';

interface BatchActionsProps {
  readonly batch: Batch;
  readonly onReason: (action: ReasonedAction) => void;
  /** Opens the form for the result of the level above. */
  readonly onResult: () => void;
  readonly onError: (error: unknown) => void;
}

/** The buttons of a submission: what leads on is red, what leads elsewhere stands before it. */
export function BatchActions({ batch, onReason, onResult, onError }: BatchActionsProps) {
  const t = useTexts(nominations);
  const toast = useToast();
  const navigate = useNavigate();
  const role = useSession()?.account.role ?? 'reader';
  // One id for the life of the page: a double click cannot draft two decisions.
  const [decisionId] = useState(() => crypto.randomUUID());
  const act = useMutation(api.nominations.act.mutationOptions({ onError }));
  const draft = useMutation(
    api.decisions.draftFromBatch.mutationOptions({
      onError,
      onSuccess: ({ id }) => navigate({ to: '/decisions/$id', params: { id } }),
    }),
  );
  const { next, others } = stepsFor(batch.state, role, batch.flow, batch.step);
  const ahead = batch.flow[batch.flow.findIndex(({ id }) => id === batch.step) + 1];
  // Only the council has a name of its own in the buttons; other steps are called as the flow calls them.
  const named = ahead !== undefined && ahead.state !== 'council' ? ahead.name : null;
  const word = (step: NextStep) =>
    step === 'forward' && named !== null ? t('forwardTo', { step: named }) : t(step);
  const disagreed = batch.requests.some(({ step, outcome }) => step === batch.step && outcome === 'disagree');
  const latestVersion = useLatestVersion(batch);
  const busy = act.isPending || draft.isPending;

  function press(step: NextStep) {
    onError(null);
    switch (step) {
      case 'return':
      case 'withdraw':
      case 'skip':
      case 'recall':
        return onReason(step);
      case 'stateResult':
        return onResult();
      case 'forward':
        if (disagreed) return onReason('forward');
        return void move('forward');
      case 'toCouncil':
        return void navigate({ to: '/council/$batchId', params: { batchId: batch.id } });
      case 'toDecision':
        if (batch.decisionId === null) return void navigate({ to: '/decisions' });
        return void navigate({ to: '/decisions/$id', params: { id: batch.decisionId } });
      case 'draftDecision':
        return draft.mutate({ id: decisionId, batchId: batch.id });
      default:
        return void move(step);
    }
  }

  async function move(action: BatchAction) {
    const onwards = action === 'forward' && named !== null;
    const text = onwards ? t('actedForwardTo', { step: named }) : t(`acted_${action}`);
    const version = await latestVersion();
    act.mutate({ id: batch.id, version, action, reason: '' }, { onSuccess: () => toast({ text }) });
  }

  return (
    <>
      {!batch.secret && <DraftMenu source={{ type: 'batch', id: batch.id }} />}
      {others.map((step) => (
        <Button key={step} disabled={busy} onClick={() => press(step)}>
          {word(step)}
        </Button>
      ))}
      {next !== null && (
        <PrimaryButton disabled={busy} onClick={() => press(next)}>
          {word(next)}
        </PrimaryButton>
      )}
    </>
  );
}
