import { createStore, useStore } from '#renderer/api/store.ts';

export type HelpPart = 'guide' | 'keys';

const part = createStore<HelpPart | null>(null);

/** Opens the help panel at a part. */
export function openHelp(which: HelpPart): void {
  part.set(which);
}

/** Closes it. */
export function closeHelp(): void {
  part.set(null);
}

/** The part that is shown, or null. */
export function useHelpPart(): HelpPart | null {
  return useStore(part);
}
