import Box from '@mui/material/Box';
import { useFileDamaged } from '#renderer/api/connection.ts';
import { shell } from '#renderer/i18n/shell.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';

/** Stays over every page once the office has found its file damaged: what to do, and that nothing is written any more. */
export function DamagedBanner() {
  const t = useTexts(shell);
  if (!useFileDamaged()) return null;
  return (
    <Box
      role="alert"
      sx={{
        px: '18px',
        py: '10px',
        flexShrink: 0,
        bgcolor: 'var(--sv-bad-bg)',
        color: 'var(--sv-bad-ink)',
        borderBottom: '1px solid var(--sv-line)',
      }}
    >
      {t('damaged')}
    </Box>
  );
}
