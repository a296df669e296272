/** Phrases whose slots hold runs and gaps, not text alone. */
import type { Inline } from './model.ts';

/** The phrase as runs; a slot that is not given stays as it is written. */
export function fillSlots(
  phrase: string,
  slots: Readonly<Record<string, readonly Inline[]>>,
): readonly Inline[] {
  return phrase
    .split(/(\{\w+\})/u)
    .filter((part) => part !== '')
    .flatMap((part): readonly Inline[] => {
      const name = /^\{(\w+)\}$/u.exec(part)?.[1];
      return (name === undefined ? undefined : slots[name]) ?? [{ text: part }];
    });
}
