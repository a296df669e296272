import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { fieldSentence } from '#renderer/i18n/field-sentences.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { ui } from '#renderer/i18n/ui.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';

/** What every input of the house has around it. */
export interface FrameProps {
  readonly label: string;
  /** A sentence, or a message of the contract's schema ('empty', 'too_long', …), which is turned into one. */
  readonly error?: string | undefined;
  readonly help?: ReactNode;
  /** Adds "(không bắt buộc)" to the label. */
  readonly optional?: boolean | undefined;
  /** Keeps the label for screen readers only. */
  readonly hideLabel?: boolean | undefined;
}

interface InputFrameProps extends FrameProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** Ids of the texts under an input, for its `aria-describedby`. */
export function describedBy(id: string, props: FrameProps): string | undefined {
  const ids = [props.error ? `${id}-error` : '', props.help ? `${id}-help` : ''].filter(
    (part) => part !== '',
  );
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Label above, help and error below. */
export function InputFrame({ id, label, error, help, optional, hideLabel, children }: InputFrameProps) {
  const t = useTexts(ui);
  const language = useLanguage();
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: '3px', minWidth: 0 }}>
      <Box
        component="label"
        htmlFor={id}
        className={hideLabel ? 'visually-hidden' : undefined}
        sx={{ fontSize: '0.8rem', fontWeight: 500, color: 'text.secondary' }}
      >
        {label}
        {optional && <Box component="span" sx={{ fontWeight: 400 }}>{` (${t('optional')})`}</Box>}
      </Box>
      {children}
      {error && (
        <Box id={`${id}-error`} role="alert" sx={{ fontSize: '0.78rem', color: 'error.main' }}>
          {fieldSentence(error, language)}
        </Box>
      )}
      {help && (
        <Box id={`${id}-help`} sx={{ fontSize: '0.78rem', color: 'text.secondary' }}>
          {help}
        </Box>
      )}
    </Box>
  );
}
