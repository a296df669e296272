/**
 * VIQR (RFC 1456): marks as ASCII behind the letter, `dd` for đ, a backslash before what is meant as itself. All 146
 * letters. `*` for the horn, as some texts have it, is read too.
 */
const HATS: Readonly<Record<string, string>> = {
  'a(': 'ă',
  'a^': 'â',
  'e^': 'ê',
  'o^': 'ô',
  'o+': 'ơ',
  'o*': 'ơ',
  'u+': 'ư',
  'u*': 'ư',
};
const TONES: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  "'": '\u0301',
  '’': '\u0301',
  '.': '\u0323',
};
const TONE_OF = new Map([
  ['\u0300', '`'],
  ['\u0309', '?'],
  ['\u0303', '~'],
  ['\u0301', "'"],
  ['\u0323', '.'],
]);
const HAT_OF = new Map([
  ['\u0306', '('],
  ['\u0302', '^'],
  ['\u031B', '+'],
]);
const VOWEL = /[aeiouy]/iu;

export function decodeViqr(text: string): string {
  let decoded = '';
  let at = 0;
  while (at < text.length) {
    const one = text.charAt(at);
    const next = text.charAt(at + 1);
    if (one === '\\' && next !== '') {
      decoded += next;
      at += 2;
    } else if (/[dD]/u.test(one) && /[dD]/u.test(next)) {
      decoded += one === 'd' ? 'đ' : 'Đ';
      at += 2;
    } else if (VOWEL.test(one)) {
      const { letter, length } = readVowel(text, at);
      decoded += letter;
      at += length;
    } else {
      decoded += one;
      at += 1;
    }
  }
  return decoded;
}

/** A vowel with at most one hat and one tone behind it, in either order. */
function readVowel(text: string, start: number): { letter: string; length: number } {
  const base = text.charAt(start);
  let vowel = base.toLowerCase();
  let tone = '';
  let length = 1;
  while (length < 3) {
    const mark = text.charAt(start + length);
    const hatted = vowel.length === 1 ? HATS[vowel + mark] : undefined;
    if (hatted !== undefined) vowel = hatted;
    else if (tone === '' && TONES[mark] !== undefined) tone = TONES[mark];
    else break;
    length += 1;
  }
  const letter = (vowel + tone).normalize('NFC');
  return { letter: base === base.toLowerCase() ? letter : letter.toLocaleUpperCase('vi'), length };
}

/** For tests and samples; everything that would read as a mark is escaped, so that any text comes back. */
export function encodeViqr(text: string): string {
  const letters = Array.from(text.normalize('NFC'));
  let encoded = '';
  let before = '';
  letters.forEach((letter, index) => {
    const [code, bare] = codeOf(letter);
    const isMark = /[(^+*`?~'’.]/u.test(letter) && VOWEL.test(before);
    const firstD = /^[dD]$/u.test(letter) && /^[dDđĐ]$/u.test(letters[index + 1] ?? '');
    encoded += letter === '\\' || isMark || firstD ? `\\${letter}` : code;
    before = isMark ? '' : bare;
  });
  return encoded;
}

/** The code of a letter, and the letter that a mark behind it would fall on. */
function codeOf(letter: string): [code: string, bare: string] {
  if (letter === 'đ') return ['dd', ''];
  if (letter === 'Đ') return ['DD', ''];
  const apart = letter.normalize('NFD');
  const base = apart.charAt(0);
  if (!VOWEL.test(base)) return [letter, letter];
  const marks = [...apart.slice(1)];
  const hat = marks.map((mark) => HAT_OF.get(mark) ?? '').join('');
  const tone = marks.map((mark) => TONE_OF.get(mark) ?? '').join('');
  const known = hat.length + tone.length === marks.length;
  return known ? [base + hat + tone, base] : [letter, base];
}
