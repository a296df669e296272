/**
 * Phrases by the key under which an office keeps its own text for them: 'submission.close'. A key names the kind and
 * the phrase; the catalogue (kind 'wording') holds the texts with their days.
 */
import type { DocumentKind } from './document-kind.ts';
import { DOCUMENT_KINDS } from './kinds/index.ts';
import type { Phrase } from './wording.ts';

export type KeyedPhrase = {
  readonly key: string;
  readonly kind: DocumentKind;
  /** Its name in the kind. */
  readonly name: string;
  readonly phrase: Phrase;
};

/** Keys of the catalogue are in lower case: 'annexTitle' becomes 'annex-title'. */
export function phraseKey(kind: string, name: string): string {
  return `${kind}.${name}`.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** Every phrase an office may say in its own words, in the order of the kinds. */
export const KEYED_PHRASES: readonly KeyedPhrase[] = DOCUMENT_KINDS.flatMap((kind) =>
  Object.entries(kind.phrases).map(([name, phrase]) => ({
    key: phraseKey(kind.id, name),
    kind,
    name,
    phrase,
  })),
);

const byKey = new Map(KEYED_PHRASES.map((one) => [one.key, one]));

/** The phrase of a key, if a kind has it. */
export function findPhrase(key: string): KeyedPhrase | undefined {
  return byKey.get(key);
}
