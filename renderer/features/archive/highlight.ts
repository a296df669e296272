import type { Understood } from '#shared/contract/archive.ts';
import { parseQuery } from '#shared/search/parse-query.ts';
import type { SearchField } from '#shared/search/query.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';
import { toNfc } from '#shared/vietnamese/normalize.ts';

/** A stretch of a text, found by the search or not. */
export interface TextPiece {
  readonly text: string;
  readonly found: boolean;
}

/** A word that was asked, and where. */
export interface SoughtWord {
  readonly key: string;
  readonly prefix: boolean;
  readonly field: SearchField;
}

export const NO_WORDS: readonly SoughtWord[] = [];

/** Words to mark for what stands in the box; a corrected word is marked as what was taken for it. */
export function soughtWords(text: string, { corrections }: Pick<Understood, 'corrections'>): SoughtWord[] {
  const taken = new Map(corrections.map((one) => [searchKey(one.typed), searchWords(one.taken)]));
  const { groups, filters } = parseQuery(text);
  const words = groups
    .flat()
    .filter(({ negated }) => !negated)
    .flatMap(({ field, words: asked }) =>
      asked.flatMap(({ key, prefix }) =>
        [key, ...(taken.get(key) ?? [])].map((one) => ({ key: one, prefix, field })),
      ),
    );
  const numbers = filters.decisionNumbers
    .flatMap(searchWords)
    .map((key) => ({ key, prefix: true, field: 'decision' as const }));
  return [...words, ...numbers];
}

/** The words that may stand in a text of these fields. */
export function wordsFor(words: readonly SoughtWord[], ...fields: SearchField[]): readonly SoughtWord[] {
  return words.filter(({ field }) => field === 'any' || fields.includes(field));
}

/** Cuts a text into found and plain pieces; joined again they are the NFC form of the text. */
export function highlightPieces(text: string, words: readonly SoughtWord[]): TextPiece[] {
  const whole = toNfc(text);
  if (words.length === 0) return whole === '' ? [] : [{ text: whole, found: false }];
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const match of whole.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+/gu)) {
    const found = searchKey(match[0]);
    if (!words.some(({ key, prefix }) => found === key || (prefix && found.startsWith(key)))) continue;
    if (match.index > at) pieces.push({ text: whole.slice(at, match.index), found: false });
    at = match.index + match[0].length;
    pieces.push({ text: match[0], found: true });
  }
  if (at < whole.length) pieces.push({ text: whole.slice(at), found: false });
  return pieces;
}
