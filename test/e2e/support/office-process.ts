import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../../build/bootstrap/run.mjs';

/** A running office of the browser shell. */
export interface OfficeProcess {
  /** Address to open, launch token included. */
  readonly url: string;
  readonly pid: number;
  /** kill -9: no goodbye, nothing closed. */
  crash(): Promise<void>;
  /** Asks it to end; resolves when its files are closed. */
  stop(): Promise<void>;
}

export interface OfficePlace {
  readonly dataDir: string;
  /** Temporary files of the office and of the browser land here, so that a test can look at all of them. */
  readonly tempDir: string;
}

export interface EndedOffice {
  readonly status: number | null;
  readonly output: string;
}

/** Making the demo office takes longest, on a busy machine most of all. */
const START_MS = 180_000;
const STOP_MS = 60_000;

/** The environment of everything the tests start: one time zone for office and window, one temporary folder. */
export function environmentOf({ tempDir }: OfficePlace): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    ...Object.fromEntries(inherited),
    TZ: 'Asia/Ho_Chi_Minh',
    TMPDIR: tempDir,
    TMP: tempDir,
    TEMP: tempDir,
  };
}

function spawnServe(place: OfficePlace, args: readonly string[]): ChildProcess {
  const serve = join(projectRoot, 'dist', 'office', 'serve.mjs');
  return spawn(process.execPath, [serve, '--no-window', '--data', place.dataDir, ...args], {
    env: environmentOf(place),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = once(child, 'exit');
  child.kill(signal);
  await over;
}

/** Starts `serve.mjs --no-window` on a folder and waits for its line `ready <URL>`. */
export async function startOffice(place: OfficePlace, args: readonly string[] = []): Promise<OfficeProcess> {
  const child = spawnServe(place, args);
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the office did not get ready:\n${output}`)), START_MS);
    const read = (text: string) => {
      output += text;
      const ready = /^ready (\S+)$/mu.exec(output)?.[1];
      if (ready === undefined) return;
      clearTimeout(timer);
      resolve(ready);
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('exit', (status) => {
      clearTimeout(timer);
      reject(new Error(`the office ended with ${status}:\n${output}`));
    });
  });
  return { url, pid: child.pid ?? 0, crash: () => end(child, 'SIGKILL'), stop: () => end(child, 'SIGTERM') };
}

/** Starts an office that is expected to leave by itself; answers how. */
export async function runOfficeToItsEnd(
  place: OfficePlace,
  args: readonly string[] = [],
): Promise<EndedOffice> {
  const child = spawnServe(place, args);
  let output = '';
  const read = (text: string) => {
    output += text;
  };
  child.stdout?.setEncoding('utf8').on('data', read);
  child.stderr?.setEncoding('utf8').on('data', read);
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  const [status] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { status, output };
}
