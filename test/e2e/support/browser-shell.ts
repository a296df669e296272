import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { windowArguments } from '#electron/loopback/open-window.ts';
import { findBrowser } from '../../../build/bootstrap/system-tools.mjs';
import { environmentOf, type OfficeProcess, startOffice } from './office-process.ts';
import type { Shell, ShellPlace } from './shell.ts';

/**
 * The window exactly as the program opens it (so that its profile keeps what a real one keeps), without a
 * screen and steered by the test.
 */
function windowFlags(profileDir: string): string[] {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const own = windowArguments('about:blank', profileDir, asRoot).filter((flag) => !flag.startsWith('--app='));
  return [...own, '--headless', '--disable-gpu', '--disable-quic', '--remote-debugging-pipe', 'about:blank'];
}

/** Longest a click or a keystroke waits for what it is meant for. */
const ACTION_MS = 25_000;

export interface WindowOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The office in a process of its own, its window in the installed Chromium with a profile that stays. */
export function makeBrowserShell(place: ShellPlace, options: WindowOptions = {}): Shell {
  let office: OfficeProcess | null = null;
  let window: BrowserContext | null = null;

  async function closeWindow(): Promise<void> {
    const closing = window;
    window = null;
    await closing?.close();
  }

  return {
    name: 'browser',
    windowOutlivesOffice: true,
    async open(): Promise<Page> {
      office ??= await startOffice(place);
      window ??= await chromium.launchPersistentContext(place.profileDir, {
        executablePath: findBrowser(),
        ignoreDefaultArgs: true,
        args: windowFlags(place.profileDir),
        env: environmentOf(place),
        viewport: options.viewport ?? { width: 1366, height: 768 },
        colorScheme: options.colorScheme ?? 'light',
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
        reducedMotion: 'reduce',
        acceptDownloads: true,
      });
      window.setDefaultTimeout(ACTION_MS);
      const page = window.pages()[0] ?? (await window.newPage());
      await page.goto(office.url);
      return page;
    },
    async crashOffice() {
      await office?.crash();
      office = null;
    },
    async crashWindow() {
      const crashing = window;
      window = null;
      const page = crashing?.pages()[0];
      if (crashing === null || page === undefined) return;
      const gone = new Promise<void>((resolve) => crashing.once('close', () => resolve()));
      const devtools = await crashing.newCDPSession(page);
      // The browser process ends on the spot; whether the answer still comes does not matter.
      await Promise.race([gone, devtools.send('Browser.crash').catch(() => gone)]);
      await gone;
    },
    async close() {
      await closeWindow();
      await office?.stop();
      office = null;
    },
  };
}
