/**
 * Old texts reach us as characters: a spreadsheet or an import has read each byte of the font's encoding as
 * Windows-1252, Latin-1 or, on a Vietnamese Windows, Windows-1258. Here the byte is found again.
 */

/** Windows-1252 for 80–9F; where it has none, Latin-1's control character stands (as in the WHATWG decoder). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Where Windows-1258 differs from Windows-1252 above 9F. */
export const WINDOWS_1258: readonly (readonly [byte: number, character: string])[] = [
  [0xc3, 'Ă'],
  [0xcc, '\u0300'],
  [0xd0, 'Đ'],
  [0xd2, '\u0309'],
  [0xd5, 'Ơ'],
  [0xdd, 'Ư'],
  [0xde, '\u0303'],
  [0xe3, 'ă'],
  [0xec, '\u0301'],
  [0xf0, 'đ'],
  [0xf2, '\u0323'],
  [0xf5, 'ơ'],
  [0xfd, 'ư'],
  [0xfe, '₫'],
];

const BYTES = new Map<string, number>([
  ...[...WINDOWS_1252].map((character, index) => [character, 0x80 + index] as const),
  ...WINDOWS_1258.map(([byte, character]) => [character, byte] as const),
]);

/** The byte a character was read from, or -1: no single byte gives it. */
export function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  return character.length === 1 && code <= 0xff ? code : (BYTES.get(character) ?? -1);
}

/** The character that Windows-1252 shows for a byte. */
export function characterOf(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] ?? '') : String.fromCharCode(byte);
}

/**
 * Characters that a reader composed on the way (u and U+0309 made ủ) are taken apart as far as no byte stands for them;
 * texts of single bytes come back as they are.
 */
export function bytewise(text: string): string {
  if (!COMPOSED.test(text)) return text;
  return text.replace(/[\u0100-\u{10FFFF}]/gu, (character) =>
    byteOf(character) >= 0 ? character : character.normalize('NFD'),
  );
}

const COMPOSED = /[\u0100-\u024F\u1E00-\u1EFF]/u;

/** Letters at consecutive bytes, as a table of an encoding is written down. */
export type Run = readonly [start: number, letters: string];

/** Byte → letter; '' where the encoding keeps the byte. */
export function lettersByByte(runs: readonly Run[]): readonly string[] {
  const table: string[] = new Array(256).fill('');
  for (const [start, letters] of runs) {
    [...letters].forEach((letter, index) => {
      table[start + index] = letter;
    });
  }
  return table;
}

/** Letter → byte of the same table. */
export function bytesByLetter(table: readonly string[]): ReadonlyMap<string, number> {
  return new Map(table.flatMap((letter, byte) => (letter === '' ? [] : [[letter, byte] as const])));
}
