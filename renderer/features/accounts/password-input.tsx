import Button from '@mui/material/Button';
import { useState } from 'react';
import { ui } from '#renderer/i18n/ui.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { TextInput, type TextInputProps } from '#renderer/ui/text-input.tsx';

/** A password with a button that shows it. Never offered to the browser's own keeper. */
export function PasswordInput(props: Omit<TextInputProps, 'type' | 'end'>) {
  const t = useTexts(ui);
  const [shown, setShown] = useState(false);
  const says = t(shown ? 'hidePassword' : 'showPassword');
  return (
    <TextInput
      autoCapitalize="off"
      {...props}
      type={shown ? 'text' : 'password'}
      end={
        <Button
          size="small"
          variant="text"
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
          sx={{ minHeight: 26, px: 1, fontSize: '0.76rem', fontWeight: 500 }}
        >
          {says}
        </Button>
      }
    />
  );
}
