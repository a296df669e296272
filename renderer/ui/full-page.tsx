import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Seal } from '#renderer/ui/seal.tsx';

/** A page without rooms around it: before sign-in, or when the page may not work here. */
export function FullPage({
  title,
  width = 440,
  children,
}: {
  title: string;
  width?: number;
  children?: ReactNode;
}) {
  return (
    <Box sx={{ minHeight: '100%', display: 'grid', placeItems: 'center', p: 3 }}>
      <Box
        component="main"
        sx={{
          width: `min(${width}px, 100%)`,
          bgcolor: 'background.paper',
          border: '1px solid var(--sv-line)',
          borderTop: '3px solid var(--sv-gold)',
          borderRadius: 1.5,
          p: '26px 30px 28px',
          display: 'grid',
          gap: 2,
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
          <Seal size={34} />
          <Typography variant="h1">{title}</Typography>
        </Box>
        {children}
      </Box>
    </Box>
  );
}
