import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from '#renderer/api/query-client.ts';
import { Gate } from '#renderer/app/gate.tsx';
import { AppStyles } from '#renderer/app/global-styles.tsx';
import { theme } from '#renderer/app/theme.ts';

/** The page's own nonce: style elements made at run time pass the content security policy with it. */
function readNonce(): string {
  return document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

const styleCache = createCache({ key: 'sv', nonce: readNonce(), prepend: true });

/** Providers, outermost first: styles, colours, the office's answers. */
export function App() {
  return (
    <CacheProvider value={styleCache}>
      <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="so-vang-theme">
        <AppStyles />
        <QueryClientProvider client={queryClient}>
          <Gate />
        </QueryClientProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}
