/**
 * Whose turn it is to write among the threads of this process. SQLite would settle it too, but by making the office's
 * thread wait inside a call: every window would stand still. Here the office waits without standing still, and a worker
 * lets it go first.
 */
export interface OfficeGate {
  /** Given to workers. */
  readonly memory: SharedArrayBuffer;
  /** Resolves when the turn is the office's. */
  enter(): Promise<void>;
  leave(): void;
  /** A worker that ended takes its turn with it. */
  release(worker: number): void;
}

const OWNER = 0;
const OFFICE_WAITING = 1;
const NOBODY = 0;
const OFFICE = -1;

export function makeOfficeGate(): OfficeGate {
  const memory = new SharedArrayBuffer(8);
  const cells = new Int32Array(memory);
  const free = () => {
    Atomics.store(cells, OWNER, NOBODY);
    Atomics.notify(cells, OWNER);
  };
  return {
    memory,
    enter: async () => {
      Atomics.add(cells, OFFICE_WAITING, 1);
      for (;;) {
        const owner = Atomics.compareExchange(cells, OWNER, NOBODY, OFFICE);
        if (owner === NOBODY) break;
        const waiting = Atomics.waitAsync(cells, OWNER, owner, 1000);
        if (waiting.async) await waiting.value;
      }
    },
    leave: () => {
      Atomics.sub(cells, OFFICE_WAITING, 1);
      Atomics.notify(cells, OFFICE_WAITING);
      free();
    },
    release: (worker) => {
      if (Atomics.load(cells, OWNER) === worker) free();
    },
  };
}

/** The gate as worker number `worker` (1 and up) sees it: its thread may stand still. */
export function workerGate(memory: SharedArrayBuffer, worker: number): { enter(): void; leave(): void } {
  const cells = new Int32Array(memory);
  return {
    enter: () => {
      for (;;) {
        const waiting = Atomics.load(cells, OFFICE_WAITING);
        if (waiting > 0) {
          Atomics.wait(cells, OFFICE_WAITING, waiting, 1000);
          continue;
        }
        const owner = Atomics.compareExchange(cells, OWNER, NOBODY, worker);
        if (owner === NOBODY) return;
        Atomics.wait(cells, OWNER, owner, 1000);
      }
    },
    leave: () => {
      Atomics.store(cells, OWNER, NOBODY);
      Atomics.notify(cells, OWNER);
    },
  };
}
