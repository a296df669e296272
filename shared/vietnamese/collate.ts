/**
 * Vietnamese order: a ă â b c d đ e ê … with the tones none, huyền, hỏi, ngã, sắc, nặng. People are ordered by
 * given name (the last word), then family name, then what stands between.
 */
import { cleanText } from '#shared/vietnamese/normalize.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/** f, j, w, z take the places the `vi` collation of CLDR gives them. */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Combining marks of the tones in their order: huyền, hỏi, ngã, sắc, nặng (no mark comes first). */
const TONES = '\u0300\u0309\u0303\u0301\u0323';
const TONE_MARK = /[\u0300\u0309\u0303\u0301\u0323]/gu;

const END = '!';
const SPACE = '#';
const FIRST_LETTER = 0x41;
const DIGITS = 12;

/** Compares two texts in Vietnamese order; numbers inside compare by value ("Tổ 2" before "Tổ 10"). */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Compares two full names: given name, family name, middle names, each in Vietnamese order, letter case last. */
export function comparePersonNames(a: string, b: string): number {
  const keyA = personSortKey(a);
  const keyB = personSortKey(b);
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  return collator.compare(a, b);
}

/**
 * A key whose plain binary order is the order of {@link comparePersonNames} (letter case aside), for a sorted
 * column of a database that knows no collation.
 */
export function personSortKey(name: string): string {
  const words = cleanText(name).toLowerCase().split(' ');
  const given = words.at(-1) ?? '';
  const family = words.length > 1 ? (words[0] ?? '') : '';
  const middle = words.slice(1, -1).join(' ');
  return [given, family, middle].map(encodePart).join('');
}

/** All letters, then all tones: as in collation, a tone counts only between parts with the same letters. */
function encodePart(part: string): string {
  let letters = '';
  let tones = '';
  for (const match of part.matchAll(/\d+|[\s\S]/gu)) {
    const piece = match[0];
    if (/^\d/u.test(piece)) {
      letters += piece.padStart(DIGITS, '0');
      tones += '0';
    } else {
      letters += encodeLetter(piece);
      tones += encodeTone(piece);
    }
  }
  return letters + END + tones + END;
}

function encodeLetter(letter: string): string {
  if (letter === ' ') return SPACE;
  const bare = letter.normalize('NFD').replace(TONE_MARK, '').normalize('NFC');
  const place = ALPHABET.indexOf(bare);
  if (place >= 0) return String.fromCharCode(FIRST_LETTER + place);
  return /\p{L}/u.test(bare) ? `z${bare}` : `$${bare}`;
}

function encodeTone(letter: string): string {
  const mark = letter.normalize('NFD').match(TONE_MARK)?.[0];
  return mark === undefined ? '0' : String(TONES.indexOf(mark) + 1);
}
