/**
 * What a form of a document holds, outside of React: plain JSON, changed by path, with undo. Inputs keep what is typed
 * themselves and only report it; `epoch` counts the changes that they did not make and must be drawn anew for.
 */
import type { DocumentData } from '#shared/contract/documents.ts';

export type Json = DocumentData[string];
export type Path = readonly (string | number)[];

export interface FormStore {
  get(): DocumentData;
  read(path: Path): Json | undefined;
  /** Takes what was typed at a path; undefined removes the key. Typing on at one path is one step of the undo. */
  type(path: Path, value: Json | undefined): void;
  /** Changes what other inputs show too (rows added, a paste): drawn anew, `focus` gets the cursor. */
  change(path: Path, value: Json | undefined, focus?: Path): void;
  /** Other data from outside; the undo starts afresh. */
  replace(data: DocumentData): void;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Rises when inputs must be drawn anew. */
  epoch(): number;
  /** Where the cursor belongs after the newest epoch; null: where it was. */
  focus(): Path | null;
  /** After every change, typed or not. */
  subscribe(listener: () => void): () => void;
}

/** Steps that undo remembers; each shares what it did not change. */
const STEPS = 200;
/** Typing at one path that pauses longer than this is a new step, in milliseconds. */
const BURST = 1500;

export function createFormStore(initial: DocumentData, now: () => number = Date.now): FormStore {
  let data = initial;
  let epoch = 0;
  let focus: Path | null = null;
  let past: DocumentData[] = [];
  let future: DocumentData[] = [];
  let burst: { readonly path: string; at: number } | null = null;
  const listeners = new Set<() => void>();

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const remember = () => {
    past = [...past.slice(-(STEPS - 1)), data];
    future = [];
  };
  const redraw = (at: Path | null) => {
    epoch += 1;
    focus = at;
    burst = null;
    tell();
  };

  return {
    get: () => data,
    read: (path) => readAt(data, path),
    type(path, value) {
      const key = path.join('/');
      const time = now();
      if (burst === null || burst.path !== key || time - burst.at > BURST) remember();
      burst = { path: key, at: time };
      data = writeAt(data, path, value) as DocumentData;
      tell();
    },
    change(path, value, at) {
      remember();
      data = writeAt(data, path, value) as DocumentData;
      redraw(at ?? null);
    },
    replace(next) {
      data = next;
      past = [];
      future = [];
      redraw(null);
    },
    undo() {
      const last = past.at(-1);
      if (last === undefined) return;
      past = past.slice(0, -1);
      future = [...future, data];
      data = last;
      redraw(null);
    },
    redo() {
      const next = future.at(-1);
      if (next === undefined) return;
      future = future.slice(0, -1);
      past = [...past, data];
      data = next;
      redraw(null);
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    epoch: () => epoch,
    focus: () => focus,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function readAt(value: Json | undefined, path: Path): Json | undefined {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (Array.isArray(value)) return typeof head === 'number' ? readAt(value[head], rest) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  return readAt(value[String(head)], rest);
}

/** A copy with another value at a path; what is missing on the way there is made. */
export function writeAt(root: Json | undefined, path: Path, value: Json | undefined): Json | undefined {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (typeof head === 'number') {
    const list = Array.isArray(root) ? [...root] : [];
    list[head] = writeAt(list[head], rest, value) ?? null;
    return list;
  }
  const group = typeof root === 'object' && root !== null && !Array.isArray(root) ? root : {};
  const next = writeAt(group[head], rest, value);
  if (next !== undefined) return { ...group, [head]: next };
  return Object.fromEntries(Object.entries(group).filter(([key]) => key !== head));
}
