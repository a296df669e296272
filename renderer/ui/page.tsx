import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface PageProps {
  /** What a person would say aloud; the one h1 of the page. */
  readonly title: ReactNode;
  /** One line of facts under the title. */
  readonly facts?: ReactNode;
  /** Buttons on the right, the red one last. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** Frame of every page: title, facts, actions, and the work below, which may grow to the window's height. */
export function Page({ title, facts, actions, children }: PageProps) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, p: '16px 20px', minHeight: '100%' }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
          <Typography variant="h1">{title}</Typography>
          {facts !== undefined && facts !== null && facts !== '' && (
            <Typography variant="body1" component="div" sx={{ color: 'text.secondary', mt: '2px' }}>
              {facts}
            </Typography>
          )}
        </Box>
        {actions !== undefined && <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>{actions}</Box>}
      </Box>
      {children}
    </Box>
  );
}
