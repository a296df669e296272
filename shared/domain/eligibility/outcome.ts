import type { Holds } from './case.ts';

/** Answer to one condition, before it is put beside its citation. */
export interface Outcome {
  readonly holds: Holds;
  readonly proof: readonly string[];
  readonly missing: string | null;
  readonly interpretations: readonly string[];
}

const outcome =
  (holds: Holds) =>
  (
    words: { proof?: readonly string[]; missing?: string | null; interpretations?: readonly string[] } = {},
  ): Outcome => ({
    holds,
    proof: words.proof ?? [],
    missing: words.missing ?? null,
    interpretations: words.interpretations ?? [],
  });

/** It holds, it does not, or a person must look. */
export const yes = outcome(true);
export const no = outcome(false);
export const ask = outcome(null);

/** 'no' when the facts are complete; 'ask' when nobody has recorded them yet. */
export const noOrUnrecorded = (recorded: boolean, words: Parameters<typeof no>[0] = {}): Outcome =>
  recorded ? no(words) : ask({ ...words, missing: words.missing ?? 'chưa nhập quá trình' });

/** Three-valued "and": one false decides, else one unknown. */
export function allHold(answers: readonly Holds[]): Holds {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** Higher is better: true, unknown, false. */
export const rank = (holds: Holds): number => (holds === true ? 2 : holds === null ? 1 : 0);
