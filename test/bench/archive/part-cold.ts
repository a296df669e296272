/**
 * Cold start: from starting the program's process to the first answer of a search, sign-in between them. It includes
 * Node, loading the program, listening, scrypt of the password (N = 2^16, r = 8, p = 2), opening and checking the file, the
 * catalogue, and a search with facets. Then the memory of that process after a working day's calls.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asked, keystrokesOf, TYPED } from './queries.ts';
import { type ColdStart, startCold } from './running-office.ts';
import { deriveOnce } from './scrypt-alone.ts';
import { printFigure, printHead, printSpread, spreadOf, timeAsync } from './spread.ts';

const COLD_MS = 1500;
const MEMORY_MB = 300;
const FILE_MB = 900;

export async function measureCold(dataDir: string, runs: number): Promise<void> {
  const tempDir = mkdtempSync(join(tmpdir(), 'so-vang-bench-'));
  const first = asked('nguyen van', { facets: true });
  try {
    console.log('\ncold start: since the process was started (the file may lie in the system’s cache)');
    printHead();
    const all: ColdStart[] = [];
    for (let run = 0; run < Math.max(3, runs); run += 1) {
      const { running, times } = await startCold(dataDir, tempDir, first);
      all.push(times);
      await running.process.stop();
    }
    printSpread('listening', spreadOf(all.map(({ listening }) => listening)));
    printSpread('signed in', spreadOf(all.map(({ signedIn }) => signedIn)));
    printSpread('first answer of a search', spreadOf(all.map(({ firstAnswer }) => firstAnswer)), {
      p95: COLD_MS,
    });
    printSpread(
      '  of that scrypt alone',
      spreadOf([await deriveOnce(), await deriveOnce(), await deriveOnce()]),
    );
    await measureMemory(dataDir, tempDir, first);
  } finally {
    rmSync(tempDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** What an office does in a day: many searches with facets, pages, lists; then its memory. */
async function measureMemory(dataDir: string, tempDir: string, first: unknown): Promise<void> {
  const { running } = await startCold(dataDir, tempDir, first);
  try {
    const wire: number[] = [];
    for (const text of Object.values(TYPED).flat().flatMap(keystrokesOf)) {
      const { ms, answer } = await timeAsync(() =>
        running.call('archive.search', asked(text, { facets: true })),
      );
      wire.push(ms);
      const [hit] = (answer as { hits: { id: string }[] }).hits;
      if (hit !== undefined && wire.length % 10 === 0) await running.call('archive.award', { id: hit.id });
    }
    await running.call('home.summary', {});
    await running.call('units.list', {});
    console.log('\na day’s calls over the wire');
    printHead();
    printSpread('search with facets, over HTTP', spreadOf(wire));
    const memory = running.memory();
    if (memory === null) console.log('memory: this system does not tell');
    else {
      printFigure('memory of the office process (RSS)', memory.now, 'MB', MEMORY_MB);
      printFigure('  at its highest (scrypt takes 64 MB)', memory.highest, 'MB');
    }
  } finally {
    await running.process.stop();
  }
  printFigure('file', statSync(join(dataDir, 'office.db')).size / 1e6, 'MB', FILE_MB);
}
