/** Imports that a thread of this process works on. What is not here and not at rest was interrupted. */
import type { JobProgress } from '#electron/jobs/messages.ts';
import { runJob, workerFile } from '#electron/jobs/run-job.ts';
import type { OfficeCore } from '#electron/office/office-core.ts';
import { describeFault, refusalOf } from '#electron/office/refuse.ts';
import { purposeKey } from '#electron/store/envelope.ts';
import type { WorkerKeys } from '#electron/store/worker-store.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import type { ImportOrder } from './import-list.ts';
import { updateImport } from './import-rows.ts';
import type { LegacyAnswer, LegacyJob } from './legacy-job.ts';

interface Live {
  readonly control: SharedArrayBuffer;
  progress: JobProgress | null;
  readonly finished: Promise<void>;
}

const offices = new WeakMap<OfficeCore, Map<string, Live>>();
/** A million rows keep some 120 MB alive in the thread; the rest is what has not been tidied up. */
const MEMORY_MB = 224;

/** Numbers of workers at the gate. */
let workers = 0;

function liveOf(core: OfficeCore): Map<string, Live> {
  const known = offices.get(core);
  if (known !== undefined) return known;
  const made = new Map<string, Live>();
  offices.set(core, made);
  core.closing.add(() => stopAll(made));
  return made;
}

async function stopAll(live: Map<string, Live>): Promise<void> {
  for (const one of live.values()) askToStop(one);
  await Promise.all([...live.values()].map(({ finished }) => finished));
}

function askToStop({ control }: Live): void {
  Atomics.store(new Int32Array(control), 0, 1);
}

export const isLive = (core: OfficeCore, importId: string): boolean => liveOf(core).has(importId);

export const progressOf = (core: OfficeCore, importId: string): JobProgress | null =>
  liveOf(core).get(importId)?.progress ?? null;

/** Asks the work on an import to stop after the slice under way; nothing is written after this call's transaction. */
export function stopWork(core: OfficeCore, importId: string): void {
  const live = liveOf(core).get(importId);
  if (live !== undefined) askToStop(live);
}

/** Resolves when nothing works on the import any more. */
export async function whenAtRest(core: OfficeCore, importId: string): Promise<void> {
  for (let live = liveOf(core).get(importId); live !== undefined; live = liveOf(core).get(importId))
    await live.finished;
}

function keysOf(core: OfficeCore): WorkerKeys {
  const { dataKey, store } = core.archive();
  workers += 1;
  return {
    dataDir: core.dataDir,
    databaseKey: purposeKey(dataKey, 'database'),
    vaultKey: purposeKey(dataKey, 'vault'),
    gate: store.gate.memory,
    worker: workers,
  };
}

function orderOf(core: OfficeCore, importId: string, account: ImportOrder['account']): ImportOrder {
  const now = core.ports.now();
  return { importId, dataDir: core.dataDir, at: now.toISOString(), today: todayIso(now), account };
}

async function answerOf(
  core: OfficeCore,
  job: LegacyJob,
  onProgress?: (progress: JobProgress) => void,
): Promise<LegacyAnswer> {
  const { gate } = core.archive().store;
  try {
    const file = workerFile('legacy-import', import.meta.url);
    const options = { memoryMb: MEMORY_MB, ...(onProgress === undefined ? {} : { onProgress }) };
    for await (const answer of runJob<LegacyJob, LegacyAnswer>(file, job, options)) return answer;
    throw new Error('the thread gave no answer');
  } finally {
    gate.release(job.keys.worker);
  }
}

/** Asks a thread about the list of an import. Throws Refusal. */
export async function askAboutList(
  core: OfficeCore,
  importId: string,
  account: ImportOrder['account'],
  ask:
    | Omit<Extract<LegacyJob, { sort: 'survey' }>, 'keys' | 'order'>
    | Omit<Extract<LegacyJob, { sort: 'preview' }>, 'keys' | 'order'>,
): Promise<LegacyAnswer> {
  const answer = await answerOf(core, {
    keys: keysOf(core),
    order: orderOf(core, importId, account),
    ...ask,
  });
  if ('refused' in answer) throw new Refusal(answer.refused);
  return answer;
}

/**
 * Starts the step that the import's row names, once the open transaction is committed and whatever still works on the
 * import has ended.
 */
export function startWork(core: OfficeCore, importId: string, account: ImportOrder['account']): void {
  const live = liveOf(core);
  const before = live.get(importId)?.finished;
  const control = new SharedArrayBuffer(4);
  const work = async () => {
    await before;
    const job: LegacyJob = {
      sort: 'work',
      keys: keysOf(core),
      order: orderOf(core, importId, account),
      control,
    };
    try {
      const answer = await answerOf(core, job, (progress) => {
        entry.progress = progress;
      });
      if ('refused' in answer) await fail(core, importId, answer.refused);
    } catch (error) {
      core.ports.log(describeFault('imports', error));
      await fail(core, importId, refusalOf(error).code);
    }
  };
  const entry: Live = {
    control,
    progress: null,
    finished: Promise.resolve()
      .then(work)
      .finally(() => {
        if (live.get(importId) === entry) live.delete(importId);
      }),
  };
  live.set(importId, entry);
}

/** The import stays where its last slice left it; resuming tries again. */
async function fail(core: OfficeCore, importId: string, code: string): Promise<void> {
  const { store } = core.archive();
  await store.write(() => updateImport(store.writer, importId, { state: 'failed', failure: code }));
}
