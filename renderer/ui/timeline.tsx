import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Moment } from '#renderer/ui/moment.tsx';

export interface TimelineItem {
  /** ISO instant or ISO day. */
  readonly at: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly by?: string;
}

/** What happened, when, by whom; in the order given. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label?: string }) {
  return (
    <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map((item, index) => (
        <Box
          component="li"
          // The same event may come twice at one instant; the order never changes while shown.
          // biome-ignore lint/suspicious/noArrayIndexKey: an append-only list
          key={`${item.at}-${index}`}
          sx={{
            position: 'relative',
            pl: '22px',
            pb: 1.25,
            '&::before': {
              content: '""',
              position: 'absolute',
              left: '4px',
              top: '6px',
              width: 9,
              height: 9,
              borderRadius: '50%',
              bgcolor: 'var(--sv-gold)',
            },
            '&:not(:last-of-type)::after': {
              content: '""',
              position: 'absolute',
              left: '8px',
              top: '18px',
              bottom: '-4px',
              width: '1.5px',
              bgcolor: 'var(--sv-line)',
            },
          }}
        >
          <Box>
            <Moment at={item.at} /> · {item.title}
          </Box>
          {item.detail && <Box sx={{ fontSize: '0.8rem', whiteSpace: 'pre-line' }}>{item.detail}</Box>}
          {item.by && <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>{item.by}</Box>}
        </Box>
      ))}
    </Box>
  );
}
