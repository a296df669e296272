import { useRef, useState } from 'react';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';

interface ReasonDialogProps {
  readonly title: string;
  /** What happens, and that it cannot be undone. */
  readonly text: string;
  readonly confirmText: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for the reason of what stays in the register for ever. */
export function ReasonDialog({
  title,
  text,
  confirmText,
  busy,
  error,
  onReason,
  onClose,
}: ReasonDialogProps) {
  const t = useTexts(registers);
  const reason = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  return (
    <ConfirmDialog
      open
      title={title}
      confirmText={confirmText}
      closeText={t('leaveIt')}
      busy={busy}
      error={error}
      onClose={onClose}
      onConfirm={() => {
        const typed = reason.current?.value.trim() ?? '';
        setMissing(typed === '');
        if (typed !== '') onReason(typed);
      }}
    >
      {text}
      <Multiline
        ref={reason}
        label={t('reason')}
        rows={3}
        autoFocus
        error={missing ? t('reasonNeeded') : undefined}
        onChange={() => setMissing(false)}
      />
    </ConfirmDialog>
  );
}
