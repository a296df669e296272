import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { useOfficeReachable } from '#renderer/api/connection.ts';
import { shell } from '#renderer/i18n/shell.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';

const LOOK_AGAIN_MS = 4_000;
const BANNER_HEIGHT = 46;

/** Shown while the office process does not answer; looks again by itself and on the button. */
export function StoppedBanner() {
  const t = useTexts(shell);
  const reachable = useOfficeReachable();
  const [looking, setLooking] = useState(false);
  const queries = useQueryClient();
  useEffect(() => {
    if (reachable) return undefined;
    const timer = setInterval(() => void client.accounts.status({}).catch(() => null), LOOK_AGAIN_MS);
    return () => {
      clearInterval(timer);
      // It answers again: show what it knows now.
      void queries.invalidateQueries();
    };
  }, [reachable, queries]);
  useEffect(() => {
    // Side panels begin below the banner: its button must stay in reach.
    document.documentElement.style.setProperty('--sv-banner', reachable ? '0px' : `${BANNER_HEIGHT}px`);
  }, [reachable]);
  if (reachable) return null;
  return (
    <Box
      role="alert"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        px: '18px',
        py: '6px',
        height: BANNER_HEIGHT,
        flexShrink: 0,
        bgcolor: 'var(--sv-warn-bg)',
        color: 'var(--sv-warn-ink)',
        borderBottom: '1px solid var(--sv-line)',
      }}
    >
      <Box sx={{ flex: 1 }}>{t('stopped')}</Box>
      <Button
        size="small"
        disabled={looking}
        onClick={async () => {
          setLooking(true);
          await client.accounts.status({}).catch(() => null);
          setLooking(false);
        }}
      >
        {t('retry')}
      </Button>
    </Box>
  );
}
