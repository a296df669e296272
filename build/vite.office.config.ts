import { globSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Packages that stay outside the bundles: a native part (SQLite), the shell itself (electron), and the
 * browser driver, which only the browser shell loads and only when it prints.
 */
const external = ['better-sqlite3-multiple-ciphers', 'electron', 'puppeteer-core'];

/**
 * Worker-thread entries: every `NAME-worker.ts` under electron/ becomes `dist/office/NAME-worker.mjs`, beside
 * the chunk that starts it, so that `new URL('./NAME-worker.mjs', import.meta.url)` finds it.
 */
const workerEntries = () =>
  Object.fromEntries(
    globSync('electron/**/*-worker.ts', { cwd: at('..') }).map((path) => [
      `office/${basename(path, '.ts')}`,
      at(`../${path}`),
    ]),
  );

/** Old chunks carry hashes in their names: without this they would pile up and be packaged. */
function emptyOutputFolders(): Plugin {
  return {
    name: 'so-vang:empty-output-folders',
    buildStart() {
      for (const folder of ['office', 'desktop']) {
        rmSync(at(`../dist/${folder}`), { recursive: true, force: true });
      }
    },
  };
}

/**
 * The Node side, in two runs (`--mode office`, then `--mode preload`):
 *
 * - `office`: `dist/office/serve.mjs`, `dist/office/cli.mjs` and `dist/desktop/main.mjs` from one graph, so
 *   that both shells share the very same office code;
 * - `preload`: `dist/desktop/preload.cjs`, CommonJS and alone, because a sandboxed preload can neither be
 *   an ES module nor load files.
 */
export default defineConfig(({ mode }) => {
  const preload = mode === 'preload';
  const input: Record<string, string> = preload
    ? { 'desktop/preload': at('../electron/preload.ts') }
    : {
        'office/serve': at('../electron/serve.ts'),
        'office/cli': at('../electron/cli.ts'),
        'desktop/main': at('../electron/main.ts'),
        ...workerEntries(),
      };
  return {
    root: at('..'),
    publicDir: false as const,
    plugins: preload ? [] : [emptyOutputFolders()],
    // Bundle every package that is not named in `external`.
    ssr: { noExternal: true as const, external, target: 'node' as const },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: true,
      outDir: at('../dist'),
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external,
        input,
        output: preload
          ? { format: 'cjs' as const, entryFileNames: '[name].cjs' }
          : {
              format: 'es' as const,
              entryFileNames: '[name].mjs',
              chunkFileNames: 'office/[name]-[hash].mjs',
              assetFileNames: 'office/[name]-[hash][extname]',
            },
      },
    },
  };
});
