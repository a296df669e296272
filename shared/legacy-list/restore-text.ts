/** From a cell as the file has it to the text that was typed. */
import {
  encodingOfFont,
  judgeCell,
  LEGACY_ONLY,
  scoreOf,
  UNICODE_ONLY,
  WORDS,
} from '#shared/legacy-list/judge-cell.ts';
import type { ColumnEncoding } from '#shared/legacy-list/types.ts';
import { byteOf } from '#shared/vietnamese/legacy-encodings/bytes.ts';
import { CODECS, type LegacyEncoding } from '#shared/vietnamese/legacy-encodings/codecs.ts';
import { isSyllable } from '#shared/vietnamese/syllable.ts';

export interface RestoredText {
  readonly text: string;
  readonly encoding: LegacyEncoding;
  /** Another reading is possible. */
  readonly uncertain: boolean;
}

const NOT_ASCII = /[^\p{ASCII}]/u;
/** A reading other than that of the column must be this much better. */
const CLEARLY = 4;

/** Units, posts and awards repeat in many rows. */
const known = new Map<string, Map<string, RestoredText>>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 200;

/**
 * Reads a cell. `column` is what its column is in; `rowEncoding` what the clear cells of its row are in, which decides
 * where the cell itself does not. Text that is right Unicode already comes back as it is.
 */
export function restoreText(
  raw: string,
  column: ColumnEncoding,
  rowEncoding: LegacyEncoding | null = null,
  font: string | null = null,
): RestoredText {
  if (!NOT_ASCII.test(raw) && column !== 'viqr' && column !== 'mixed')
    return { text: raw, encoding: 'unicode', uncertain: false };
  if (raw.length > LONGEST_KNOWN) return restore(raw, column, rowEncoding, font);
  const key = `${column} ${rowEncoding} ${font}`;
  let texts = known.get(key);
  if (texts === undefined || texts.size >= MOST_KNOWN) {
    if (known.size > 100) known.clear();
    texts = new Map();
    known.set(key, texts);
  }
  let restored = texts.get(raw);
  if (restored === undefined) {
    restored = restore(raw, column, rowEncoding, font);
    texts.set(raw, restored);
  }
  return restored;
}

function restore(
  raw: string,
  column: ColumnEncoding,
  rowEncoding: LegacyEncoding | null,
  font: string | null,
): RestoredText {
  if (
    (column === 'tcvn3' || column === 'vni') &&
    font === null &&
    LEGACY_ONLY.test(raw) &&
    !UNICODE_ONLY.test(raw)
  ) {
    const text = decodeWords(raw, column);
    // Every word has become one: there is nothing to weigh.
    const wrong = (text.match(WORDS) ?? []).some((word) => NOT_ASCII.test(word) && !isSyllable(word));
    if (!wrong) return { text, encoding: column, uncertain: false };
  }
  const { encoding, sure, scores } = judgeCell(raw, font);
  if (column === 'viqr' && (encoding === null || !NOT_ASCII.test(raw.replace(/[\u2010-\u205E]/gu, ''))))
    return { text: CODECS.viqr.decode(raw), encoding: 'viqr', uncertain: false };
  if (encoding === null) {
    const viqr = column === 'mixed' && rowEncoding === 'viqr' && !NOT_ASCII.test(raw);
    const text = viqr ? CODECS.viqr.decode(raw) : raw;
    return { text, encoding: viqr ? 'viqr' : 'unicode', uncertain: false };
  }
  const plain: LegacyEncoding = 'nfd' in scores ? 'nfd' : 'unicode';
  const scoreOfReading = (one: LegacyEncoding) =>
    scores[one === 'tcvn3-capitals' ? 'tcvn3' : one] ?? Number.NEGATIVE_INFINITY;
  const asFound = (one: LegacyEncoding) => (one === 'unicode' || one === 'nfd' ? plain : one);
  const ofColumn = column === 'mixed' ? null : asFound(column);
  const ofRow = rowEncoding === null ? null : asFound(rowEncoding);
  if (encodingOfFont(font) === encoding)
    return { text: decodeWords(raw, encoding), encoding, uncertain: false };
  // What is expected of the cell: its row says so where that reading is no worse than the one of its column.
  const expected =
    ofColumn === null || (ofRow !== null && !sure && scoreOfReading(ofRow) >= scoreOfReading(ofColumn))
      ? (ofRow ?? plain)
      : ofColumn;
  const text = decodeWords(raw, expected);
  const lead = scoreOfReading(encoding) - scoreOfReading(expected);
  const other = lead > 0 ? decodeWords(raw, encoding) : text;
  if (other === text)
    return { text, encoding: expected, uncertain: ofColumn === null && ofRow === null && !sure };
  // A cell of a mixed column follows its row wherever that makes words of it, unless it is right Unicode.
  const asItsRow = expected === ofRow && scoreOfReading(expected) > 0 && encoding !== plain;
  const overrules =
    !asItsRow && ((sure && encoding === plain) || lead >= CLEARLY || (sure && ofColumn === null));
  const agreed = ofRow === expected;
  if (!overrules)
    return { text, encoding: expected, uncertain: !agreed && (ofColumn === null || encoding === plain) };
  return { text: other, encoding, uncertain: !sure || (ofColumn !== null && encoding !== plain) };
}

/** Decodes word by word: a right word of Unicode inside old text stays. */
function decodeWords(raw: string, encoding: LegacyEncoding): string {
  if (encoding === 'unicode' || encoding === 'nfd') return rescueWords(raw.normalize('NFC'));
  // VISCII has letters under typographic signs too, which part words in the other encodings.
  if (encoding === 'viqr' || encoding === 'viscii') return CODECS[encoding].decode(raw);
  const { decode } = CODECS[encoding];
  return raw.replace(WORDS, (word) => {
    if (!NOT_ASCII.test(word)) return encoding === 'tcvn3-capitals' ? decode(word) : word;
    const composed = word.normalize('NFC');
    const decoded = decode(word);
    if (isSyllable(composed) && (!isSyllable(decoded) || !isOfBytes(composed))) return composed;
    return encoding === 'tcvn3' ? evenCase(word, decoded) : decoded;
  });
}

/** Old words left inside a Unicode text: no syllable as they stand, and one in a single old reading. */
function rescueWords(text: string): string {
  return text.replace(WORDS, (word) => {
    if (!NOT_ASCII.test(word) || UNICODE_ONLY.test(word) || !isOfBytes(word) || isSyllable(word)) return word;
    const found = (['tcvn3', 'vni'] as const)
      .map((encoding) => CODECS[encoding].decode(word))
      .filter((decoded) => scoreOf(decoded, word) > 0);
    return found.length === 1 ? (found[0] ?? word) : word;
  });
}

const isOfBytes = (word: string): boolean => Array.from(word).every((character) => byteOf(character) >= 0);

/** "NGUYÔN" under a font of capitals: its toned letters have the bytes of small ones. */
function evenCase(word: string, decoded: string): string {
  const ascii = word.match(/[A-Za-z]/gu) ?? [];
  const capitals = ascii.filter((letter) => letter < 'a').length;
  return ascii.length >= 2 && capitals === ascii.length ? decoded.toLocaleUpperCase('vi') : decoded;
}
