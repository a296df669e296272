/** Longest a keystroke waits before its write begins, in milliseconds. */
export const WRITE_DELAY = 120;

export interface DraftWriter<T> {
  /** Takes the newest state of the form; the write begins within {@link WRITE_DELAY}. */
  change(value: T): void;
  /** Writes at once what still waits; resolves when nothing is under way any more. */
  flush(): Promise<void>;
  /** Forgets what waits; resolves when a write under way has ended. */
  drop(): Promise<void>;
}

/**
 * Writes one value after another, never two at a time, and of several waiting values only the newest. The
 * delay starts with the first keystroke and is not prolonged by the next: steady typing is saved as it goes.
 */
export function createDraftWriter<T>(options: {
  readonly write: (value: T) => Promise<void>;
  readonly onFailure: (error: unknown) => void;
}): DraftWriter<T> {
  let waiting: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> | null = null;

  function stopTimer() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  async function writeWaiting(): Promise<void> {
    while (waiting !== null) {
      const { value } = waiting;
      waiting = null;
      try {
        await options.write(value);
      } catch (error) {
        options.onFailure(error);
      }
    }
  }

  function start(): Promise<void> {
    stopTimer();
    running ??= writeWaiting().finally(() => {
      running = null;
      // A value that came between the last look and this moment.
      if (waiting !== null) return start();
    });
    return running;
  }

  return {
    change(value) {
      waiting = { value };
      timer ??= setTimeout(() => void start(), WRITE_DELAY);
    },
    flush: start,
    async drop() {
      stopTimer();
      waiting = null;
      await running;
    },
  };
}
