import { createTheme } from '@mui/material/styles';
import { darkTokens, lightTokens, type Tokens } from '#renderer/app/tokens.ts';

/** Attribute of `<html>` that says which colours are in use. */
export const THEME_ATTRIBUTE = 'data-theme';

function toPalette(tokens: Tokens, primaryText: string) {
  return {
    primary: { main: tokens.red, contrastText: primaryText },
    secondary: { main: tokens.gold },
    error: { main: tokens.badInk },
    warning: { main: tokens.warnInk },
    info: { main: tokens.infoInk },
    success: { main: tokens.goodInk },
    background: { default: tokens.paper, paper: tokens.surface },
    text: { primary: tokens.ink, secondary: tokens.muted },
    divider: tokens.line,
  };
}

/** Warm paper, white surfaces, one deep red for what acts; dense, Be Vietnam Pro 13.5 px. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: THEME_ATTRIBUTE },
  colorSchemes: {
    light: { palette: toPalette(lightTokens, '#FFFFFF') },
    dark: { palette: toPalette(darkTokens, '#2B0E0C') },
  },
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: "'Be Vietnam Pro', 'Segoe UI', sans-serif",
    // 13.5 px of a 16 px root: the text still follows the reader's own browser size.
    fontSize: 13.5,
    htmlFontSize: 16,
    h1: { fontSize: '1.3rem', fontWeight: 600, lineHeight: 1.35 },
    h2: { fontSize: '0.9rem', fontWeight: 600, lineHeight: 1.4 },
    h3: { fontSize: '0.85rem', fontWeight: 600, lineHeight: 1.4 },
    body1: { fontSize: '0.84375rem', lineHeight: 1.5 },
    body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
    caption: { fontSize: '0.78rem', lineHeight: 1.45 },
    button: { fontSize: '0.84375rem', fontWeight: 600, textTransform: 'none' },
  },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { variant: 'outlined', color: 'inherit', disableElevation: true },
      styleOverrides: {
        root: { minHeight: 34, padding: '4px 14px', whiteSpace: 'nowrap', flexShrink: 0 },
        outlined: { borderColor: 'var(--sv-line)', backgroundColor: 'var(--sv-surface)' },
        contained: {
          '&.MuiButton-containedPrimary, &.MuiButton-colorPrimary': {
            backgroundColor: 'var(--sv-red-fill)',
            color: '#fff',
          },
          '&.MuiButton-colorPrimary:hover': {
            backgroundColor: 'var(--sv-red-fill)',
            filter: 'brightness(1.1)',
          },
          '&.Mui-disabled': { backgroundColor: 'var(--sv-quiet-bg)', color: 'var(--sv-muted)' },
        },
      },
    },
    MuiOutlinedInput: {
      styleOverrides: {
        root: {
          backgroundColor: 'var(--sv-surface)',
          '& .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--sv-control)' },
        },
        input: { padding: '6px 10px', height: '1.45em' },
        multiline: { padding: 0 },
      },
    },
    MuiMenuItem: { styleOverrides: { root: { minHeight: 34, fontSize: '0.84375rem' } } },
    MuiTooltip: { defaultProps: { enterDelay: 500 } },
    MuiTab: { styleOverrides: { root: { minHeight: 38, padding: '6px 14px' } } },
    MuiTabs: { styleOverrides: { root: { minHeight: 38 } } },
    MuiCheckbox: { defaultProps: { size: 'small' } },
    MuiRadio: { defaultProps: { size: 'small' } },
    MuiIconButton: { defaultProps: { size: 'small' } },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  },
});
