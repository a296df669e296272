import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchSession } from '#renderer/api/keep-session.ts';
import { App } from '#renderer/app/app.tsx';
import { startLanguage } from '#renderer/i18n/language.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');

startLanguage();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

watchSession();
