import Box from '@mui/material/Box';
import { type ReactNode, useState } from 'react';

interface FoldProps {
  readonly title: ReactNode;
  /** Made only when it is opened for the first time. */
  readonly children: ReactNode;
  readonly quiet?: boolean;
  /** Names of the parts inside, for whoever looks for one of them. */
  readonly holds?: readonly string[];
}

/** A part that opens by Enter or a click; the browser's own, so that every reader of screens knows it. */
export function Fold({ title, children, quiet = false, holds }: FoldProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Box component="details" data-holds={holds?.join(' ')} onToggle={() => setOpened(true)}>
      <Box
        component="summary"
        sx={{
          cursor: 'pointer',
          width: 'fit-content',
          ...(quiet ? { color: 'text.secondary', fontSize: '0.85rem' } : { fontWeight: 600 }),
        }}
      >
        {title}
      </Box>
      {opened && <Box sx={{ display: 'grid', gap: 1, pt: 0.75 }}>{children}</Box>}
    </Box>
  );
}
