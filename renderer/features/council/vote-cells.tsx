import Box from '@mui/material/Box';
import type { KeyboardEvent } from 'react';
import { council } from '#renderer/i18n/council.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { Vote } from './tally.ts';

const boxStyle = {
  font: 'inherit',
  color: 'inherit',
  bgcolor: 'var(--sv-surface)',
  border: '1px solid var(--sv-control)',
  borderRadius: 1,
  height: 28,
  px: 1,
  '&:disabled': { color: 'text.secondary', borderColor: 'var(--sv-line)' },
} as const;

interface YesInputProps {
  readonly name: string;
  readonly defaultValue: string;
  readonly disabled: boolean;
  readonly wrong: boolean;
  readonly onYes: (text: string) => void;
}

/** Votes of one row. Enter and the arrows go down and up the column, as on paper. */
export function YesInput({ name, defaultValue, disabled, wrong, onYes }: YesInputProps) {
  const t = useTexts(council);
  return (
    <Box
      component="input"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      maxLength={3}
      data-yes-input
      aria-label={t('yesOf', { name })}
      aria-invalid={wrong || undefined}
      disabled={disabled}
      defaultValue={defaultValue}
      onInput={(event) => onYes(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={moveInColumn}
      sx={{ ...boxStyle, width: 64, textAlign: 'right', ...(wrong ? { borderColor: 'error.main' } : {}) }}
    />
  );
}

interface OutcomeSelectProps {
  readonly name: string;
  readonly value: Vote['outcome'] | null;
  readonly disabled: boolean;
  readonly onOutcome: (outcome: Vote['outcome']) => void;
}

/** The outcome: what the votes suggest, or what the secretary chooses instead. */
export function OutcomeSelect({ name, value, disabled, onOutcome }: OutcomeSelectProps) {
  const t = useTexts(council);
  return (
    <Box
      component="select"
      aria-label={t('outcomeOf', { name })}
      disabled={disabled || value === null}
      value={value ?? ''}
      onChange={(event) => onOutcome(event.currentTarget.value === 'approved' ? 'approved' : 'rejected')}
      sx={{ ...boxStyle, width: '100%' }}
    >
      {value === null && <option value="">{t('notCounted')}</option>}
      <option value="approved">{t('approved')}</option>
      <option value="rejected">{t('rejected')}</option>
    </Box>
  );
}

function moveInColumn(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.nativeEvent.isComposing || event.keyCode === 229 || event.ctrlKey) return;
  const down = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey);
  const up = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
  if (!down && !up) return;
  event.preventDefault();
  const grid = event.currentTarget.closest('[role="grid"]');
  const inputs = [...(grid?.querySelectorAll<HTMLInputElement>('[data-yes-input]') ?? [])];
  // Rows are drawn in any order while scrolling; the eye goes by place.
  inputs.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  const target = inputs[inputs.indexOf(event.currentTarget) + (down ? 1 : -1)];
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
