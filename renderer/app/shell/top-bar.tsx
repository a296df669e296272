import Box from '@mui/material/Box';
import { useSession } from '#renderer/api/client.ts';
import { openPalette } from '#renderer/app/palette/palette-state.ts';
import { AccountMenu } from '#renderer/app/shell/account-menu.tsx';
import { shell } from '#renderer/i18n/shell.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SearchIcon } from '#renderer/ui/icons.tsx';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';

/** One search that is also the command palette, the office, the account. */
export function TopBar() {
  const t = useTexts(shell);
  const session = useSession();
  return (
    <Box
      component="header"
      sx={{
        height: 52,
        flexShrink: 0,
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        px: '18px',
        bgcolor: 'background.paper',
        borderBottom: '1px solid var(--sv-line)',
      }}
    >
      <Box
        component="button"
        type="button"
        aria-label={t('searchLabel')}
        aria-haspopup="dialog"
        onClick={() => openPalette()}
        sx={{
          flex: '1 1 auto',
          maxWidth: 560,
          minWidth: 120,
          height: 34,
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 1.5,
          font: 'inherit',
          color: 'text.secondary',
          textAlign: 'left',
          bgcolor: 'var(--sv-raised)',
          border: '1px solid var(--sv-line)',
          borderRadius: '8px',
          cursor: 'text',
          '&:hover': { borderColor: 'var(--sv-control)' },
        }}
      >
        <SearchIcon />
        <Box
          component="span"
          sx={{ flex: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
        >
          {t('searchPrompt')}
        </Box>
        <KeyHint keys="Ctrl K" />
      </Box>
      <Box sx={{ flex: 1 }} />
      {session?.demo && (
        <Box sx={{ flex: 'none' }}>
          <StateChip tone="warn" title={t('demoHint')}>
            {t('demo')}
          </StateChip>
        </Box>
      )}
      <Box
        component="span"
        title={session?.office.name}
        sx={{
          color: 'text.secondary',
          maxWidth: 280,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        }}
      >
        {session?.office.name}
      </Box>
      <AccountMenu />
    </Box>
  );
}
