/**
 * Fixed phrases of documents. A kind declares its phrases with the text the program comes with; an office may put its
 * own text in place from a day on (catalogue entries of the kind 'wording'). What is computed — numbers, dates,
 * counts, plurals, marks, capacity lines — never stands in a phrase, only as a slot: '{count}'.
 */
export type Phrase = {
  /** What the phrase is, in Vietnamese, for the person who edits it. */
  readonly label: string;
  /** Text with slots, e.g. 'Tặng {award} cho {recipients}{reason}'. */
  readonly text: string;
  /** Where the text comes from: an article, a form, practice. */
  readonly source: string;
  /** Used when a document is drafted from records: its text then stands in the data and is edited there. */
  readonly draftOnly?: true;
};
export type Phrases = Readonly<Record<string, Phrase>>;

/** Texts of the office in force on the document's day: 'kind.phrase' → text. Phrases not named keep their own text. */
export type Wording = ReadonlyMap<string, string>;

export const DEFAULT_WORDING: Wording = new Map();

/** Declares the phrases of a kind; keeps their names for the compiler. */
export function definePhrases<const P extends Phrases>(phrases: P): P {
  return phrases;
}

/** Names of the slots in a phrase, in order, without repeats. */
export function slotsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name))];
}

/** Slots an own text may not lack or add: what is wrong with it, or null. */
export function checkPhrase(
  own: string,
  phrase: Phrase,
): { readonly missing: string[]; readonly unknown: string[] } | null {
  const wanted = slotsOf(phrase.text);
  const given = slotsOf(own);
  const missing = wanted.filter((slot) => !given.includes(slot));
  const unknown = given.filter((slot) => !wanted.includes(slot));
  return missing.length + unknown.length === 0 ? null : { missing, unknown };
}

/** `say('grant', { award })`: the phrase of this kind in the office's words, slots filled. */
export type Speaker<P extends Phrases> = (
  key: keyof P & string,
  slots?: Readonly<Record<string, string>>,
) => string;

export function speaker<P extends Phrases>(kind: string, phrases: P, wording: Wording): Speaker<P> {
  return (key, slots = {}) => {
    const text = wording.get(`${kind}.${key}`) ?? phrases[key]?.text ?? '';
    return text.replace(/\{(\w+)\}/gu, (whole, name: string) => slots[name] ?? whole);
  };
}
