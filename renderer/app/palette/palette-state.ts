import { createStore, useStore } from '#renderer/api/store.ts';

const open = createStore(false);

/** Opens the command palette. */
export function openPalette(): void {
  open.set(true);
}

/** Closes it. */
export function closePalette(): void {
  open.set(false);
}

/** Whether it is open. */
export function usePaletteOpen(): boolean {
  return useStore(open);
}
