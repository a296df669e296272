/** Rounds of a random life of the register, each ended by kill -9 of the process that lives it, each checked. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findProblems } from '#electron/features/registers/register-lines.ts';
import { cancelNumber, requireLine } from '#electron/features/registers/reservations.ts';
import { openStore } from '#electron/store/open-store.ts';
import { checkBook, takeDown } from './number-check.ts';
import { addOwners, type PlayedLine, seededRandom } from './number-play.ts';
import type { KillTask } from './numbers-worker.ts';

type Child = ChildProcessByStdio<Writable, Readable, null>;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXTERNAL = ['better-sqlite3-multiple-ciphers'];

/** One file that starts quickly: ten thousand processes read it. Answers its path, inside the project's dist/. */
export async function bundleWorker(name: string): Promise<string> {
  const outDir = join(ROOT, 'dist', 'bench', name);
  mkdirSync(outDir, { recursive: true });
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: EXTERNAL, target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        external: EXTERNAL,
        input: { worker: join(ROOT, 'test', 'support', 'numbers-worker.ts') },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
  return join(outDir, 'worker.mjs');
}

export interface RoundsReport {
  readonly rounds: number;
  /** Acts acknowledged, by sort; refusals by code. */
  readonly acts: Readonly<Record<string, number>>;
  /** Kills that found an act committed but not told yet, and kills inside a transaction that left nothing. */
  readonly untold: number;
  readonly insideTransaction: number;
  readonly expiredSeen: number;
  readonly years: number;
  readonly lines: number;
  readonly breaches: readonly string[];
}

/** Longest time a process may take to die by itself before it is killed from outside. */
const PATIENCE_MS = 60_000;

/** Processes that have started and wait for their task, so that starting costs no round. */
function makePool(worker: string, size: number) {
  const start = (): Child =>
    spawn(process.execPath, [worker], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = Array.from({ length: size }, start);
  return {
    take: (): Child => {
      const child = waiting.shift() ?? start();
      waiting.push(start());
      return child;
    },
    close: async () => {
      const ended = waiting.map((child) => once(child, 'close'));
      for (const child of waiting) child.kill('SIGKILL');
      await Promise.all(ended);
    },
  };
}

/** Lets a process live until it is dead; every whole line it told. */
async function liveAndDie(child: Child, task: KillTask, killAfterMs: number): Promise<string[]> {
  let told = '';
  const closed = once(child, 'close');
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      if (told.includes('ready\n')) resolve();
    });
  });
  child.stdin.on('error', () => undefined);
  child.stdin.write(JSON.stringify(task));
  await Promise.race([ready, closed]);
  if (task.dieAt === 0) {
    await wait(killAfterMs);
    child.kill('SIGKILL');
  }
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await closed;
  clearTimeout(patience);
  return told.split('\n').slice(0, -1);
}

/**
 * Plays `rounds` rounds, `perOffice` of them on one encrypted file, and checks after each: nothing acknowledged is lost,
 * at most the one act under way is untold, no gap, no twin, dates ascend, and the program reports exactly the kept
 * numbers that have run out. At the end of a file these are cancelled, and nothing is left to report.
 */
export async function playRounds(options: {
  readonly worker: string;
  readonly rounds: number;
  readonly perOffice: number;
  readonly seed: number;
  readonly pool: number;
  readonly onRound?: (done: number) => void;
}): Promise<RoundsReport> {
  const random = seededRandom(options.seed);
  const pool = makePool(options.worker, options.pool);
  const acts: Record<string, number> = {};
  const breaches: string[] = [];
  const years = new Set<number>();
  let [untold, insideTransaction, expiredSeen, lines] = [0, 0, 0, 0];
  try {
    for (let done = 0; done < options.rounds; ) {
      const dataDir = mkdtempSync(join(tmpdir(), 'so-vang-numbers-'));
      const key = randomBytes(32);
      const told = new Map<string, string>();
      let today = `2026-${random() < 0.5 ? '12-28' : '03-02'}`;
      const first = openStore(dataDir, key, 'create');
      first.writeAtOnce(() => addOwners(first.writer));
      first.close();
      let linesHere = 0;
      for (let round = 0; round < options.perOffice && done < options.rounds; round += 1) {
        const dieAt = random() < 0.5 ? 0 : 1 + Math.floor(random() * 120);
        const seed = Math.floor(random() * 2 ** 31);
        const task = { dataDir, key: key.toString('hex'), seed, today, dieAt };
        const heard = await liveAndDie(pool.take(), task, random() * 60);
        const before = linesHere;
        for (const line of heard) {
          if (line.startsWith('{')) {
            const act = JSON.parse(line) as PlayedLine;
            takeDown(told, act);
            today = act.today > today ? act.today : today;
            years.add(act.year);
            acts[act.play] = (acts[act.play] ?? 0) + 1;
          } else if (line.startsWith('refused')) acts[line] = (acts[line] ?? 0) + 1;
        }
        const store = openStore(dataDir, key, 'open');
        // The clock of the dead process may have gone on after its last word: its untold act says so itself.
        const [last] = store.reader.sql<{ day: string | null }>(
          'SELECT max(given_on) AS day FROM register_entry',
        );
        if (last?.day !== null && last !== undefined && last.day > today) today = last.day;
        const check = checkBook(store.reader, told, today);
        const reported = findProblems(store.reader, null, today).map(
          ({ seriesId, year, number, why }) =>
            `${why === 'expired' ? '' : `${why} `}${seriesId}/${year}/${number}`,
        );
        if (reported.toSorted().join() !== check.expired.toSorted().join())
          breaches.push(`reported ${reported.join()} instead of ${check.expired.join()}`);
        if (check.untold > 1) breaches.push(`${check.untold} acts were committed and not told`);
        breaches.push(...check.breaches.map((breach) => `round ${done}: ${breach}`));
        untold += check.untold;
        if (dieAt > 0 && check.untold === 0) insideTransaction += 1;
        expiredSeen += check.expired.length;
        linesHere = check.lines;
        if (check.lines < before) breaches.push(`round ${done}: lines vanished`);
        store.close();
        done += 1;
        options.onRound?.(done);
      }
      lines += linesHere;
      breaches.push(...settle(dataDir, key, today));
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
    }
  } finally {
    await pool.close();
  }
  return {
    rounds: options.rounds,
    acts,
    untold,
    insideTransaction,
    expiredSeen,
    years: years.size,
    lines,
    breaches,
  };
}

/** Cancels with a reason what has run out; then nothing may be left to report. */
function settle(dataDir: string, key: Buffer, today: string): string[] {
  const store = openStore(dataDir, key, 'open');
  const act = { reason: 'Quá hạn giữ', at: new Date(`${today}T08:00:00Z`), accountName: 'Lò Văn Hủy' };
  store.writeAtOnce(() => {
    for (const { entryId } of findProblems(store.writer, null, today))
      if (entryId !== null) cancelNumber(store.writer, requireLine(store.writer, entryId), act);
  });
  const left = findProblems(store.reader, null, today).map(
    ({ number, symbol, why }) => `${why} ${number}/${symbol}`,
  );
  const damage = store.findDamage();
  store.close();
  return [...left, ...damage];
}
