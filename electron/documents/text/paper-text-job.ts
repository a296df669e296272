/** Papers are read in a thread of their own: whatever they hold, the office goes on. */
import { JobFailedError, runJob, workerFile } from '#electron/jobs/run-job.ts';
import type { NoText } from './no-text.ts';
import type { PaperFormat } from './read-paper-text.ts';

export interface PaperTextOrder {
  readonly dataDir: string;
  readonly vaultKey: Uint8Array;
  readonly files: readonly string[];
}

/** What was found in a file of the vault, by its SHA-256. */
export type PaperTextAnswer =
  | {
      readonly sha256: string;
      readonly format: PaperFormat;
      /** Deflated UTF-8. */
      readonly text: Uint8Array;
      /** Search keys of its words. */
      readonly words: string;
    }
  | { readonly sha256: string; readonly reason: NoText };

/** Ten times what the longest paper takes on an office machine. */
const LONGEST_MS = 60_000;

const isTooLarge = (error: unknown): boolean =>
  (error instanceof DOMException && error.name === 'AbortError') ||
  (error instanceof JobFailedError && /memory limit|OUT_OF_MEMORY/u.test(error.message));

/**
 * Reads files one by one. A file that takes the thread with it is answered as such, and the next ones are read in a new
 * thread. Ends when `signal` is aborted.
 */
export async function* readPaperTexts(
  order: PaperTextOrder,
  signal: AbortSignal,
): AsyncGenerator<PaperTextAnswer> {
  let left = order.files;
  while (left.length > 0 && !signal.aborted) {
    const stopped = new AbortController();
    const either = AbortSignal.any([signal, stopped.signal]);
    const stream = runJob<PaperTextOrder, PaperTextAnswer>(
      workerFile('paper-text', import.meta.url),
      { ...order, files: left },
      { signal: either },
    );
    let patience = setTimeout(() => stopped.abort(), LONGEST_MS);
    try {
      for await (const answer of stream) {
        clearTimeout(patience);
        left = left.slice(1);
        yield answer;
        patience = setTimeout(() => stopped.abort(), LONGEST_MS);
      }
    } catch (error) {
      if (signal.aborted) return;
      const [sha256] = left;
      if (sha256 === undefined) return;
      left = left.slice(1);
      yield { sha256, reason: isTooLarge(error) ? 'too_large' : 'damaged' };
    } finally {
      clearTimeout(patience);
    }
  }
}
