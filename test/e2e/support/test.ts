import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { makeBrowserShell } from './browser-shell.ts';
import { copyDemoOffice } from './demo-office.ts';
import { makeElectronShell } from './electron-shell.ts';
import type { Shell, ShellName, ShellPlace } from './shell.ts';

export interface HouseOptions {
  /** Set by the project of the configuration. */
  readonly shellName: ShellName;
  /** What the data folder holds before the office starts: nothing, or the demo office. */
  readonly office: 'empty' | 'demo';
}

export interface HouseFixtures {
  /** Empty folders for one test, removed afterwards. */
  readonly place: ShellPlace;
  /** The shell of the project on that place; closed afterwards. */
  readonly shell: Shell;
}

/** Folders of one test: data, profile, temporary files. */
export function makePlace(): ShellPlace & { readonly root: string } {
  const root = mkdtempSync(join(tmpdir(), 'so-vang-e2e-'));
  const tempDir = join(root, 'temp');
  mkdirSync(tempDir);
  return { root, tempDir, dataDir: join(root, 'data'), profileDir: join(root, 'profile') };
}

/** Removes them; the browser may hold a file for a moment longer. */
export function removePlace(root: string): void {
  rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

export const test = base.extend<HouseFixtures & HouseOptions>({
  shellName: ['browser', { option: true }],
  office: ['empty', { option: true }],
  place: async ({ office }, use) => {
    const { root, ...place } = makePlace();
    if (office === 'demo') await copyDemoOffice(place.dataDir);
    await use(place);
    removePlace(root);
  },
  shell: async ({ place, shellName, colorScheme }, use) => {
    const shell =
      shellName === 'electron'
        ? makeElectronShell(place)
        : makeBrowserShell(place, colorScheme === 'dark' ? { colorScheme } : {});
    await use(shell);
    await shell.close();
  },
});

export { expect } from '@playwright/test';
