/**
 * Windows-1258 whose bytes were read as Windows-1252 or Latin-1 on the way: ă â ê ô ơ ư đ are letters, tones are bytes
 * of their own behind them. All 146 letters.
 */
import { bytesByLetter, lettersByByte, WINDOWS_1258 } from './bytes.ts';

const LETTERS = lettersByByte(WINDOWS_1258);
const BYTES = bytesByLetter(LETTERS);
const TONES = /[\u0300\u0309\u0303\u0301\u0323]/gu;

export function decodeWindows1258(text: string): string {
  let decoded = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    decoded += (code <= 0xff ? LETTERS[code] : '') || character;
  }
  return decoded.normalize('NFC');
}

/** For tests and samples. */
export function encodeWindows1258(text: string): string {
  let encoded = '';
  for (const letter of text.normalize('NFC')) {
    const apart = letter.normalize('NFD');
    const tone = apart.match(TONES)?.join('') ?? '';
    for (const part of apart.replace(TONES, '').normalize('NFC') + tone) {
      const byte = BYTES.get(part);
      encoded += byte === undefined ? part : String.fromCharCode(byte);
    }
  }
  return encoded;
}
