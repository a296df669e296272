/** Styles of the data table, apart so that the component reads as behaviour. */
export const frameStyle = {
  overflow: 'auto',
  position: 'relative',
  outlineOffset: '-2px',
  fontVariantNumeric: 'tabular-nums',
} as const;

export const headStyle = {
  position: 'sticky',
  top: 0,
  zIndex: 2,
  display: 'grid',
  alignItems: 'center',
  height: 34,
  bgcolor: 'var(--sv-raised)',
  borderBottom: '1px solid var(--sv-line)',
  fontSize: '0.8rem',
  fontWeight: 600,
  color: 'text.secondary',
} as const;

export const rowStyle = {
  position: 'absolute',
  left: 0,
  right: 0,
  display: 'grid',
  alignItems: 'center',
  borderBottom: '1px solid var(--sv-line)',
  cursor: 'default',
  '&:hover': { bgcolor: 'var(--sv-row-hover)' },
  '&[data-marked="true"]': { bgcolor: 'var(--sv-red-soft)' },
  '&[data-active="true"]': { boxShadow: 'inset 3px 0 0 var(--sv-red)' },
} as const;

export const cellStyle = {
  px: '10px',
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

export const sortButtonStyle = {
  font: 'inherit',
  color: 'inherit',
  background: 'none',
  border: 0,
  p: 0,
  maxWidth: '100%',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  '&:hover': { color: 'text.primary' },
} as const;
