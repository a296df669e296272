import type { OpenArchive } from './office-core.ts';
import type { Ports } from './ports.ts';

/** Where background work stands. */
export interface WorkPlace {
  readonly dataDir: string;
  now(): Date;
}

/**
 * Work that goes on while the archive is open. It rests often, writes in short transactions, stops soon when `signal` is
 * aborted, and can be taken up again from what is in the file.
 */
export type BackgroundWork = (archive: OpenArchive, place: WorkPlace, signal: AbortSignal) => Promise<void>;

/** Starts the works; what fails is told in the log and tried again when the archive is opened the next time. */
export function startWork(
  works: readonly BackgroundWork[],
  archive: OpenArchive,
  dataDir: string,
  ports: Ports,
): AbortController {
  const stop = new AbortController();
  const place = { dataDir, now: () => ports.now() };
  for (const work of works) {
    work(archive, place, stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted) ports.log(`background: ${error instanceof Error ? error.name : 'failed'}`);
    });
  }
  return stop;
}
