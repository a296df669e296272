import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '#renderer/api/session.ts';
import { openDraft } from './draft-handle.ts';

export interface Draft<T> {
  /** False until the browser's store has answered: mount the form only after. */
  readonly ready: boolean;
  /** What was left unsaved the last time, or null. It does not follow later keystrokes. */
  readonly value: T | null;
  readonly restored: boolean;
  /** When the newest keystroke reached the disk. */
  readonly savedAt: Date | null;
  /** The browser's store refuses (full disk): the form should say so. */
  readonly failed: boolean;
  save(value: T): void;
  /** Writes at once what still waits, and answers when the draft on the disk was written; null = nothing to keep. */
  flush(): Promise<Date | null>;
  /** Removes the draft, after the record was saved or because its owner says so. */
  discard(): Promise<void>;
}

interface DraftState<T> {
  readonly ready: boolean;
  readonly value: T | null;
  readonly savedAt: Date | null;
  readonly failed: boolean;
}

const EMPTY = { ready: false, value: null, savedAt: null, failed: false } as const;

/**
 * Keeps the unsaved work of a form, sealed, through crashes and power cuts.
 * `form` names the form and `recordId` the record it is about, or the id a new record will get; neither may
 * carry personal data. `initial` is the form before any typing: work equal to it is not kept.
 */
export function useDraft<T>(options: {
  readonly form: string;
  readonly recordId: string;
  readonly initial: T;
}): Draft<T> {
  const { form, recordId } = options;
  const session = useSession();
  const accountId = session?.account.id ?? null;
  const keyText = session?.draftKey ?? null;
  const initial = useRef(options.initial);
  initial.current = options.initial;
  const [state, setState] = useState<DraftState<T>>(EMPTY);

  const handle = useMemo(() => {
    if (accountId === null || keyText === null) return null;
    return openDraft<T>({
      place: { accountId, form, recordId },
      keyText,
      initial: () => initial.current,
      onSaved: (savedAt) => setState((old) => ({ ...old, savedAt, failed: false })),
      onFailure: () => setState((old) => ({ ...old, failed: true })),
    });
  }, [accountId, keyText, form, recordId]);

  useEffect(() => {
    if (handle === null) return;
    let left = false;
    setState(EMPTY);
    const settle = (found: Pick<DraftState<T>, 'value' | 'savedAt' | 'failed'>) => {
      if (!left) setState({ ready: true, ...found });
    };
    handle.load().then(
      (draft) => settle({ value: draft?.value ?? null, savedAt: draft?.savedAt ?? null, failed: false }),
      () => settle({ value: null, savedAt: null, failed: true }),
    );
    return () => {
      left = true;
    };
  }, [handle]);

  useEffect(() => {
    if (handle === null) return;
    const flush = () => void handle.flush();
    const events = ['focusout', 'visibilitychange'] as const;
    for (const event of events) document.addEventListener(event, flush);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      for (const event of events) document.removeEventListener(event, flush);
      window.removeEventListener('pagehide', flush);
    };
  }, [handle]);

  const save = useCallback((value: T) => handle?.change(value), [handle]);
  const flush = useCallback(async () => (await handle?.flush()) ?? null, [handle]);
  const discard = useCallback(async () => {
    await handle?.discard();
    setState((old) => ({ ...old, value: null, savedAt: null }));
  }, [handle]);
  return useMemo(
    () => ({ ...state, restored: state.value !== null, save, flush, discard }),
    [state, save, flush, discard],
  );
}
