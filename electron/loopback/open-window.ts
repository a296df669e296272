import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundBrowser } from './find-browser.ts';

/** Pure: arguments that make a browser an app window of its own, with a profile inside the data folder. */
export function windowArguments(url: string, profileDir: string, asRoot: boolean): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profileDir}`,
    '--window-size=1366,768',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=Translate,AutofillServerCommunication,MediaRouter',
    '--lang=vi',
    ...(asRoot ? ['--no-sandbox'] : []),
  ];
}

/** Opens the app window; resolves when the person closes it. */
export function openWindow(browser: FoundBrowser, url: string, dataDir: string): Promise<void> {
  const profileDir = join(dataDir, 'window');
  mkdirSync(profileDir, { recursive: true });
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return new Promise((resolve, reject) => {
    const child = spawn(browser.path, windowArguments(url, profileDir, asRoot), { stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
}
