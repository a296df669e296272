import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { ui } from '#renderer/i18n/ui.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { formKeys } from '#renderer/ui/form-keys.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';

interface FormPanelProps {
  readonly title: string;
  readonly submitText: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form beside the record: its fields, the refusal under them, the red button. */
export function FormPanel({ title, submitText, busy, error, onSubmit, onClose, children }: FormPanelProps) {
  const t = useTexts(ui);
  const submit = () => {
    if (!busy) onSubmit();
  };
  return (
    <SidePanel open title={title} onClose={onClose} width={480}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={formKeys({ onEnter: submit, onCtrlEnter: submit })}
        sx={{ display: 'grid', gap: 1.5 }}
      >
        {children}
        <RefusalAlert error={error} />
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <PrimaryButton type="submit" disabled={busy}>
            {submitText}&nbsp;&nbsp;
            <KeyHint keys="Ctrl Enter" />
          </PrimaryButton>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </Box>
      </Box>
    </SidePanel>
  );
}
