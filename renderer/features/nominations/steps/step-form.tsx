import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { steps } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { formKeys } from '#renderer/ui/form-keys.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';

interface StepFormProps {
  readonly title: string;
  readonly submitText: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form beside the dossier: its fields, the refusal under them, the red button. */
export function StepForm({ title, submitText, busy, error, onSubmit, onClose, children }: StepFormProps) {
  const t = useTexts(steps);
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
