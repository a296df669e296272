import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#shared/contract/refusals.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** Wrong tries before the first wait (QCVN 12:2026/BCA 3.6.2.1.9.2 allows at most five). */
export const FREE_TRIES = 5;
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 3600;

interface Attempts {
  readonly failed: number;
  readonly lastAt: number;
}

/** Pure: seconds still to wait after `failed` wrong tries, the last at `lastAt` (ms). Doubles with every further try. */
export function secondsToWait(failed: number, lastAt: number, now: number): number {
  if (failed < FREE_TRIES) return 0;
  const wait = Math.min(FIRST_WAIT_SECONDS * 2 ** (failed - FREE_TRIES), LONGEST_WAIT_SECONDS);
  return Math.max(0, Math.ceil((lastAt + wait * 1000 - now) / 1000));
}

/** Counts wrong tries per account in a file, so that restarting the program does not reset them. */
export interface SignInDelay {
  /** Throws Refusal SLOWED while the account has to wait. */
  check(name: string): void;
  /** Counts a wrong try; returns how many are left before a wait. */
  fail(name: string): number;
  clear(name: string): void;
}

export function openSignInDelay(dataDir: string, now: () => number): SignInDelay {
  const file = join(dataDir, 'attempts.json');
  const read = (): Record<string, Attempts> => {
    if (!existsSync(file)) return {};
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return {}; // a damaged counter must not lock the office out
    }
  };
  return {
    check: (name) => {
      const attempts = read()[name];
      if (attempts === undefined) return;
      const seconds = secondsToWait(attempts.failed, attempts.lastAt, now());
      if (seconds > 0) throw new Refusal('SLOWED', { seconds });
    },
    fail: (name) => {
      const all = read();
      const failed = (all[name]?.failed ?? 0) + 1;
      writeFileAtomically(file, JSON.stringify({ ...all, [name]: { failed, lastAt: now() } }));
      return Math.max(0, FREE_TRIES - failed);
    },
    clear: (name) => {
      const { [name]: cleared, ...rest } = read();
      if (cleared !== undefined) writeFileAtomically(file, JSON.stringify(rest));
    },
  };
}
