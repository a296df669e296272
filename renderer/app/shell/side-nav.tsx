import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useId } from 'react';
import { api, useSession } from '#renderer/api/client.ts';
import { Brand } from '#renderer/app/shell/brand.tsx';
import { type Room, roomOf, roomsFor } from '#renderer/app/shell/rooms.ts';
import { shell } from '#renderer/i18n/shell.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';

const GROUPS = [null, 'work', 'archive', 'office'] as const;

const linkStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  minHeight: 32,
  px: '10px',
  borderRadius: '7px',
  color: 'text.primary',
  textDecoration: 'none',
  '&:hover': { bgcolor: 'var(--sv-row-hover)' },
  '&[aria-current="page"]': { bgcolor: 'var(--sv-red-soft)', color: 'primary.main', fontWeight: 600 },
} as const;

/** Rooms in groups, with the counts of what waits. */
export function SideNav() {
  const t = useTexts(shell);
  const role = useSession()?.account.role ?? null;
  const rooms = roomsFor(role);
  return (
    <Box
      component="nav"
      aria-label={t('rooms')}
      sx={{
        width: 212,
        flexShrink: 0,
        bgcolor: 'background.paper',
        borderRight: '1px solid var(--sv-line)',
        display: 'flex',
        flexDirection: 'column',
      }}
    >
      <Brand />
      <Box sx={{ overflow: 'auto', p: '10px 8px 16px', flex: 1 }}>
        {GROUPS.map((group) => (
          <NavGroup
            key={group ?? 'first'}
            group={group}
            rooms={rooms.filter((room) => room.group === group)}
          />
        ))}
      </Box>
    </Box>
  );
}

function NavGroup({ group, rooms }: { group: (typeof GROUPS)[number]; rooms: readonly Room[] }) {
  const t = useTexts(shell);
  const headingId = useId();
  if (rooms.length === 0) return null;
  return (
    <>
      {group !== null && (
        <Box
          id={headingId}
          sx={{
            px: '10px',
            pt: 1.5,
            pb: '3px',
            fontSize: '0.74rem',
            fontWeight: 500,
            color: 'text.secondary',
          }}
        >
          {t(`group_${group}`)}
        </Box>
      )}
      <Box
        component="ul"
        aria-labelledby={group === null ? undefined : headingId}
        sx={{ listStyle: 'none', m: 0, p: 0 }}
      >
        {rooms.map((room) => (
          <li key={room.key}>
            <NavLink room={room} />
          </li>
        ))}
      </Box>
    </>
  );
}

function NavLink({ room }: { room: Room }) {
  const t = useTexts(shell);
  const here = roomOf(useLocation().pathname)?.key === room.key;
  const waiting = useWaiting(room.key);
  return (
    <Box component={Link} to={room.path} aria-current={here ? 'page' : undefined} sx={linkStyle}>
      <Box component="span" sx={{ flex: 1 }}>
        {t(room.key)}
      </Box>
      {waiting > 0 && (
        <Box component="span" sx={{ fontSize: '0.76rem', fontWeight: 700, color: 'primary.main' }}>
          <span aria-hidden="true">{waiting}</span>
          <span className="visually-hidden">{t('waiting', { count: waiting })}</span>
        </Box>
      )}
    </Box>
  );
}

/** How much waits in a room; 0 where nothing is counted. */
function useWaiting(key: Room['key']): number {
  const counts = useQuery(api.home.summary.queryOptions({ input: {} })).data?.counts;
  return key === 'nominations' || key === 'council' || key === 'decisions' ? (counts?.[key] ?? 0) : 0;
}
