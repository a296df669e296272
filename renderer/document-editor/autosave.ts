/** Where the newest content stands. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'refused'; readonly error: unknown };

export interface Autosave<T> {
  /** Takes the newest content; it goes to the office within `delay`. */
  change(value: T): void;
  /** Saves at once what still waits, a refused one included. True when nothing is left unsaved. */
  flush(): Promise<boolean>;
  /** Forgets what waits, because its owner chose another version. */
  forget(): void;
}

/**
 * Sends content to the office by itself: never two at a time, of several only the newest. A refused content
 * stays waiting; the next change or flush tries again.
 */
export function createAutosave<T>(options: {
  /** Milliseconds from the first change to the sending; the next change does not prolong it. */
  readonly delay: number;
  readonly save: (value: T) => Promise<void>;
  readonly onState: (state: SaveState) => void;
}): Autosave<T> {
  let waiting: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> | null = null;

  function stopTimer() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  async function sendWaiting(): Promise<void> {
    while (waiting !== null) {
      const sent: { readonly value: T } = waiting;
      options.onState({ kind: 'saving' });
      try {
        await options.save(sent.value);
      } catch (error) {
        // Still waiting: a newer content replaces it, a flush sends it again.
        if (waiting !== null) options.onState({ kind: 'refused', error });
        return;
      }
      if (waiting === sent) waiting = null;
      if (waiting === null) options.onState({ kind: 'saved', at: new Date() });
    }
  }

  function start(): Promise<void> {
    stopTimer();
    running ??= sendWaiting().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    change(value) {
      waiting = { value };
      if (running === null) {
        options.onState({ kind: 'waiting' });
        timer ??= setTimeout(() => void start(), options.delay);
      }
    },
    async flush() {
      await start();
      return waiting === null;
    },
    forget() {
      stopTimer();
      waiting = null;
    },
  };
}
