/** The thread that works on old lists; started by live-imports.ts. */
import { LIST_REFUSAL_OF } from '#electron/features/imports/read-submitted-list.ts';
import type { JobProgress } from '#electron/jobs/messages.ts';
import { serveJob } from '#electron/jobs/serve-job.ts';
import { ListFileError } from '#electron/lists/list-file-error.ts';
import { openWorkerStore, type WorkerStore } from '#electron/store/worker-store.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { correctList } from './correct-list.ts';
import { importList, openVaultList } from './import-list.ts';
import { findImportRow } from './import-rows.ts';
import type { LegacyAnswer, LegacyJob } from './legacy-job.ts';
import { previewList, surveyList } from './look-at-list.ts';
import { undoList } from './undo-list.ts';
import { StoppedError } from './write-slices.ts';

serveJob(async function* (job: LegacyJob, report): AsyncGenerator<LegacyAnswer> {
  const store = openWorkerStore(job.keys);
  try {
    yield await answer(store, job, report);
  } catch (error) {
    const known = refusalCode(error);
    if (known === null) throw error;
    yield { refused: known };
  } finally {
    store.close();
  }
});

function refusalCode(error: unknown) {
  if (error instanceof ListFileError) return LIST_REFUSAL_OF[error.code];
  return error instanceof Refusal ? error.code : null;
}

async function answer(
  store: WorkerStore,
  job: LegacyJob,
  report: (progress: JobProgress) => void,
): Promise<LegacyAnswer> {
  const { order } = job;
  if (job.sort !== 'work') {
    const row = findImportRow(store.db, order.importId);
    const file = await openVaultList(store, order.dataDir, row.sha256, row.file_name);
    try {
      return job.sort === 'survey'
        ? { survey: await surveyList(store, file, { ...job.ask, today: order.today }) }
        : { preview: await previewList(store, file, { ...job.ask, today: order.today }) };
    } finally {
      file.close();
    }
  }
  const control = new Int32Array(job.control);
  const stopped = () => Atomics.load(control, 0) !== 0;
  // The call that asked for this work is committed once its turn is over.
  const step = store.write(() => findImportRow(store.db, order.importId).step);
  const work = { store, order, stopped, report: (done: number, total: number) => report({ done, total }) };
  try {
    if (step === 'check' || step === 'run') await importList(work);
    else if (step === 'correct') await correctList(work);
    else if (step === 'undo' || step === 'cancel') await undoList(work);
    return { ended: true };
  } catch (error) {
    if (error instanceof StoppedError) return { ended: false };
    throw error;
  }
}
