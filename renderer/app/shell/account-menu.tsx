import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useColorScheme } from '@mui/material/styles';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '#renderer/api/client.ts';
import { openHelp } from '#renderer/app/help/help-state.ts';
import { initials } from '#renderer/app/shell/initials.ts';
import { useSignOut } from '#renderer/app/shell/use-sign-out.ts';
import { setLanguage, useLanguage } from '#renderer/i18n/language.ts';
import { shell } from '#renderer/i18n/shell.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';

const MODES = ['light', 'dark', 'system'] as const;

/** Who is signed in; language, appearance, password, sign out. */
export function AccountMenu() {
  const t = useTexts(shell);
  const session = useSession();
  const language = useLanguage();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { mode, setMode } = useColorScheme();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const after = (act: () => void) => () => {
    close();
    act();
  };
  if (session === null) return null;
  return (
    <>
      <Box
        component="button"
        type="button"
        aria-label={t('accountMenu', { name: session.account.name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        title={session.account.name}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          width: 30,
          height: 30,
          flexShrink: 0,
          border: 0,
          borderRadius: '50%',
          bgcolor: 'var(--sv-red-fill)',
          color: '#fff',
          font: 'inherit',
          fontSize: '0.75rem',
          fontWeight: 600,
          cursor: 'pointer',
        }}
      >
        {initials(session.account.name)}
      </Box>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ list: { dense: true, 'aria-label': t('account') }, paper: { sx: { minWidth: 240 } } }}
      >
        <ListSubheader role="presentation" sx={{ lineHeight: 1.4, py: 1, bgcolor: 'transparent' }}>
          <Box sx={{ color: 'text.primary', fontWeight: 600 }}>{session.account.name}</Box>
          <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>{t(`role_${session.account.role}`)}</Box>
        </ListSubheader>
        <MenuItem onClick={after(() => void navigate({ to: '/account' }))}>{t('changePassword')}</MenuItem>
        <MenuItem onClick={after(() => setLanguage(language === 'vi' ? 'en' : 'vi'))}>
          {t('languageOther')}
        </MenuItem>
        <Divider />
        {MODES.map((one) => (
          <MenuItem
            key={one}
            role="menuitemradio"
            aria-checked={mode === one}
            selected={mode === one}
            onClick={() => setMode(one)}
          >
            {`${t('theme')}: ${t(`theme_${one}`)}`}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem onClick={after(() => openHelp('guide'))}>{t('help')} (F1)</MenuItem>
        <MenuItem onClick={after(() => openHelp('keys'))}>{t('keys')} (Shift ?)</MenuItem>
        <Divider />
        <MenuItem onClick={after(() => void signOut())}>{t('signOut')}</MenuItem>
      </Menu>
    </>
  );
}
