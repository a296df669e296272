import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export type Tone = 'good' | 'bad' | 'warn' | 'info' | 'quiet';

/** A state in words on a soft ground; the colour only helps. */
export function StateChip({ tone, children, title }: { tone: Tone; children: ReactNode; title?: string }) {
  return (
    <Box
      component="span"
      title={title}
      sx={{
        display: 'inline-block',
        maxWidth: '100%',
        px: '9px',
        py: '1px',
        borderRadius: '999px',
        fontSize: '0.8rem',
        fontWeight: 500,
        lineHeight: 1.45,
        whiteSpace: 'nowrap',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        verticalAlign: 'middle',
        bgcolor: `var(--sv-${tone}-bg)`,
        color: `var(--sv-${tone}-ink)`,
      }}
    >
      {children}
    </Box>
  );
}
