/** Short transactions, one after another, that together do long work: each leaves a mark to go on from. */
import type { WorkerStore } from '#electron/store/worker-store.ts';

/** Milliseconds that a slice should take: whoever wants to write meanwhile waits this long at most, give or take. */
const TARGET_MS = 80;
const LEAST = 16;
const MOST = 4096;

/** Thrown out of long work when the office has asked for it to stop; what is committed stays. */
export class StoppedError extends Error {}

export interface Slices<Item> {
  /** Adds an item; writes a slice when there are enough. Throws StoppedError. */
  add(item: Item): void;
  /** Writes what is left. */
  flush(): void;
}

/**
 * Collects items and hands them to `write` in transactions of about the same time, however fast the machine is.
 * `stopped` is asked inside the turn, so that nothing is written after the office has said stop.
 */
export function openSlices<Item>(
  store: WorkerStore,
  stopped: () => boolean,
  write: (items: readonly Item[]) => void,
): Slices<Item> {
  let items: Item[] = [];
  let size = 64;
  const flush = () => {
    if (items.length === 0) return;
    const slice = items;
    items = [];
    store.writeSlice(() => {
      const start = performance.now();
      if (stopped()) throw new StoppedError();
      write(slice);
      const each = (performance.now() - start) / slice.length;
      size = Math.round(Math.min(MOST, Math.max(LEAST, size / 2, Math.min(size * 2, TARGET_MS / each))));
    });
  };
  return {
    add: (item) => {
      items.push(item);
      if (items.length >= size) flush();
    },
    flush,
  };
}
