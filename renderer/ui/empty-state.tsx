import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** What this place is for and the one thing to do first. */
export function EmptyState({ title, text, action }: { title: string; text: ReactNode; action?: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', justifyItems: 'center', gap: 1, p: '36px 20px', textAlign: 'center' }}>
      <Typography variant="h2" component="p" sx={{ fontSize: '1rem' }}>
        {title}
      </Typography>
      <Typography component="div" sx={{ color: 'text.secondary', maxWidth: 520 }}>
        {text}
      </Typography>
      {action !== undefined && <Box sx={{ mt: 1 }}>{action}</Box>}
    </Box>
  );
}
