import { foldWords } from '#shared/vietnamese/fold.ts';

/**
 * A sketch of a report of achievements: MinHash over sequences of five folded words, so that the share of common
 * sequences of two reports can be told from 48 numbers instead of two texts.
 */
export type Sketch = Uint32Array;

/** Words in one sequence: long enough that stock phrases alone rarely make two reports alike. */
export const SHINGLE_WORDS = 5;
/** Shorter texts are stock phrases only ("Hoàn thành xuất sắc nhiệm vụ") and compare with everything. */
export const LEAST_WORDS = 25;
const BANDS = 16;
const ROWS = 3;
const SIZE = BANDS * ROWS;

const SEEDS = Array.from({ length: SIZE }, (_, index) => mix(0x9e3779b9 * (index + 1)));

/** Finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a over the UTF-16 units of a word. */
export function hashWord(word: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) h = Math.imul(h ^ word.charCodeAt(at), 0x01000193);
  return h >>> 0;
}

/** Hashes of the word sequences, in order; hashes of words are given. */
export function hashShingles(words: readonly number[]): number[] {
  const found: number[] = [];
  for (let from = 0; from + SHINGLE_WORDS <= words.length; from += 1) {
    let h = 0;
    for (let at = from; at < from + SHINGLE_WORDS; at += 1) h = mix(Math.imul(h, 31) + (words[at] ?? 0));
    found.push(h);
  }
  return found;
}

/** The sketch of a report; null for a text too short to compare. */
export function sketchReport(text: string): Sketch | null {
  const words = foldWords(text);
  if (words.length < LEAST_WORDS) return null;
  const sketch = new Uint32Array(SIZE).fill(0xffffffff);
  for (const shingle of new Set(hashShingles(words.map(hashWord)))) {
    for (let at = 0; at < SIZE; at += 1) {
      const value = mix(shingle ^ (SEEDS[at] ?? 0));
      if (value < (sketch[at] ?? 0)) sketch[at] = value;
    }
  }
  return sketch;
}

/** Share of common word sequences as two sketches tell it, 0 to 1; right to about ±0.07. */
export function estimateShare(a: Sketch, b: Sketch): number {
  let same = 0;
  for (let at = 0; at < SIZE; at += 1) if (a[at] === b[at]) same += 1;
  return same / SIZE;
}

/** One key a band: two reports that share half of their sequences meet in some band nine times in ten. */
export function bandKeys(sketch: Sketch): string[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const from = band * ROWS;
    return `${band}:${sketch[from]}:${sketch[from + 1]}:${sketch[from + 2]}`;
  });
}

/** A sketch as stored: 8 hexadecimal digits a number; '' for a text too short. */
export function writeSketch(sketch: Sketch | null): string {
  if (sketch === null) return '';
  return [...sketch].map((value) => value.toString(16).padStart(8, '0')).join('');
}

/** Reads {@link writeSketch}; null for anything else. */
export function readSketch(text: string): Sketch | null {
  if (!/^[0-9a-f]+$/u.test(text) || text.length !== SIZE * 8) return null;
  return Uint32Array.from({ length: SIZE }, (_, at) => Number.parseInt(text.slice(at * 8, at * 8 + 8), 16));
}
