/** A job for tests: counts in shared memory what it makes, so that a test sees whether the thread still works. */
import { setTimeout } from 'node:timers/promises';
import { serveJob } from '#electron/jobs/serve-job.ts';

export type Counting = {
  readonly pieces: number;
  /** Int32: pieces made. */
  readonly counter: SharedArrayBuffer;
  /** Fails after this many. */
  readonly failAt?: number;
};

serveJob(async function* ({ pieces, counter, failAt }: Counting, report) {
  const made = new Int32Array(counter);
  for (let piece = 1; piece <= pieces; piece += 1) {
    if (piece === failAt) throw new Error('this piece cannot be made');
    await setTimeout(1);
    Atomics.add(made, 0, 1);
    report({ done: piece, total: pieces });
    yield Uint8Array.of(piece);
  }
});
