import Box from '@mui/material/Box';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { certificates } from '#renderer/i18n/certificates.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

interface EndDialogProps {
  readonly kind: 'spoil' | 'unprint';
  readonly printIds: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Sheets that were spoiled, or never reached the paper: the reason, and the minutes of the spoiled ones. */
export function EndDialog({ kind, printIds, onClose, onDone }: EndDialogProps) {
  const t = useTexts(certificates);
  const toast = useToast();
  const reason = useRef<HTMLInputElement>(null);
  const minutes = useRef<HTMLInputElement>(null);
  const count = printIds.length;
  const end = useMutation({
    mutationFn: () => {
      const ended = { printIds: [...printIds], reason: reason.current?.value ?? '' };
      return kind === 'spoil'
        ? client.certificates.spoil({ ...ended, minutes: minutes.current?.value ?? '' })
        : client.certificates.unprint(ended);
    },
    onSuccess: () => {
      toast({ text: t(kind === 'spoil' ? 'spoiledToast' : 'unprintedToast', { count }) });
      onDone();
    },
  });
  return (
    <ConfirmDialog
      open
      title={t(`${kind}Title`, { count })}
      confirmText={t(`${kind}Confirm`)}
      busy={end.isPending}
      error={end.error}
      onConfirm={() => end.mutate()}
      onClose={onClose}
    >
      <Box sx={{ color: 'text.secondary' }}>{t(`${kind}Text`)}</Box>
      <TextInput ref={reason} label={t('reason')} autoFocus />
      {kind === 'spoil' && <TextInput ref={minutes} label={t('minutes')} optional help={t('minutesHelp')} />}
    </ConfirmDialog>
  );
}

interface PrintDialogProps {
  readonly count: number;
  readonly lines: readonly string[];
  readonly confirmText: string;
  readonly onPrint: () => Promise<void>;
  readonly onClose: () => void;
}

/** What printing takes: numbers, blanks; then it begins. */
export function PrintDialog({ count, lines, confirmText, onPrint, onClose }: PrintDialogProps) {
  const t = useTexts(certificates);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const begin = async () => {
    setBusy(true);
    setError(null);
    try {
      await onPrint();
    } catch (refusal) {
      setError(refusal);
      setBusy(false);
    }
  };
  return (
    <ConfirmDialog
      open
      title={t('confirmTitle', { count })}
      confirmText={confirmText}
      busy={busy}
      error={error}
      onConfirm={() => void begin()}
      onClose={onClose}
    >
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{t('confirmText')}</Box>
    </ConfirmDialog>
  );
}
