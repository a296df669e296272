import CssBaseline from '@mui/material/CssBaseline';
import GlobalStyles from '@mui/material/GlobalStyles';
import { THEME_ATTRIBUTE } from '#renderer/app/theme.ts';
import { darkTokens, lightTokens, toCustomProperties } from '#renderer/app/tokens.ts';

const styles = {
  ':root': { ...toCustomProperties(lightTokens), colorScheme: 'light' },
  [`:root[${THEME_ATTRIBUTE}="dark"]`]: { ...toCustomProperties(darkTokens), colorScheme: 'dark' },
  'html, body, #root': { height: '100%' },
  body: { fontSize: '0.84375rem', fontVariantNumeric: 'tabular-nums' },
  ':focus-visible': { outline: '2px solid var(--sv-red)', outlineOffset: 2 },
  a: { color: 'var(--sv-red)' },
  mark: { backgroundColor: 'var(--sv-mark)', color: 'inherit', borderRadius: 3 },
  '.visually-hidden': {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  '.skip-link': {
    position: 'absolute',
    left: 8,
    top: -60,
    zIndex: 2000,
    padding: '8px 14px',
    borderRadius: 8,
    backgroundColor: 'var(--sv-surface)',
    '&:focus': { top: 8 },
  },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': {
      animationDuration: '0.01ms !important',
      animationIterationCount: '1 !important',
      transitionDuration: '0.01ms !important',
      scrollBehavior: 'auto !important',
    },
  },
} as const;

/** Base styles and the custom properties of the colours. */
export function AppStyles() {
  return (
    <>
      <CssBaseline />
      <GlobalStyles styles={styles} />
    </>
  );
}
