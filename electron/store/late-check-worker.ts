/** The thread of late-check.ts. */
import { setTimeout } from 'node:timers/promises';
import { serveJob } from '#electron/jobs/serve-job.ts';
import { isDamage } from './damage.ts';
import type { LateCheckInput, LateCheckResult } from './late-check.ts';
import { connectOrRefuse } from './open-store.ts';

/** Pages read without a rest (8 MB, about 50 ms), and the rest: a third of one processor at most. */
const SLICE_PAGES = 2_000;
const REST_MS = 100;

serveJob(async function* ({ file, key }: LateCheckInput): AsyncGenerator<LateCheckResult> {
  const sqlite = connectOrRefuse(file, Buffer.from(key), true);
  try {
    sqlite.pragma('cache_size = -2000');
    // One tree after the other: no state of the file is held for longer than the largest takes.
    const trees = sqlite
      .prepare('SELECT name FROM sqlite_schema WHERE rootpage > 0')
      .pluck()
      .all() as string[];
    const pages = sqlite.prepare('SELECT pageno FROM dbstat WHERE name = ?').pluck();
    let read = 0;
    for (const tree of ['sqlite_schema', ...trees])
      for (const _page of pages.iterate(tree)) {
        read += 1;
        if (read % SLICE_PAGES === 0) await setTimeout(REST_MS);
      }
    yield { whole: true };
  } catch (error) {
    if (!isDamage(error)) throw error;
    yield { whole: false };
  } finally {
    sqlite.close();
  }
});
