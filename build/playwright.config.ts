import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { HouseOptions } from '../test/e2e/support/test.ts';
import { findElectron } from './bootstrap/electron-binary.mjs';

/**
 * End-to-end tests: real windows over real offices. Every spec runs in the installed Chromium through the
 * browser shell; the main job runs under Electron too where its binary is. Its absence is said by name, never
 * passed over in silence.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const electron = findElectron();

// The configuration is read in every worker as well: only the first reading speaks.
if (!electron && process.env.TEST_WORKER_INDEX === undefined) {
  console.log('electron: binary not present, main-job not run there');
}

export default defineConfig<HouseOptions>({
  testDir: `${root}/test/e2e`,
  outputDir: `${root}/test-results/e2e`,
  testMatch: '**/*.spec.ts',
  globalSetup: `${root}/test/e2e/support/run-folder.ts`,
  // One office, one window, as in an office room; and timings are measured.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 150_000,
  // Signing in is meant to be slow, and a busy machine is slower still; waiting costs nothing when all is well.
  expect: { timeout: 25_000 },
  reporter: [['list'], ['json', { outputFile: `${root}/test-results/e2e.json` }]],
  projects: [
    { name: 'chromium', use: { shellName: 'browser' } },
    ...(electron
      ? [{ name: 'electron', testMatch: 'main-job.spec.ts', use: { shellName: 'electron' as const } }]
      : []),
  ],
});
