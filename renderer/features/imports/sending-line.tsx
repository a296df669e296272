import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { Sending } from './use-upload-list.ts';

/** How much of a file has been sent, and a button that stops it. */
export function SendingLine({ sending, onStop }: { readonly sending: Sending; readonly onStop: () => void }) {
  const t = useTexts(legacyImports);
  const percent = Math.round(sending.share * 100);
  const words = t('uploading', { name: sending.name, percent });
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
      <Box sx={{ flex: 1 }}>
        <LinearProgress variant="determinate" value={percent} aria-label={words} />
      </Box>
      <Box role="status">{words}</Box>
      <Button size="small" onClick={onStop}>
        {t('stop')}
      </Button>
    </Box>
  );
}
