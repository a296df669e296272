import { useEffect, useRef, useState } from 'react';
import { readNumber, writeNumber } from '#renderer/features/certificates/read-number.ts';
import { certificateStudio } from '#renderer/i18n/certificate-studio.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Arrow up and down change by this; a tenth of it with Shift. */
  readonly by?: number;
  readonly disabled?: boolean;
  readonly onNumber: (value: number) => void;
}

/** A number typed or stepped with the arrows. It follows changes from elsewhere while nobody is typing in it. */
export function NumberField({ label, value, min, max, by = 1, disabled, onNumber }: NumberFieldProps) {
  const t = useTexts(certificateStudio);
  const box = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    const input = box.current;
    if (input === null || document.activeElement === input) return;
    input.value = writeNumber(value);
    setWrong(false);
  }, [value]);
  const take = (text: string) => {
    const typed = readNumber(text);
    const fits = typed !== null && typed >= min && typed <= max;
    setWrong(!fits);
    if (fits && typed !== value) onNumber(typed);
  };
  return (
    <TextInput
      ref={box}
      label={label}
      inputMode="decimal"
      disabled={disabled ?? false}
      defaultValue={writeNumber(value)}
      error={wrong ? t('numberWrong', { min: writeNumber(min), max: writeNumber(max) }) : undefined}
      onChange={(event) => take(event.target.value)}
      onBlur={(event) => {
        event.target.value = writeNumber(value);
        setWrong(false);
      }}
      onKeyDown={(event) => {
        const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (direction === undefined || box.current === null) return;
        event.preventDefault();
        const step = event.shiftKey ? by / 10 : by;
        const next = Math.min(max, Math.max(min, Math.round((value + direction * step) * 1000) / 1000));
        box.current.value = writeNumber(next);
        setWrong(false);
        onNumber(next);
      }}
    />
  );
}
