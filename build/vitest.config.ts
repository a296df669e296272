import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Four projects, one a kind of test, so that a kind can be run alone:
 * `vitest run --config build/vitest.config.ts --project unit`.
 *
 * `electron` is aliased to a typed double everywhere: outside Electron the real module tries to
 * download its binary when it is imported.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const electronDouble = fileURLToPath(new URL('../test/support/electron-double.ts', import.meta.url));

/** Longest a single test of the kind may take, in milliseconds. */
const kinds = {
  unit: 20_000,
  contract: 30_000,
  integration: 90_000,
  render: 180_000,
} as const;

export default defineConfig({
  root,
  resolve: { alias: [{ find: /^electron$/, replacement: electronDouble }] },
  test: {
    // Native modules and process-wide state (SQLite, signals) want processes, not threads.
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: true,
    teardownTimeout: 10_000,
    projects: Object.entries(kinds).map(([name, timeout]) => ({
      extends: true as const,
      test: {
        name,
        environment: 'node',
        include: [`test/${name}/**/*.test.{ts,tsx}`],
        testTimeout: timeout,
        hookTimeout: timeout,
      },
    })),
  },
});
