import Box from '@mui/material/Box';

/** A key as printed on the keyboard: "Ctrl K". */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <Box
      component="kbd"
      sx={{
        font: 'inherit',
        fontSize: '0.72rem',
        fontWeight: 600,
        color: 'text.secondary',
        border: '1px solid var(--sv-line)',
        borderRadius: '4px',
        bgcolor: 'var(--sv-surface)',
        px: '6px',
        whiteSpace: 'nowrap',
      }}
    >
      {keys}
    </Box>
  );
}
