import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** The scrolling part of a panel, reachable by keyboard. */
export function ScrollArea({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box
      role="group"
      aria-label={label}
      tabIndex={0}
      sx={{ height: '100%', overflow: 'auto', mx: '-14px', px: '14px' }}
    >
      {children}
    </Box>
  );
}
