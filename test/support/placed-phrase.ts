/** Where a phrase stands among the placed words of a page. */
import type { PlacedWord } from './rendered-pair.ts';

/**
 * The words of the first place where they follow each other.
 * @throws Error when the phrase is nowhere
 */
export function placedPhrase(words: readonly PlacedWord[], phrase: string): readonly PlacedWord[] {
  const wanted = phrase.split(' ').filter((word) => word !== '');
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    if (wanted.every((word, index) => words[at + index]?.text === word)) {
      return words.slice(at, at + wanted.length);
    }
  }
  throw new Error(`not on the page: ${phrase}`);
}
