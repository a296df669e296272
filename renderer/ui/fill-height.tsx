import Box from '@mui/material/Box';
import type { ComponentProps, ReactNode } from 'react';

interface FillHeightProps extends Pick<ComponentProps<'div'>, 'onDragOver' | 'onDrop'> {
  readonly children: ReactNode;
  /** Below this many pixels the page scrolls instead. */
  readonly minHeight?: number;
}

/** A narrow window or 200 % zoom: no room side by side, the columns stand below each other. */
const NARROW = '@media (max-width: 1000px)';
/** Height of each of them then, in pixels; the page scrolls. */
const STACKED_HEIGHT = 440;

/** Columns side by side that take what is left of the window; each scrolls by itself. */
export function FillHeight({ children, minHeight = 380, ...events }: FillHeightProps) {
  return (
    <Box sx={{ flex: '1 1 0', minHeight, position: 'relative', [NARROW]: { flex: 'none' } }} {...events}>
      {/* Absolute, so that the height is definite and percentages inside hold. */}
      <Box
        sx={{
          position: 'absolute',
          inset: 0,
          display: 'flex',
          gap: 1.5,
          [NARROW]: {
            position: 'static',
            flexDirection: 'column',
            // Stronger than the widths that the columns bring along.
            '&& > *': { width: 'auto', flex: 'none', height: STACKED_HEIGHT },
          },
        }}
      >
        {children}
      </Box>
    </Box>
  );
}
