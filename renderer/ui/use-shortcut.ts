import { useEffect, useRef } from 'react';
import { createStore, useStore } from '#renderer/api/store.ts';
import { comboOf } from '#renderer/ui/shortcut-keys.ts';

interface ShortcutOptions {
  /** What the key does, for the list under Shift+?. */
  readonly label: string;
  readonly enabled?: boolean;
  /** False: not while the focus is in a text field (undo belongs to the field there). */
  readonly inFields?: boolean;
}

interface Shortcut extends Required<ShortcutOptions> {
  readonly combo: string;
  readonly run: () => boolean | undefined;
}

const registered = createStore<readonly Shortcut[]>([]);
let listening = false;

/**
 * Binds a key while the component is shown. The newest binding of a combination wins; a handler that returns
 * `false` leaves the key to the one before it, then to the browser. Combinations: 'ctrl+n', 'alt+1', 'f2',
 * 'escape', 'shift+?', '/'. Lone letters are refused by design.
 */
export function useShortcut(
  combo: string,
  // biome-ignore lint/suspicious/noConfusingVoidType: handlers that return nothing are the usual ones
  handler: () => boolean | void,
  { label, enabled = true, inFields = true }: ShortcutOptions,
): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    listen();
    const shortcut: Shortcut = { combo, label, enabled, inFields, run: () => latest.current() ?? undefined };
    registered.set([...registered.get(), shortcut]);
    return () => registered.set(registered.get().filter((one) => one !== shortcut));
  }, [combo, label, enabled, inFields]);
}

/** How long a page may take to appear and bind the key that {@link runShortcutSoon} waits for. */
const SOON_MS = 3_000;

/** Runs a key's binding now; false when nothing binds it. */
export function runShortcut(combo: string): boolean {
  const bound = registered.get().findLast((one) => one.combo === combo);
  if (bound === undefined) return false;
  bound.run();
  return true;
}

/** Runs the binding of a key that the next page is about to make (the palette's "new …"). */
export function runShortcutSoon(combo: string): void {
  const before = new Set(registered.get());
  const stop = registered.subscribe(() => {
    const fresh = registered.get().find((one) => one.combo === combo && !before.has(one));
    if (fresh === undefined) return;
    stop();
    // After the page has finished binding its keys.
    setTimeout(() => fresh.run(), 0);
  });
  setTimeout(stop, SOON_MS);
}

/** All keys that work now, the newest binding of each, for Shift+?. */
export function useShortcutList(): readonly { readonly combo: string; readonly label: string }[] {
  const all = useStore(registered);
  return [...new Map(all.map((one) => [one.combo, one])).values()];
}

function listen(): void {
  if (listening) return;
  listening = true;
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const combo = comboOf(event);
    if (combo === null) return;
    const inField = isTextField(event.target);
    for (const shortcut of [...registered.get()].reverse()) {
      if (shortcut.combo !== combo || (inField && !shortcut.inFields)) continue;
      if (shortcut.run() === false) continue;
      event.preventDefault();
      return;
    }
  });
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(target.type);
}
