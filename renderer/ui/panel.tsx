import Box from '@mui/material/Box';
import type { SxProps } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

interface PanelProps {
  readonly title?: ReactNode;
  /** Small text or buttons at the right of the title. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
  /** No inner padding around the children (tables). */
  readonly flush?: boolean;
  readonly sx?: SxProps;
}

/** White card on the paper. */
export function Panel({ title, aside, children, flush = false, sx }: PanelProps) {
  const headingId = useId();
  const head = title !== undefined || aside !== undefined;
  return (
    <Box
      component="section"
      aria-labelledby={title === undefined ? undefined : headingId}
      sx={[
        {
          bgcolor: 'background.paper',
          border: '1px solid var(--sv-line)',
          borderRadius: 1,
          display: 'flex',
          flexDirection: 'column',
          minWidth: 0,
          overflow: 'hidden',
        },
        ...(Array.isArray(sx) ? sx : [sx]),
      ]}
    >
      {head && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, p: '10px 14px 8px', flexWrap: 'wrap' }}>
          {title !== undefined && (
            <Typography id={headingId} variant="h2" sx={{ flex: 1, minWidth: 0 }}>
              {title}
            </Typography>
          )}
          {aside !== undefined && <Box sx={{ color: 'text.secondary', ml: 'auto' }}>{aside}</Box>}
        </Box>
      )}
      <Box sx={{ p: flush ? 0 : head ? '2px 14px 14px' : '14px', minHeight: 0, flex: 1 }}>{children}</Box>
    </Box>
  );
}
