// How long a keystroke in the search box takes until its own results are painted, in a real window over the
// demo office. Run it on a quiet machine: npm run -s bench [-- RUNS]. The goal is under 50 ms.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Entrance } from '../e2e/pages/entrance.ts';
import { makeBrowserShell } from '../e2e/support/browser-shell.ts';
import { copyDemoOffice, DEMO_PASSWORD } from '../e2e/support/demo-office.ts';
import makeRunFolder from '../e2e/support/run-folder.ts';
import { spreadOf, TYPED, timeKeystrokes } from '../e2e/support/search-times.ts';

const runs = Number(process.argv[2] ?? 5);
const removeRunFolder = makeRunFolder();
const folder = mkdtempSync(join(tmpdir(), 'so-vang-bench-'));
const place = { dataDir: join(folder, 'data'), profileDir: join(folder, 'profile'), tempDir: folder };
const shell = makeBrowserShell(place);

/** @param {readonly (string | number)[]} cells */
const printRow = (cells) =>
  console.log(
    cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(11)).join(' '),
  );

try {
  await copyDemoOffice(place.dataDir);
  const page = await shell.open();
  await new Entrance(page).signIn('xem', DEMO_PASSWORD);
  await page.getByRole('link', { name: 'Tra cứu' }).click();
  await page.locator('[data-painted-query=""]').waitFor();
  console.log(`keystroke to painted list, ms; ${availableParallelism()} processors`);
  printRow(['run', 'keystrokes', 'median', 'p95', 'slowest']);
  /** @type {import('../e2e/support/search-times.ts').Keystroke[]} */
  const all = [];
  for (let run = 1; run <= runs; run += 1) {
    const keystrokes = await timeKeystrokes(page, TYPED);
    const { median, p95, slowest } = spreadOf(keystrokes);
    printRow([String(run), String(keystrokes.length), median, p95, slowest]);
    all.push(...keystrokes);
  }
  const { median, p95, slowest } = spreadOf(all);
  printRow(['all', String(all.length), median, p95, slowest]);
  const worst = all.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
  console.log(`slowest: ${worst.map((one) => `"${one.words}" ${one.milliseconds.toFixed(0)}`).join(', ')}`);
} finally {
  await shell.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  removeRunFolder();
}
