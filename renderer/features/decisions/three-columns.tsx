import { styled } from '@mui/material/styles';

/** Data, page, checks side by side in the window's height; below each other where there is no room. */
export const ThreeColumns = styled('div')({
  flex: '1 1 0',
  minHeight: 520,
  display: 'grid',
  gap: 12,
  gridTemplateColumns: 'minmax(270px, 330px) minmax(0, 1fr) minmax(220px, 262px)',
  '& > *': { minHeight: 0, minWidth: 0 },
  '& > .scrolls': { overflow: 'auto' },
  '@media (max-width: 1000px)': {
    flex: 'none',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& > .page': { height: 640 },
  },
});
