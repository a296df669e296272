/** The thread that writes long lists of results; started by write-results.ts. */
import { serveJob } from '#electron/jobs/serve-job.ts';
import { openReader } from '#electron/store/open-store.ts';
import { resultPieces } from './result-pieces.ts';
import type { ResultJob } from './write-results.ts';

serveJob(async function* ({ dataDir, key, ...source }: ResultJob, report) {
  const reader = openReader(dataDir, key);
  try {
    yield* resultPieces(reader.db, source, (done) => report({ done, total: source.seqs.length }));
  } finally {
    reader.close();
  }
});
