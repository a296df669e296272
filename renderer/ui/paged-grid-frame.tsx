import { styled } from '@mui/material/styles';

/** The card around a paged grid; it carries the focus ring of its grid. */
export const GridCard = styled('section')({
  minWidth: 0,
  background: 'var(--sv-surface)',
  border: '1px solid var(--sv-line)',
  borderRadius: 8,
  overflow: 'hidden',
  '&:has([role="grid"]:focus-visible)': { outline: '2px solid var(--sv-red)', outlineOffset: 0 },
});

/** The scrolling frame of a paged grid; rows are styled by class, so that drawing one costs no style work. */
export const GridFrame = styled('div', {
  shouldForwardProp: (prop) => prop !== 'tracks' && prop !== 'least',
})<{
  tracks: string;
  least: number;
}>(({ tracks, least }) => ({
  position: 'relative',
  height: '100%',
  overflow: 'auto',
  fontVariantNumeric: 'tabular-nums',
  // The ring stands around the card: inside, the rows would cover it.
  '&:focus-visible': { outline: 'none' },
  '&:focus-visible .grid-row[data-active="true"]': { boxShadow: 'inset 3px 0 0 var(--sv-red)' },
  '& .grid-head, & .grid-row': {
    display: 'grid',
    gridTemplateColumns: tracks,
    alignItems: 'center',
    columnGap: 12,
    paddingInline: 12,
    minWidth: least,
  },
  '& .grid-head': {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    height: 36,
    fontWeight: 600,
    color: 'var(--sv-muted)',
    background: 'var(--sv-raised)',
    borderBottom: '1px solid var(--sv-line)',
  },
  '& .grid-body': { position: 'relative', minWidth: least },
  '& .grid-rows': { position: 'absolute', insetInline: 0, top: 0 },
  '& .grid-row': {
    height: 36,
    cursor: 'default',
    borderBottom: '1px solid var(--sv-line)',
  },
  '& .grid-row:hover': { background: 'var(--sv-row-hover)' },
  '& .grid-row[aria-selected="true"], & .grid-row[data-active="true"]': { background: 'var(--sv-red-soft)' },
  '& .grid-row > span, & .grid-head > span': {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& .grid-head > span': { position: 'relative' },
  '& .grip': {
    position: 'absolute',
    insetBlock: 0,
    right: 0,
    width: 7,
    cursor: 'col-resize',
    touchAction: 'none',
    borderRight: '2px solid transparent',
  },
  '& .grip:hover, & .grip:active': { borderRightColor: 'var(--sv-red)' },
  '& .box input': { margin: 0, accentColor: 'var(--sv-red)', verticalAlign: 'middle' },
  '& .quiet': { color: 'var(--sv-muted)' },
  '& .right': { textAlign: 'right' },
}));
