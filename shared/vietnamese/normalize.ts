/**
 * Text enters the house here: one Unicode form (NFC), one letter Đ, plain spaces.
 *
 * U+00AD (soft hyphen) is never dropped: in text of the old TCVN3 encoding it IS the letter ư, so a cleaner
 * that removes it before a conversion loses every plain ư ("như" becomes "nh"). Cleaning leaves it where it
 * stands; only the search key (fold.ts) looks through it. A conversion of old encodings must come before
 * cleaning in any case: U+00D0 is é in TCVN3.
 */

/** Controls (but not those that part words), format characters other than U+00AD, and lone surrogates. */
const INVISIBLE = /(?![\t\n\v\f\r\u0085\u00AD])[\p{Cc}\p{Cf}\p{Cs}]/gu;
const LINE_BREAK = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu;
const SPACES = /[\s\u0085\p{Z}]+/gu;

/** Most texts: ASCII and Vietnamese letters composed, single spaces between words. Nothing below would change them. */
const CLEAN =
  /^(?:[!-~\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u0188\u018A-\u01BF\u1EA0-\u1EF9]+(?: (?=[^ ])|$))*$/u;

/** The precomposed form (NFC), the one every Vietnamese letter has as a single code point. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/** Icelandic Ð ð (U+00D0, U+00F0) and African Ɖ ɖ (U+0189, U+0256) become Vietnamese Đ đ; NFC leaves them alone. */
export function fixDLetters(text: string): string {
  return text.replace(/[\u00D0\u0189]/gu, 'Đ').replace(/[\u00F0\u0256]/gu, 'đ');
}

/**
 * One line of clean text: NFC, right Đ, every run of white space (no-break spaces, tabs, line breaks) one
 * space, no invisible characters, trimmed. Keeps U+00AD (see the head of this file).
 */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  const visible = fixDLetters(toNfc(text)).replace(INVISIBLE, '');
  return toNfc(visible.replace(SPACES, ' ')).trim();
}

/** As {@link cleanText} line by line; line breaks become `\n`, at most one empty line in a row is kept. */
export function cleanMultiline(text: string): string {
  const lines = text.split(LINE_BREAK).map(cleanText);
  return lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\n+$/gu, '');
}
