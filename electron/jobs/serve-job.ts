/** The worker's side of a job. */
import { parentPort, workerData } from 'node:worker_threads';
import type { JobProgress, OfficeMessage, WorkerMessage } from './messages.ts';

/**
 * Does the work of this thread: `work` gets the input and gives pieces; the next one is made when there is room for it.
 * Bytes are handed over, not copied.
 */
export function serveJob<Input, Chunk>(
  work: (input: Input, report: (progress: JobProgress) => void) => AsyncIterable<Chunk>,
): void {
  const port = parentPort;
  if (port === null) throw new Error('a job runs in a worker thread only');
  let room = 0;
  let wake: (() => void) | undefined;
  port.on('message', (message: OfficeMessage) => {
    if (message.type !== 'more') return;
    room += 1;
    wake?.();
  });
  const tell = (message: WorkerMessage<Chunk>, transfer: ArrayBuffer[] = []) =>
    port.postMessage(message, transfer);

  const run = async () => {
    for await (const chunk of work(workerData as Input, (progress) => tell({ type: 'progress', progress }))) {
      while (room === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      room -= 1;
      tell({ type: 'chunk', chunk }, ownBytes(chunk));
    }
    tell({ type: 'end' });
  };
  run().catch((error: unknown) => tell({ type: 'failed', message: String(error) }));
}

/** The buffer of a piece that has it for itself; a view of a larger one must be copied. */
function ownBytes(chunk: unknown): ArrayBuffer[] {
  if (!(chunk instanceof Uint8Array) || !(chunk.buffer instanceof ArrayBuffer)) return [];
  return chunk.byteLength === chunk.buffer.byteLength ? [chunk.buffer] : [];
}
