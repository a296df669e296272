import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { cleanText } from '#shared/vietnamese/normalize.ts';

interface DiscardDialogProps {
  readonly id: string;
  readonly version: () => number;
  /** Stops saving before the draft goes. */
  readonly beforeDiscard: () => Promise<void>;
  readonly onClose: () => void;
}

/** Throws a draft away, with a reason that its dossier keeps. */
export function DiscardDialog({ id, version, beforeDiscard, onClose }: DiscardDialogProps) {
  const t = useTexts(decisions);
  const toast = useToast();
  const navigate = useNavigate();
  const reason = useRef('');
  const [missing, setMissing] = useState(false);
  const discard = useMutation(
    api.decisions.discard.mutationOptions({
      onSuccess: () => {
        toast({ text: t('discarded') });
        void navigate({ to: '/decisions' });
      },
    }),
  );

  async function confirm() {
    const text = cleanText(reason.current).slice(0, 500);
    setMissing(text === '');
    if (text === '') return;
    await beforeDiscard();
    discard.mutate({ id, version: version(), reason: text });
  }

  return (
    <ConfirmDialog
      open
      title={t('discardTitle')}
      confirmText={t('discardConfirm')}
      onConfirm={() => void confirm()}
      onClose={onClose}
      busy={discard.isPending}
      error={discard.error}
    >
      <div>{t('discardText')}</div>
      <Multiline
        label={t('discardReason')}
        rows={3}
        error={missing ? t('discardReasonMissing') : undefined}
        onChange={(event) => {
          reason.current = event.target.value;
        }}
      />
    </ConfirmDialog>
  );
}
