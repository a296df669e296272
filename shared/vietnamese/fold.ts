/**
 * Search keys: the same functions make the key when a record is written and when a question is asked.
 * Dropping the marks also merges the two placements of the tone (hoà, hòa), so no table is needed for them.
 */
import { fixDLetters, toNfc } from '#shared/vietnamese/normalize.ts';

/** A syllable of consonants and a lone y: mỹ, sỹ, kỹ, lý, trỵ. Not quy, tuy (u before y), not an initial y. */
const LONE_Y = /^(ngh|ng|nh|ch|gh|kh|ph|th|tr|[bcdghklmnprstvx])y$/u;

/** Letters and digits without marks or case, words parted by one space: "Quyết định, ĐỔI" → "quyet dinh doi". */
export function fold(text: string): string {
  return fixDLetters(toNfc(text))
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded words of a text; an empty text gives no words. */
export function foldWords(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** {@link fold} with i and y made one where offices write both (Mỹ/Mĩ, sỹ/sĩ, kỹ/kĩ, lý/lí). */
export function searchKey(text: string): string {
  return searchWords(text).join(' ');
}

/** The words of {@link searchKey}. */
export function searchWords(text: string): string[] {
  return foldWords(text).map((word) => word.replace(LONE_Y, '$1i'));
}

/** A stretch of a text, in UTF-16 units of its NFC form; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where to highlight: the words of the NFC form of `text` whose search key starts with the key of one of
 * `queryWords`. In order, never overlapping.
 */
export function matchRanges(text: string, queryWords: readonly string[]): TextRange[] {
  const keys = [...new Set(queryWords.flatMap(searchWords))];
  if (keys.length === 0) return [];
  const ranges: TextRange[] = [];
  for (const match of toNfc(text).matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+/gu)) {
    const word = searchKey(match[0]);
    if (keys.some((key) => word.startsWith(key))) {
      ranges.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return ranges;
}

/** The five tone marks: huyền, hỏi, ngã, sắc, nặng. */
const TONES = /[\u0300\u0309\u0303\u0301\u0323]/gu;

/**
 * Two spellings of one word give one key, two different words never do: letter case, tone placement (hoà/hòa)
 * and i/y are merged, while tones and letters stay (Hùng and Hưng differ, as they do not under `searchKey`).
 */
export function spellingKey(text: string): string {
  const words =
    fixDLetters(toNfc(text))
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words
    .map((word) => {
      const apart = word.normalize('NFD');
      const letters = apart.replace(TONES, '').normalize('NFC').replace(LONE_Y, '$1i');
      return letters + (apart.match(TONES)?.join('') ?? '');
    })
    .join(' ');
}
