import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findElectron } from './bootstrap/electron-binary.mjs';
import { findBrowser } from './bootstrap/system-tools.mjs';

/**
 * End-to-end tests: the same specs through the browser shell in the installed Chromium, and through
 * Electron where its binary is. Its absence is said by name, never passed over in silence.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const electron = findElectron();

// The configuration is read in every worker as well: only the first reading speaks.
if (!electron && process.env.TEST_WORKER_INDEX === undefined) {
  console.log('electron: skipped, binary not present');
}

/** No request of the browser's own leaves the machine, and it starts under root and without a GPU. */
const quietFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: `${root}/test/e2e`,
  outputDir: `${root}/test-results/e2e`,
  testMatch: '**/*.test.ts',
  // One office, one window, as in an office room; and timings are measured.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `${root}/test-results/e2e.json` }]],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: 'light',
    trace: 'off',
    video: 'off',
    screenshot: 'only-on-failure',
    acceptDownloads: true,
    launchOptions: { executablePath: findBrowser(), args: quietFlags },
  },
  projects: [{ name: 'chromium' }, ...(electron ? [{ name: 'electron' }] : [])],
});
