import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** True for a module of one of the named npm packages (both path separators: Windows builds too). */
const fromPackages = (names: string) => new RegExp(`[\\\\/]node_modules[\\\\/](?:${names})[\\\\/]`);

/**
 * The window's pages: `renderer/` → `dist/renderer/`, answered by the office itself in both shells.
 *
 * The page runs under `default-src 'none'`, so everything is a file of our own: no inline scripts (the
 * module-preload polyfill would be one), no `data:` fonts or images, relative addresses.
 */
export default defineConfig({
  root: at('../renderer'),
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: at('../dist/renderer'),
    emptyOutDir: true,
    // Windows 10 offices keep an Edge or Chrome of the last years; Electron 45 is newer.
    target: 'chrome120',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: false,
    // Read from the local disk, not from a network: few large files beat many small ones.
    chunkSizeWarningLimit: 2_000,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: fromPackages('react|react-dom|scheduler'), priority: 3 },
            { name: 'mui', test: fromPackages('@mui|@emotion|react-transition-group'), priority: 2 },
            { name: 'vendor', test: /[\\/]node_modules[\\/]/, priority: 1 },
          ],
        },
      },
    },
  },
});
