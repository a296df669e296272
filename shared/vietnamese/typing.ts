/**
 * What was meant when the typing method was off: keys of Telex and VNI read as letters. Marks may stand anywhere behind
 * their vowel, as the methods allow: "nguyeenx", "nguyenex", "hu2ng", "hung2", "ddaof", "d9ao2".
 */

const TONES_TELEX: Readonly<Record<string, string>> = {
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  s: '\u0301',
  j: '\u0323',
};
const TONES_VNI: Readonly<Record<string, string>> = {
  '1': '\u0301',
  '2': '\u0300',
  '3': '\u0309',
  '4': '\u0303',
  '5': '\u0323',
};
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031B';
const VOWEL = /[aeiouy]/u;

/** One letter of the word as it grows: the plain letter and its mark. */
interface Letter {
  readonly base: string;
  mark: string;
}

interface Typed {
  readonly letters: Letter[];
  tone: string;
}

/** The last letter that is one of these and bears no mark yet. */
const lastPlain = (letters: readonly Letter[], bases: string): Letter | undefined =>
  letters.findLast(({ base, mark }) => bases.includes(base) && mark === '');

const hasVowel = (letters: readonly Letter[]): boolean => letters.some(({ base }) => VOWEL.test(base));

/** 'uo' takes its horn on both letters, unless it is 'ua'; a lone o or u takes it alone. */
function putHorn(letters: readonly Letter[]): boolean {
  const at = letters.findLastIndex(({ base, mark }) => 'uo'.includes(base) && mark === '');
  const letter = letters[at];
  if (letter === undefined) return false;
  const before = letters[at - 1];
  letter.mark = HORN;
  if (letter.base === 'o' && before?.base === 'u' && before.mark === '' && letters[at - 2]?.base !== 'q') {
    before.mark = HORN;
  }
  return true;
}

function mark(letters: readonly Letter[], bases: string, sign: string): boolean {
  const letter = lastPlain(letters, bases);
  if (letter === undefined) return false;
  letter.mark = sign;
  return true;
}

/** "ua" of mưa takes the horn, "oa", "a" of năm the breve; in Telex one key does both. */
function telexW({ letters }: Typed): boolean {
  const last = letters.findLastIndex(({ base, mark: sign }) => 'auo'.includes(base) && sign === '');
  const letter = letters[last];
  if (letter === undefined) {
    letters.push({ base: 'u', mark: HORN });
    return true;
  }
  if (letter.base !== 'a') return putHorn(letters);
  const before = letters[last - 1];
  if (before?.base === 'u' && before.mark === '' && letters[last - 2]?.base !== 'q') {
    before.mark = HORN;
    return true;
  }
  letter.mark = BREVE;
  return true;
}

function telexKey(typed: Typed, key: string): boolean {
  const { letters } = typed;
  if (key === 'w') return telexW(typed);
  if (key === 'd') {
    const first = letters[0];
    if (first?.base !== 'd' || first.mark !== '') return false;
    first.mark = '-';
    return true;
  }
  if ('aeo'.includes(key)) {
    const letter = letters.findLast(({ base }) => VOWEL.test(base));
    const same = letters.findLast(({ base }) => base === key);
    if (same === undefined || same.mark !== '') return false;
    // "thao" is no "thâo": between the two only what may close a syllable, or the same vowel at once.
    if (letter !== same) return false;
    same.mark = CIRCUMFLEX;
    return true;
  }
  const tone = TONES_TELEX[key];
  if (tone === undefined || !hasVowel(letters)) return false;
  typed.tone = tone;
  return true;
}

function vniKey(typed: Typed, key: string): boolean {
  const { letters } = typed;
  const tone = TONES_VNI[key];
  if (tone !== undefined) {
    if (!hasVowel(letters)) return false;
    typed.tone = tone;
    return true;
  }
  if (key === '6') return mark(letters, 'aeo', CIRCUMFLEX);
  if (key === '7') return putHorn(letters);
  if (key === '8') return mark(letters, 'a', BREVE);
  if (key === '9') return mark(letters, 'd', '-');
  return false;
}

/** Where the tone stands: on the vowel with a mark, else as printed: last of "oa oe uy", else before the end. */
function toneAt(letters: readonly Letter[]): number {
  const glide = letters[0]?.base === 'q' || (letters[0]?.base === 'g' && letters[1]?.base === 'i') ? 2 : 0;
  const vowels = letters.flatMap(({ base }, index) => (VOWEL.test(base) && index >= glide ? [index] : []));
  const all = vowels.length > 0 ? vowels : letters.flatMap(({ base }, at) => (VOWEL.test(base) ? [at] : []));
  const marked = all.findLast((index) => (letters[index]?.mark ?? '') !== '');
  if (marked !== undefined) return marked;
  const isClosed = (all.at(-1) ?? 0) < letters.length - 1;
  return (all.length > 1 && isClosed ? all.at(-1) : all.at(-2)) ?? all.at(-1) ?? 0;
}

function write({ letters, tone }: Typed): string {
  const at = toneAt(letters);
  return letters
    .map(({ base, mark: sign }, index) => (sign === '-' ? 'đ' : base + sign + (index === at ? tone : '')))
    .join('')
    .normalize('NFC');
}

function decode(word: string, take: (typed: Typed, key: string) => boolean): string {
  const typed: Typed = { letters: [], tone: '' };
  for (const key of word.toLowerCase()) {
    if (!take(typed, key)) typed.letters.push({ base: key, mark: '' });
  }
  return write(typed);
}

/** A word typed with Telex keys, lower case: "nguyeenx" → "nguyễn". A word without such keys comes back as it is. */
export function decodeTelex(word: string): string {
  return /^[a-z]+$/iu.test(word) ? decode(word, telexKey) : word.toLowerCase();
}

/** A word typed with VNI keys, lower case: "nguye6n4" → "nguyễn". A word without such keys comes back as it is. */
export function decodeVni(word: string): string {
  return /^[a-z]+[a-z0-9]*$/iu.test(word) ? decode(word, vniKey) : word.toLowerCase();
}
