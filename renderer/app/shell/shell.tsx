import Box from '@mui/material/Box';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useSession } from '#renderer/api/client.ts';
import { HelpPanel } from '#renderer/app/help/help-panel.tsx';
import { openHelp } from '#renderer/app/help/help-state.ts';
import { Palette } from '#renderer/app/palette/palette.tsx';
import { openPalette } from '#renderer/app/palette/palette-state.ts';
import { DamagedBanner } from '#renderer/app/shell/damaged-banner.tsx';
import { type Room, roomsFor } from '#renderer/app/shell/rooms.ts';
import { SideNav } from '#renderer/app/shell/side-nav.tsx';
import { StoppedBanner } from '#renderer/app/shell/stopped-banner.tsx';
import { TopBar } from '#renderer/app/shell/top-bar.tsx';
import { shell } from '#renderer/i18n/shell.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { JobTray } from '#renderer/ui/job-tray.tsx';
import { Toaster, useToast } from '#renderer/ui/toast.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';

/** Frame of every room: navigation at the left, search and account on top, the work in the middle. */
export function Shell() {
  const t = useTexts(shell);
  const main = useRef<HTMLElement>(null);
  const path = useLocation().pathname;
  const rooms = roomsFor(useSession()?.account.role ?? null).slice(0, 9);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place starts at its top
  useEffect(() => {
    main.current?.scrollTo(0, 0);
  }, [path]);
  return (
    <Box sx={{ display: 'flex', height: '100%', minWidth: 0 }}>
      <Box
        component="a"
        href="#main"
        className="skip-link"
        onClick={(event) => {
          // The address belongs to the router; only the focus moves.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('skip')}
      </Box>
      <SideNav />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <TopBar />
        <StoppedBanner />
        <DamagedBanner />
        <Box
          ref={main}
          component="main"
          id="main"
          tabIndex={-1}
          // Positioned, so that what is hidden for screen readers only scrolls along and adds no second bar.
          sx={{ flex: 1, overflow: 'auto', position: 'relative', '&&': { outline: 'none' } }}
        >
          <Outlet />
        </Box>
      </Box>
      {rooms.map((room, index) => (
        <RoomKey key={room.key} room={room} digit={index + 1} />
      ))}
      <ShellKeys />
      <Palette />
      <HelpPanel />
      <Toaster />
      <JobTray />
    </Box>
  );
}

function RoomKey({ room, digit }: { room: Room; digit: number }) {
  const t = useTexts(shell);
  const navigate = useNavigate();
  useShortcut(`alt+${digit}`, () => void navigate({ to: room.path }), {
    label: t('keyRoom', { room: t(room.key) }),
  });
  return null;
}

function ShellKeys() {
  const t = useTexts(shell);
  const queries = useQueryClient();
  const toast = useToast();
  useShortcut('ctrl+k', () => openPalette(), { label: t('keyPalette') });
  useShortcut('alt+arrowleft', () => history.back(), { label: t('keyBack') });
  useShortcut('alt+arrowright', () => history.forward(), { label: t('keyForward') });
  useShortcut('f1', () => openHelp('guide'), { label: t('help') });
  useShortcut('shift+?', () => openHelp('keys'), { label: t('keys'), inFields: false });
  useShortcut(
    'f5',
    () => {
      void queries.invalidateQueries().then(() => toast({ text: t('refreshed') }));
    },
    { label: t('keyRefresh') },
  );
  return null;
}
