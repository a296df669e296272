import type { Caller } from './caller.ts';

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

/** A file of results that waits to be fetched, made while it is fetched. */
export interface ResultFile {
  readonly ownerId: Caller['id'];
  readonly fileName: string;
  readonly mediaType: string;
  readonly rows: number;
  /** Begins to make it. `report` is told how many rows are done. */
  make(report: (done: number) => void): Promise<Bytes>;
}

/** Files of results by the id that the window gave them: fetched once, by whoever asked for them. */
export interface ResultFiles {
  put(id: string, file: ResultFile): void;
  /** The file of that caller, no longer waiting; null when there is none. */
  take(id: string, callerId: string): { file: ResultFile; report: (done: number) => void } | null;
  progress(id: string, callerId: string): { done: number; rows: number } | null;
  clear(): void;
}

/** Files that wait; of more the oldest is let go. */
const MOST_WAITING = 8;

export function makeResultFiles(): ResultFiles {
  const known = new Map<string, { file: ResultFile; taken: boolean; done: number }>();
  const ofCaller = (id: string, callerId: string) => {
    const found = known.get(id);
    return found?.file.ownerId === callerId ? found : undefined;
  };
  return {
    put: (id, file) => {
      known.set(id, { file, taken: false, done: 0 });
      for (const oldest of [...known.keys()].slice(0, -MOST_WAITING)) known.delete(oldest);
    },
    take: (id, callerId) => {
      const found = ofCaller(id, callerId);
      if (found === undefined || found.taken) return null;
      found.taken = true;
      return {
        file: found.file,
        report: (done) => {
          found.done = done;
        },
      };
    },
    progress: (id, callerId) => {
      const found = ofCaller(id, callerId);
      return found === undefined ? null : { done: found.done, rows: found.file.rows };
    },
    clear: () => known.clear(),
  };
}
