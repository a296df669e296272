/**
 * VNI for Windows (fonts VNI-Times and its kind): a letter and, where it has a tone or hat, one mark byte behind it.
 * i and y have letters of their own, and ơ, ư, đ stand alone. All 146 letters.
 */
import { byteOf, bytewise, characterOf } from './bytes.ts';

const TONE_MARKS = { grave: 0xf8, hook: 0xfb, tilde: 0xf5, acute: 0xf9, dot: 0xef } as const;
type Tone = keyof typeof TONE_MARKS;
const COMBINING: Record<Tone, string> = {
  grave: '\u0300',
  hook: '\u0309',
  tilde: '\u0303',
  acute: '\u0301',
  dot: '\u0323',
};
const TONES = Object.keys(TONE_MARKS) as Tone[];

/** Hat and tone are one mark: a + e5 is ẩ. */
const CIRCUMFLEX: Record<Tone, number> = { grave: 0xe0, hook: 0xe5, tilde: 0xe3, acute: 0xe1, dot: 0xe4 };
const BREVE: Record<Tone, number> = { grave: 0xe8, hook: 0xfa, tilde: 0xfc, acute: 0xe9, dot: 0xeb };

/** Letters that are one byte. */
const ALONE: readonly (readonly [letter: string, byte: number])[] = [
  ['í', 0xed],
  ['ì', 0xec],
  ['ỉ', 0xe6],
  ['ĩ', 0xf3],
  ['ị', 0xf2],
  ['ơ', 0xf4],
  ['ư', 0xf6],
  ['ỵ', 0xee],
  ['đ', 0xf1],
];

function codes(): [letter: string, code: string][] {
  const pairs: [string, string][] = ALONE.map(([letter, byte]) => [letter, characterOf(byte)]);
  const add = (vowel: string, tone: Tone, base: string, mark: number) =>
    pairs.push([(vowel + COMBINING[tone]).normalize('NFC'), base + characterOf(mark)]);
  for (const tone of TONES) {
    for (const vowel of 'aeou') add(vowel, tone, vowel, TONE_MARKS[tone]);
    if (tone !== 'dot') add('y', tone, 'y', TONE_MARKS[tone]);
    add('ơ', tone, characterOf(0xf4), TONE_MARKS[tone]);
    add('ư', tone, characterOf(0xf6), TONE_MARKS[tone]);
    for (const vowel of ['â', 'ê', 'ô']) {
      add(vowel, tone, vowel.normalize('NFD').charAt(0), CIRCUMFLEX[tone]);
    }
    add('ă', tone, 'a', BREVE[tone]);
  }
  for (const vowel of ['â', 'ê', 'ô'])
    pairs.push([vowel, vowel.normalize('NFD').charAt(0) + characterOf(0xe2)]);
  pairs.push(['ă', `a${characterOf(0xea)}`]);
  return [
    ...pairs,
    ...pairs.map(([letter, code]): [string, string] => [letter.toUpperCase(), code.toUpperCase()]),
  ];
}

const CODES = codes();
const CODE_OF = new Map(CODES);
const LETTER_OF = new Map(CODES.map(([letter, code]) => [code, letter]));
/** "Aù" beside "AÙ": the mark follows the case of its letter in most texts, not in all. */
for (const [letter, code] of CODES) {
  const other = code.charAt(0) + code.slice(1).toLowerCase();
  if (!LETTER_OF.has(other)) LETTER_OF.set(other, letter);
  const upper = code.charAt(0) + code.slice(1).toUpperCase();
  if (!LETTER_OF.has(upper)) LETTER_OF.set(upper, letter);
}

const NOT_LATIN_1 = /[\u0100-\uFFFF]/u;
const FIRST_MARK = 0xc0;

export function decodeVni(text: string): string {
  const shown = NOT_LATIN_1.test(text) ? asShown(text) : text;
  let decoded = '';
  let at = 0;
  while (at < shown.length) {
    const pair = shown.charCodeAt(at + 1) >= FIRST_MARK ? LETTER_OF.get(shown.slice(at, at + 2)) : undefined;
    if (pair === undefined) {
      const one = shown.charAt(at);
      decoded += shown.charCodeAt(at) >= FIRST_MARK ? (LETTER_OF.get(one) ?? one) : one;
      at += 1;
    } else {
      decoded += pair;
      at += 2;
    }
  }
  return decoded;
}

/** Bytes that came by Windows-1258 are put back to what Windows-1252 shows: the tables speak of those. */
function asShown(text: string): string {
  let shown = '';
  for (const character of bytewise(text)) {
    const byte = byteOf(character);
    shown += byte >= 0xa0 ? String.fromCharCode(byte) : character;
  }
  return shown;
}

/** For tests and samples. */
export function encodeVni(text: string): string {
  let encoded = '';
  for (const letter of text.normalize('NFC')) encoded += CODE_OF.get(letter) ?? letter;
  return encoded;
}
