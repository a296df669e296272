/**
 * Reads every page of the open file once in a thread of its own, in slices with rests between them, when the opening
 * did not: a file of a gigabyte would keep people waiting at the door for eight seconds.
 */
import { runJob, workerFile } from '#electron/jobs/run-job.ts';
import type { Damage } from './damage.ts';

/** What the thread is given. */
export interface LateCheckInput {
  readonly file: string;
  readonly key: Uint8Array;
}
export interface LateCheckResult {
  readonly whole: boolean;
}

/** Sign-in, home and the first search come first. */
const START_AFTER_MS = 2_000;

/** A check of the open file that is under way or done. */
export interface LateCheck {
  /** When it had read everything and found it whole, in ms since 1970; null until then. */
  readonly checkedAt: number | null;
  stop(): void;
}

export function startLateCheck(input: LateCheckInput, damage: Damage): LateCheck {
  const stop = new AbortController();
  let checkedAt: number | null = null;
  const check = async () => {
    const options = { signal: stop.signal, beside: true };
    const job = runJob<LateCheckInput, LateCheckResult>(
      workerFile('late-check', import.meta.url),
      input,
      options,
    );
    for await (const { whole } of job) {
      if (whole) checkedAt = Date.now();
      else damage.report();
    }
  };
  const timer = setTimeout(() => {
    check().catch(() => {
      // Stopped, or no room for a thread: the next opening tries again, and every read proves its pages meanwhile.
    });
  }, START_AFTER_MS);
  timer.unref();
  return {
    get checkedAt() {
      return checkedAt;
    },
    stop: () => {
      clearTimeout(timer);
      stop.abort();
    },
  };
}
