/** Keystroke → painted list in a real Chromium over the large office. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSWORD } from '#test/support/office-client.ts';
import { Entrance } from '../../e2e/pages/entrance.ts';
import { makeBrowserShell } from '../../e2e/support/browser-shell.ts';
import { timeKeystrokes } from '../../e2e/support/search-times.ts';
import { LOGINS } from './open-bench.ts';
import { printHead, printSpread, spreadOf } from './spread.ts';

const PAINTED_P95 = 50;
const TYPED = [
  'nguyen van hung',
  'Trần Thị Lan',
  'so y te 2015',
  '123/qd-ubnd',
  'nong thon moi',
  'hung giao vien',
];

export async function measureWindow(dataDir: string, runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'so-vang-bench-'));
  const shell = makeBrowserShell({ dataDir, profileDir: join(folder, 'profile'), tempDir: folder });
  try {
    const page = await shell.open();
    await new Entrance(page).signIn(LOGINS.archivist, PASSWORD);
    await page.getByRole('link', { name: 'Tra cứu' }).click();
    await page.locator('[data-painted-query=""]').waitFor();
    console.log('\nkeystroke → painted list, Chromium');
    printHead();
    const all: { words: string; milliseconds: number }[] = [];
    for (let run = 0; run < runs; run += 1) all.push(...(await timeKeystrokes(page, TYPED)));
    printSpread('keystrokes', spreadOf(all.map(({ milliseconds }) => milliseconds)), { p95: PAINTED_P95 });
    const worst = all.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
    console.log(
      `slowest: ${worst.map(({ words, milliseconds }) => `“${words}” ${milliseconds.toFixed(0)}`).join(', ')}`,
    );
  } finally {
    await shell.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
