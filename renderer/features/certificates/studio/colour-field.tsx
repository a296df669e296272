import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import { certificateStudio } from '#renderer/i18n/certificate-studio.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';

interface ColourFieldProps {
  readonly label: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly onColour: (colour: string) => void;
}

/** A colour typed as #rrggbb or taken from the system's own picker. */
export function ColourField({ label, value, disabled, onColour }: ColourFieldProps) {
  const t = useTexts(certificateStudio);
  const box = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    if (box.current !== null && document.activeElement !== box.current) box.current.value = value;
  }, [value]);
  return (
    <TextInput
      ref={box}
      label={label}
      disabled={disabled ?? false}
      defaultValue={value}
      error={wrong ? t('colourWrong') : undefined}
      onChange={(event) => {
        const typed = event.target.value.trim().toLowerCase();
        const fits = /^#[0-9a-f]{6}$/u.test(typed);
        setWrong(!fits);
        if (fits) onColour(typed);
      }}
      end={
        <Box
          component="input"
          type="color"
          aria-label={label}
          value={value}
          disabled={disabled ?? false}
          onChange={(event: { target: { value: string } }) => {
            setWrong(false);
            if (box.current !== null) box.current.value = event.target.value;
            onColour(event.target.value);
          }}
          sx={{ width: 26, height: 22, p: 0, border: 0, bgcolor: 'transparent', flex: 'none' }}
        />
      }
    />
  );
}
