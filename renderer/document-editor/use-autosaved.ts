import { useCallback, useMemo, useRef, useState } from 'react';
import { createAutosave, type SaveState } from '#renderer/document-editor/autosave.ts';
import type { Saving } from '#renderer/document-editor/save-status.tsx';

/** Typing reaches the office within this many milliseconds; this machine's draft even sooner. */
const SAVE_DELAY = 700;

interface Versioned {
  readonly version: number;
}

export interface Autosaved<Data> extends Saving {
  /** Takes the newest data; the office has it soon. */
  readonly change: (data: Data) => void;
  /** The version to name in the next act. */
  readonly version: () => number;
  /** Drops what is unsaved, because the whole record is thrown away. */
  readonly abandon: () => Promise<void>;
  /** Starts from a newer version of the record, unless work waits. */
  readonly restart: (version: number) => void;
}

/**
 * Saves the edits of one record by itself, names the version it saw, and knows the ways out when somebody else has
 * saved meanwhile. `start` is the version the first edit is based on.
 */
export function useAutosaved<Record extends Versioned, Data>(options: {
  readonly start: number;
  readonly save: (data: Data, version: number) => Promise<Record>;
  readonly fetchNewest: () => Promise<Record>;
  /** The office has stored it; the window's copy of the record may be renewed. */
  readonly onStored: (record: Record) => void;
  /** A newer version is taken in place of what was typed. */
  readonly onAdopt: (record: Record) => void;
  /** Nothing waits any more: this machine's draft has done its work. */
  readonly dropDraft: () => Promise<void>;
}): Autosaved<Data> {
  const latest = useRef(options);
  latest.current = options;
  const version = useRef(options.start);
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'idle' });

  const autosave = useMemo(
    () =>
      createAutosave<Data>({
        delay: SAVE_DELAY,
        async save(data) {
          const saved = await latest.current.save(data, version.current);
          version.current = saved.version;
          latest.current.onStored(saved);
        },
        onState(state) {
          setSaveState(state);
          if (state.kind === 'saved') void latest.current.dropDraft();
        },
      }),
    [],
  );

  const restart = useCallback((newer: number) => {
    version.current = newer;
    setSaveState({ kind: 'idle' });
  }, []);

  const keepMine = useCallback(async () => {
    const newest = await latest.current.fetchNewest();
    version.current = newest.version;
    latest.current.onStored(newest);
    await autosave.flush();
  }, [autosave]);

  const takeTheirs = useCallback(async () => {
    const newest = await latest.current.fetchNewest();
    autosave.forget();
    await latest.current.dropDraft();
    restart(newest.version);
    latest.current.onAdopt(newest);
  }, [autosave, restart]);

  const abandon = useCallback(async () => {
    autosave.forget();
    await latest.current.dropDraft();
  }, [autosave]);

  return {
    saveState,
    change: autosave.change,
    flush: autosave.flush,
    version: () => version.current,
    keepMine,
    takeTheirs,
    abandon,
    restart,
  };
}
