import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { createStore, type Store } from '#renderer/api/store.ts';
import type { FormStore, Path } from './form-store.ts';

/** Sentences of what strict reading refuses, by path. */
export type ProblemMap = ReadonlyMap<string, string>;

interface FormParts {
  readonly store: FormStore;
  readonly problems: Store<ProblemMap>;
  /** Paths whose boxes have been left once: before that an empty box is no mistake. */
  readonly touched: Store<ReadonlySet<string>>;
}

const FormContext = createContext<FormParts | null>(null);

export const pathText = (path: Path): string => path.join('.');

interface FormProviderProps {
  readonly store: FormStore;
  readonly problems: ProblemMap;
  /** Says every problem, also in boxes not yet visited (after signing was tried). */
  readonly showAll: boolean;
  readonly children: ReactNode;
}

/** The form of one document; its fields know their paths. */
export function FormProvider({ store, problems, showAll, children }: FormProviderProps) {
  const parts = useMemo<FormParts>(
    () => ({
      store,
      problems: createStore<ProblemMap>(new Map()),
      touched: createStore<ReadonlySet<string>>(new Set()),
    }),
    [store],
  );
  useEffect(() => parts.problems.set(problems), [parts, problems]);
  useEffect(() => {
    if (showAll) parts.touched.set(new Set(problems.keys()));
  }, [parts, problems, showAll]);
  return (
    <FormContext value={parts}>
      <FocusKeeper />
      {children}
    </FormContext>
  );
}

function useParts(): FormParts {
  const parts = useContext(FormContext);
  if (parts === null) throw new Error('a field stands outside of its form');
  return parts;
}

/** The store, and the epoch with which uncontrolled boxes are drawn anew. */
export function useFormStore(): { readonly store: FormStore; readonly epoch: number } {
  const { store } = useParts();
  const epoch = useSyncExternalStore(store.subscribe, store.epoch);
  return { store, epoch };
}

/** The sentence about a field, once its box has been left; and what tells that it was. */
export function useProblem(path: Path): { readonly problem: string | undefined; readonly touch: () => void } {
  const { problems, touched } = useParts();
  const text = pathText(path);
  const problem = useSyncExternalStore(problems.subscribe, () => problems.get().get(text));
  const seen = useSyncExternalStore(touched.subscribe, () => touched.get().has(text));
  return {
    problem: seen ? problem : undefined,
    touch: () => {
      if (!touched.get().has(text)) touched.set(new Set([...touched.get(), text]));
    },
  };
}

/** Puts the cursor where the newest change wants it, or back where it was before boxes were drawn anew. */
function FocusKeeper() {
  const { store } = useParts();
  const { epoch } = useFormStore();
  const before = useMemo(() => ({ epoch: store.epoch(), path: '' }), [store]);
  useEffect(
    () =>
      store.subscribe(() => {
        const active = document.activeElement;
        if (active instanceof HTMLElement && active.dataset.path !== undefined)
          before.path = active.dataset.path;
      }),
    [store, before],
  );
  useEffect(() => {
    if (epoch === before.epoch) return;
    before.epoch = epoch;
    const wanted = store.focus();
    const path = wanted === null ? before.path : pathText(wanted);
    if (path !== '' && (wanted !== null || document.activeElement === document.body)) focusPath(path);
  }, [epoch, store, before]);
  return null;
}

/** Frames that a long list may take to bring a row into sight. */
const TRIES = 6;

/** Moves the cursor to the box of a path, or to the first box inside it, opening what is folded around it. */
export function focusPath(path: string, tries = TRIES): void {
  const box =
    document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`) ??
    document.querySelector<HTMLElement>(`[data-path^="${CSS.escape(`${path}.`)}"]`);
  if (box !== null) {
    box.focus();
    return;
  }
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-holds]')) {
    const [top = ''] = path.split('.');
    if ((fold.dataset.holds ?? '').split(' ').includes(top)) fold.open = true;
  }
  if (tries > 0) requestAnimationFrame(() => focusPath(path, tries - 1));
}
