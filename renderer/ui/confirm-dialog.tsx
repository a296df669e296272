import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useId } from 'react';
import { ui } from '#renderer/i18n/ui.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children?: ReactNode;
  /** The verb of the red button: "Ký và ban hành", never "OK". */
  readonly confirmText: string;
  /** Of the other button, where "Hủy" could be read as the act itself. */
  readonly closeText?: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly error?: unknown;
  readonly width?: 'xs' | 'sm' | 'md' | 'lg';
}

/** Asks before what cannot be undone; refusals appear inside. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const t = useTexts(ui);
  const titleId = useId();
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      aria-labelledby={titleId}
      fullWidth
      maxWidth={props.width ?? 'sm'}
    >
      <DialogTitle id={titleId} sx={{ fontSize: '1.05rem', fontWeight: 600 }}>
        {props.title}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        {props.children}
        <RefusalAlert error={props.error} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onClose}>{props.closeText ?? t('cancel')}</Button>
        <PrimaryButton
          onClick={props.onConfirm}
          disabled={(props.busy ?? false) || (props.disabled ?? false)}
        >
          {props.confirmText}
        </PrimaryButton>
      </DialogActions>
    </Dialog>
  );
}
