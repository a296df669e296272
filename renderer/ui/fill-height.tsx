import Box from '@mui/material/Box';
import type { ComponentProps, ReactNode } from 'react';

interface FillHeightProps extends Pick<ComponentProps<'div'>, 'onDragOver' | 'onDrop'> {
  readonly children: ReactNode;
  /** Below this many pixels the page scrolls instead. */
  readonly minHeight?: number;
}

/** Columns side by side that take what is left of the window; each scrolls by itself. */
export function FillHeight({ children, minHeight = 380, ...events }: FillHeightProps) {
  return (
    <Box sx={{ flex: '1 1 0', minHeight, position: 'relative' }} {...events}>
      {/* Absolute, so that the height is definite and percentages inside hold. */}
      <Box sx={{ position: 'absolute', inset: 0, display: 'flex', gap: 1.5 }}>{children}</Box>
    </Box>
  );
}
