/**
 * Long work in a worker thread: the office keeps answering meanwhile. A job gives its result in pieces, tells how far it
 * is, and ends at once when nobody wants the result any more.
 */
import { Worker } from 'node:worker_threads';
import type { JobProgress, OfficeMessage, WorkerMessage } from './messages.ts';

/** The work itself failed; the message is the worker's, for the log. */
export class JobFailedError extends Error {
  override readonly name: string = 'JobFailedError';
}

/** The thread never came to work: its file is not there, or the machine has no room for it. */
export class JobNotStartedError extends JobFailedError {
  override readonly name = 'JobNotStartedError';
}

export interface JobOptions {
  onProgress?(progress: JobProgress): void;
  /** Ends the job as cancelling its stream does. */
  readonly signal?: AbortSignal;
  /** Takes no turn: work that rests most of the time keeps no other waiting. */
  readonly beside?: boolean;
  /** Memory of its objects, in MB: a thread that streams tidies up earlier with less than the usual. */
  readonly memoryMb?: number;
}

/** Pieces made ahead of the reader, so that the worker and the reader work at the same time. */
const AHEAD = 4;

/** Threads at work at once; more would only take memory from each other on an office machine. */
const AT_ONCE = 2;

/** Memory of one job, in MB: a machine of the office has 4 GB for everything. */
const MEMORY_MB = 512;

let working = 0;
const waiting: (() => void)[] = [];

async function takeTurn(): Promise<void> {
  if (working >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else working += 1;
}

/** A turn goes over to the next in line, or is free again. */
function giveTurn(): void {
  const next = waiting.shift();
  if (next === undefined) working -= 1;
  else next();
}

/** Address of a worker's file: beside the source, or beside the built chunk (see build/vite.office.config.ts). */
export function workerFile(name: string, moduleUrl: string): URL {
  return new URL(`./${name}-worker.${moduleUrl.endsWith('.ts') ? 'ts' : 'mjs'}`, moduleUrl);
}

/**
 * Starts `file` (a module that calls `serveJob`) with `input`, and gives what it makes. Cancelling the stream ends the
 * thread.
 * The stream fails with JobNotStartedError or JobFailedError.
 */
export function runJob<Input, Chunk>(
  file: URL,
  input: Input,
  { onProgress, signal, beside = false, memoryMb = MEMORY_MB }: JobOptions = {},
): ReadableStream<Chunk> {
  let worker: Worker | undefined;
  let ended = false;
  let hasTurn = false;

  const end = () => {
    if (ended) return;
    ended = true;
    if (hasTurn) giveTurn();
    void worker?.terminate();
  };

  return new ReadableStream<Chunk>(
    {
      async start(controller) {
        const fail = (error: Error) => {
          if (ended) return;
          end();
          controller.error(error);
        };
        signal?.addEventListener('abort', () => fail(new DOMException('cancelled', 'AbortError')), {
          once: true,
        });
        if (signal?.aborted === true) return fail(new DOMException('cancelled', 'AbortError'));
        if (!beside) {
          await takeTurn();
          hasTurn = true;
          // Cancelled while waiting in line: the turn goes straight on.
          if (ended) return giveTurn();
        }
        let heard = false;
        worker = new Worker(file, {
          workerData: input,
          resourceLimits: { maxOldGenerationSizeMb: memoryMb },
        });
        worker.on('message', (message: WorkerMessage<Chunk>) => {
          heard = true;
          if (ended) return;
          if (message.type === 'chunk') controller.enqueue(message.chunk);
          else if (message.type === 'progress') onProgress?.(message.progress);
          else if (message.type === 'failed') fail(new JobFailedError(message.message));
          else {
            end();
            controller.close();
          }
        });
        worker.on('error', (error) =>
          fail(heard ? new JobFailedError(String(error)) : new JobNotStartedError(String(error))),
        );
        worker.on('exit', (code) => fail(new JobFailedError(`the thread ended with ${code}`)));
      },
      pull() {
        worker?.postMessage({ type: 'more' } satisfies OfficeMessage);
      },
      cancel: end,
    },
    { highWaterMark: AHEAD },
  );
}
