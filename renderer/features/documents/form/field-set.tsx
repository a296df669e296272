import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A named set of fields. */
export function FieldSet({ legend, children }: { readonly legend: ReactNode; readonly children: ReactNode }) {
  return (
    <Box
      component="fieldset"
      sx={{ border: '1px solid var(--sv-line)', borderRadius: 1, m: 0, p: '4px 10px 10px', minWidth: 0 }}
    >
      <Box component="legend" sx={{ px: 0.5, fontSize: '0.85rem', fontWeight: 600 }}>
        {legend}
      </Box>
      {children}
    </Box>
  );
}
