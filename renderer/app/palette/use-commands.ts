import { useColorScheme } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api, useMay, useSession } from '#renderer/api/client.ts';
import { openHelp } from '#renderer/app/help/help-state.ts';
import { type Command, type IndexedCommand, indexCommand } from '#renderer/app/palette/rank-commands.ts';
import { roomsFor } from '#renderer/app/shell/rooms.ts';
import { useSignOut } from '#renderer/app/shell/use-sign-out.ts';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import { setLanguage, useLanguage } from '#renderer/i18n/language.ts';
import { palette } from '#renderer/i18n/palette.ts';
import { shell } from '#renderer/i18n/shell.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { comboLabel } from '#renderer/ui/shortcut-keys.ts';
import { runShortcut, runShortcutSoon } from '#renderer/ui/use-shortcut.ts';

/** Rooms and actions of this account, folded once until the account or the language changes. */
export function useCommands(): readonly IndexedCommand[] {
  const t = useTexts(palette);
  const s = useTexts(shell);
  const a = useTexts(archiveSearch);
  const language = useLanguage();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { setMode } = useColorScheme();
  const role = useSession()?.account.role ?? null;
  const mayPropose = useMay(['clerk', 'secretary']);
  const mayEditUnits = useMay(['clerk', 'secretary', 'archivist']);
  const isAdministrator = useMay('administrator');
  const { data: saved } = useQuery(api.archive.savedSearches.queryOptions({ input: {}, staleTime: 30_000 }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: navigate, signOut and setMode only carry the act out
  return useMemo(() => {
    const go = (to: string) => () => void navigate({ to });
    // The page binds Ctrl+N to its "new"; the palette goes there and presses it.
    const goNew = (to: string) => () => {
      if (location.hash === `#${to}` && runShortcut('ctrl+n')) return;
      runShortcutSoon('ctrl+n');
      void navigate({ to });
    };
    const rooms: Command[] = roomsFor(role).map((room, index) => ({
      id: `room-${room.key}`,
      title: s(room.key),
      group: t('rooms'),
      words: room.words,
      run: go(room.path),
      ...(index < 9 ? { keys: comboLabel(`alt+${index + 1}`) } : {}),
    }));
    const act = (id: string, title: string, words: string, run: () => void, keys?: string): Command => ({
      id,
      title,
      words,
      run,
      group: t('actions'),
      ...(keys === undefined ? {} : { keys }),
    });
    const actions: (Command | false)[] = [
      mayPropose &&
        act('new-batch', t('newBatch'), 'tạo lập thêm tờ trình mới new submission', goNew('/nominations')),
      mayEditUnits && act('new-unit', t('newUnit'), 'tạo thêm cơ quan new unit', goNew('/units')),
      isAdministrator &&
        act('new-account', t('newAccount'), 'tạo thêm người dùng new account', goNew('/administration')),
      act('password', s('changePassword'), 'mật khẩu password tài khoản', go('/account')),
      act('light', t('light'), 'giao diện sáng light theme', () => setMode('light')),
      act('dark', t('dark'), 'giao diện tối ban đêm dark theme', () => setMode('dark')),
      act('language', t('otherLanguage'), 'ngôn ngữ tiếng anh việt language', () =>
        setLanguage(language === 'vi' ? 'en' : 'vi'),
      ),
      act('help', s('help'), 'trợ giúp help', () => openHelp('guide'), 'F1'),
      act('keys', s('keys'), 'bàn phím keyboard', () => openHelp('keys'), 'Shift+?'),
      act('sign-out', s('signOut'), 'thoát sign out', () => void signOut()),
    ];
    const searches = (saved ?? []).map(
      ({ id, name, address, own, ownerName }): Command => ({
        id: `search-${id}`,
        title: name,
        group: a('paletteGroup'),
        words: 'tìm kiếm đã lưu tra cứu saved search',
        // The path is typed by the router; the address is what the search page wrote.
        run: () => void navigate({ to: '/search', search: address as never }),
        ...(own ? {} : { keys: a('savedBy', { name: ownerName }) }),
      }),
    );
    return [...rooms, ...searches, ...actions.filter((one) => one !== false)].map(indexCommand);
  }, [role, language, t, s, a, saved, mayPropose, mayEditUnits, isAdministrator]);
}
