import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { refusalText } from '#renderer/api/refusal.ts';
import { useLanguage } from '#renderer/i18n/language.ts';

/** The refusal of a call in words, where the work is; nothing when there is none. */
export function RefusalAlert({ error, action }: { error: unknown; action?: ReactNode }) {
  const language = useLanguage();
  if (error === null || error === undefined || error === '') return null;
  return (
    <Box
      role="alert"
      sx={{
        display: 'flex',
        gap: 1.5,
        alignItems: 'center',
        px: 1.5,
        py: 1,
        borderRadius: 1,
        bgcolor: 'var(--sv-bad-bg)',
        color: 'var(--sv-bad-ink)',
      }}
    >
      <Box sx={{ flex: 1 }}>{typeof error === 'string' ? error : refusalText(error, language)}</Box>
      {action}
    </Box>
  );
}
