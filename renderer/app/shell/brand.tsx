import Box from '@mui/material/Box';
import { shell } from '#renderer/i18n/shell.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Seal } from '#renderer/ui/seal.tsx';

/** The golden seal and the name. */
export function Brand() {
  const t = useTexts(shell);
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '10px',
        height: 52,
        px: 2,
        flexShrink: 0,
        borderBottom: '1px solid var(--sv-line)',
      }}
    >
      <Seal size={26} />
      <Box component="span" sx={{ fontSize: '1.05rem', fontWeight: 700, color: 'primary.main' }}>
        {t('product')}
      </Box>
    </Box>
  );
}
