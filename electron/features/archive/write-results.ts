import { setImmediate } from 'node:timers/promises';
import { JobNotStartedError, runJob, workerFile } from '#electron/jobs/run-job.ts';
import { streamOf } from '#electron/jobs/stream-of.ts';
import type { Database } from '#electron/store/database.ts';
import { type ResultSource, resultPieces } from './result-pieces.ts';

/** A list of results and where its rows lie. The key goes to a thread of this process and nowhere else. */
export interface ResultJob extends ResultSource {
  readonly dataDir: string;
  readonly key: Uint8Array;
}

type Bytes = Uint8Array<ArrayBuffer>;
type Report = (done: number) => void;

/** A thread starts in the time in which the office writes this many rows. */
const LONG_ROWS = 1_000;

/** A spreadsheet of results in pieces, a long one from a thread of its own. Cancelling the stream ends the work. */
export function writeResults(db: Database, job: ResultJob, report: Report): ReadableStream<Bytes> {
  return streamOf(job.seqs.length < LONG_ROWS ? writeHere(db, job, report) : writeAside(db, job, report));
}

async function* writeAside(db: Database, job: ResultJob, report: Report): AsyncGenerator<Bytes> {
  try {
    yield* runJob<ResultJob, Bytes>(workerFile('write-results', import.meta.url), job, {
      onProgress: ({ done }) => report(done),
    });
  } catch (error) {
    // A machine without room for a thread still gives the list, only slower for everyone else.
    if (!(error instanceof JobNotStartedError)) throw error;
    yield* writeHere(db, job, report);
  }
}

async function* writeHere(db: Database, source: ResultSource, report: Report): AsyncGenerator<Bytes> {
  for (const piece of resultPieces(db, source, report)) {
    yield piece;
    await setImmediate(); // other calls go on in between
  }
}
