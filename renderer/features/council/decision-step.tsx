import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { council } from '#renderer/i18n/council.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import type { Batch } from '#shared/contract/nominations.ts';

interface DecisionStepProps {
  readonly batch: Batch;
  /** False while the result has unsaved changes: saving comes first. */
  readonly primary: boolean;
  readonly onError: (error: unknown) => void;
}

/** After the result: draft the decision, or open the one that exists. */
export function DecisionStep({ batch, primary, onError }: DecisionStepProps) {
  const t = useTexts(council);
  const navigate = useNavigate();
  const maySecretary = useMay('secretary');
  // One id for the life of the page: a double click cannot draft two decisions.
  const [id] = useState(() => crypto.randomUUID());
  const draft = useMutation(
    api.decisions.draftFromBatch.mutationOptions({
      onError,
      onSuccess: (made) => navigate({ to: '/decisions/$id', params: { id: made.id } }),
    }),
  );
  const { decisionId } = batch;
  const Step = primary ? PrimaryButton : Button;
  if (decisionId !== null) {
    return (
      <Step onClick={() => void navigate({ to: '/decisions/$id', params: { id: decisionId } })}>
        {t('openDecision')}
      </Step>
    );
  }
  if (batch.state !== 'approved' || !maySecretary) return null;
  return (
    <Step
      disabled={draft.isPending || !primary}
      onClick={() => {
        onError(null);
        draft.mutate({ id, batchId: batch.id });
      }}
    >
      {t('draftDecision')}
    </Step>
  );
}
