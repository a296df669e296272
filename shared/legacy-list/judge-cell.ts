/** Which encoding the text of one cell was written in, by what its words become. */
import { COMMON_SYLLABLES } from '#shared/legacy-list/common-syllables.ts';
import { byteOf } from '#shared/vietnamese/legacy-encodings/bytes.ts';
import { CODECS, type LegacyEncoding } from '#shared/vietnamese/legacy-encodings/codecs.ts';
import { isSyllable } from '#shared/vietnamese/syllable.ts';

/** `sure`: the next best reading is clearly worse. `scores` of the readings that were tried. */
export interface CellJudgement {
  /** null: the cell says nothing (ASCII without marks of VIQR). */
  readonly encoding: LegacyEncoding | null;
  readonly sure: boolean;
  readonly scores: Partial<Record<LegacyEncoding, number>>;
}

const NOTHING: CellJudgement = { encoding: null, sure: false, scores: {} };
const NOT_ASCII = /[^\p{ASCII}]/u;
/** Letters that only Unicode has as one character. */
export const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/u;
/** Latin-1 characters that no right Vietnamese word holds. */
export const LEGACY_ONLY =
  /[\u00A1-\u00A9\u00AA-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF\u0080-\u009F]/u;
/** Hats, and tones between letters: what ASCII text has for no other reason. */
const VIQR_SIGN = /[aou]\(\p{L}|[aeo]\^|[ou][+*]|\bdd\p{L}|[aeiouy][`'~?.]\p{L}|[aeiouy][`~](?!\w)/iu;
/** Old readings in the order in which a draw is decided. */
const BYTE_ENCODINGS = ['tcvn3', 'vni', 'viscii', 'cp1258'] as const;
/** "CSTĐCS", "QĐ", "UBMTTQ": capitals only, more than one, at least one of them Vietnamese. */
const ABBREVIATION = /^(?=.*[ĐƯƠÂÊÔĂ])[A-ZĐƯƠÂÊÔĂ]{2,8}$/u;
/** "bÂn", "HaÌ": nobody writes so. */
const STRAY_CAPITAL = /\p{Ll}\p{Lu}/u;
/** Words of a cell that are looked at. */
const MOST_WORDS = 24;
/** A reading that leads by this is sure. */
export const SURE_BY = 3;
/** A rare encoding needs more than an even score to be preferred. */
const HANDICAP: Partial<Record<LegacyEncoding, number>> = { viscii: 3, cp1258: 3 };

/** Words as they stand: whatever is no space, ASCII punctuation or typographic sign. */
export const WORDS = /[^\s!-/:-@[-`{-~\u2010-\u205E\u00A0]+/gu;

/** The encoding that a font of the file stands for; null for fonts of Unicode. */
export function encodingOfFont(font: string | null | undefined): LegacyEncoding | null {
  if (font === null || font === undefined) return null;
  if (/^\.vn.*h$/iu.test(font.trim())) return 'tcvn3-capitals';
  if (/^\.vn/iu.test(font.trim())) return 'tcvn3';
  return /^vni[- ]/iu.test(font.trim()) ? 'vni' : null;
}

/** Judges a cell as it came from the file, neither normalised nor trimmed. */
export function judgeCell(text: string, font?: string | null): CellJudgement {
  if (!NOT_ASCII.test(text)) {
    return VIQR_SIGN.test(text) ? judgeViqr(text) : NOTHING;
  }
  const composed = text.normalize('NFC');
  const unicode: LegacyEncoding = composed === text ? 'unicode' : 'nfd';
  const isUnicode = UNICODE_ONLY.test(composed) && !LEGACY_ONLY.test(composed);
  if (isUnicode && !isReadAs1258(text)) return { encoding: unicode, sure: true, scores: { [unicode]: 99 } };
  const byFont = encodingOfFont(font);
  if (byFont !== null && !isUnicode) return { encoding: byFont, sure: true, scores: { [byFont]: 99 } };
  const scores: Partial<Record<LegacyEncoding, number>> = { [unicode]: scoreOf(composed, text) };
  const words = composed.match(WORDS) ?? [];
  if (words.some(isOfBytes)) {
    const most = 3 * words.filter((word) => NOT_ASCII.test(word)).length;
    for (const encoding of BYTE_ENCODINGS) {
      // Nothing but common words in an old reading: a rare encoding cannot do better.
      const settled = Math.max(scores.tcvn3 ?? 0, scores.vni ?? 0) === most;
      if (settled && HANDICAP[encoding] !== undefined) continue;
      const decoded = CODECS[encoding].decode(text);
      if (decoded !== composed) scores[encoding] = scoreOf(decoded, text) - (HANDICAP[encoding] ?? 0);
    }
  }
  return best(scores);
}

/** Tones that a Vietnamese Windows made of bytes stand where no Unicode text has them. */
function isReadAs1258(text: string): boolean {
  return /[\u0300\u0301\u0303\u0309\u0323]/u.test(text) && LEGACY_ONLY.test(text);
}

function judgeViqr(text: string): CellJudgement {
  const score = scoreOf(CODECS.viqr.decode(text), text);
  return score > 0 ? { encoding: 'viqr', sure: score >= 2, scores: { viqr: score, unicode: 0 } } : NOTHING;
}

const isOfBytes = (word: string): boolean =>
  NOT_ASCII.test(word) && Array.from(word).every((character) => byteOf(character) >= 0);

function best(scores: Partial<Record<LegacyEncoding, number>>): CellJudgement {
  const ranked = (Object.entries(scores) as [LegacyEncoding, number][]).sort(([, a], [, b]) => b - a);
  const [first, second] = ranked;
  if (first === undefined) return NOTHING;
  const sure = first[1] > 0 && first[1] - (second?.[1] ?? Number.NEGATIVE_INFINITY) >= SURE_BY;
  return { encoding: first[0], sure, scores };
}

/** How much the words that are not ASCII look like Vietnamese: 2 a syllable, 1 more a common one, −3 anything else. */
export function scoreOf(text: string, raw: string): number {
  let score = 0;
  let seen = 0;
  const sameLength = text === raw;
  for (const [word] of text.matchAll(WORDS)) {
    if (!NOT_ASCII.test(word)) continue;
    seen += 1;
    if (seen > MOST_WORDS) break;
    if (ABBREVIATION.test(word)) score += 1;
    else if (STRAY_CAPITAL.test(word)) score -= 3;
    else if (!isSyllable(word)) score -= isForeign(word, sameLength) ? 1 : 3;
    else score += COMMON_SYLLABLES.has(word.toLowerCase()) ? 3 : 2;
  }
  return score;
}

/** "Niê", "Êban", "café": letters only, none of them strange to Vietnamese. */
const isForeign = (word: string, untouched: boolean): boolean =>
  untouched && /^\p{L}+$/u.test(word) && !LEGACY_ONLY.test(word);
