/** Words of a query with everything that each may stand for: plain lists, made into clauses by parse-query.ts. */
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';
import { canBeginSyllable, isSyllableKey } from '#shared/vietnamese/syllable-key.ts';
import { decodeTelex, decodeVni } from '#shared/vietnamese/typing.ts';
import { LONG_FORMS, SHORT_FORMS } from './abbreviations.ts';
import type { QueryWord } from './query.ts';

/** A word as scanned. `dotted`: letters with full stops behind them, "N.D.H". `last`: the end of what was typed. */
export interface TypedWord {
  readonly typed: string;
  readonly key: string;
  readonly last: boolean;
  readonly dotted: boolean;
  /** Part of a name with an apostrophe: "H" of "H'Hen" is no name cut short. */
  readonly piece: boolean;
}

/** One way to meet a stretch of a query. Words of a phrase stand side by side. */
export interface Reading {
  readonly words: readonly QueryWord[];
  readonly inName: boolean;
  readonly phrase: boolean;
}

/** Readings of a stretch: one is enough. The first is the one as typed. */
export type Stretch = readonly Reading[];

const APOSTROPHES = /['’ʼ`]/u;

/** The words of one scanned token: "H'Hen" is two, as in the index. */
export function typedWords(token: string): Omit<TypedWord, 'last'>[] {
  const keys = searchWords(token);
  const typed = token.toLowerCase().split(APOSTROPHES);
  return keys.map((key, at) => ({
    key,
    typed: (typed.length === keys.length ? typed[at] : undefined) ?? key,
    dotted: false,
    piece: keys.length > 1,
  }));
}

/** A word of ours, as it stands in texts. */
const ownWord = (typed: string, last = false): TypedWord => ({
  typed,
  key: searchKey(typed),
  last,
  dotted: false,
  piece: false,
});

/** "ntm" is Nguyễn Thị Mai as well as nông thôn mới; two letters that are an abbreviation are nothing else. */
function mayBeInitials(key: string, dotted: boolean): boolean {
  if (!/^[a-z]{2,6}$/u.test(key)) return false;
  return dotted || (!canBeginSyllable(key) && (key.length > 2 || !LONG_FORMS.has(key)));
}

function queryWord({ typed, key, last, dotted }: TypedWord, more: Partial<QueryWord> = {}): QueryWord {
  const isUnfinished = key.length > 1 && !isSyllableKey(key) && canBeginSyllable(key);
  return {
    typed,
    key,
    accented: /[^\p{ASCII}]/u.test(typed),
    prefix: last || isUnfinished,
    initials: mayBeInitials(key, dotted),
    ...more,
  };
}

/** The words inside quotes: exactly these, the last one of an unfinished phrase as far as it is typed. */
export function phraseWords(words: readonly TypedWord[]): QueryWord[] {
  return words.map((word) => queryWord(word, { prefix: word.last, initials: false }));
}

const reading = (words: readonly QueryWord[], more: Partial<Reading> = {}): Reading => ({
  words,
  inName: false,
  phrase: false,
  ...more,
});

/** What the keys of an absent typing method mean, where that is a syllable or the beginning of one. */
function decodings({ typed, last }: TypedWord): TypedWord[] {
  const meant = [...new Set([decodeTelex(typed), decodeVni(typed)])].filter((one) => one !== typed);
  return meant
    .map((one) => ownWord(one, last))
    .filter(({ key }) => isSyllableKey(key) || (last && canBeginSyllable(key)));
}

/** "Quí" and "Quý" are one name, though both letters are heard elsewhere. */
function sameSound({ key, last }: TypedWord): TypedWord[] {
  if (key !== 'qui' && key !== 'quy') return [];
  return [ownWord(key === 'qui' ? 'quy' : 'qui', last)];
}

function longForms({ key, dotted }: TypedWord): Reading[] {
  if (dotted) return [];
  return (LONG_FORMS.get(key) ?? []).map((keys) =>
    reading(
      keys.map((one) => queryWord(ownWord(one), { prefix: false })),
      { phrase: true },
    ),
  );
}

const isLetter = ({ key, dotted }: TypedWord): boolean => /^[a-z]$/u.test(key) && !dotted;
const isConsonant = ({ key }: TypedWord): boolean => /^[b-df-hj-np-tv-xz]$/u.test(key);

function ofWord(word: TypedWord): Stretch {
  // A consonant before other words is a name cut short: "n d hùng", "N.D. Hùng" (or "lớp B", as it stands).
  if (word.key.length === 1 && (word.dotted || isConsonant(word)) && !word.last && !word.piece) {
    const asTyped = queryWord(word, { prefix: false });
    return [reading([asTyped]), reading([{ ...asTyped, prefix: true }], { inName: true })];
  }
  return [
    reading([queryWord(word)]),
    ...[word, ...decodings(word)]
      .flatMap((one) => [one, ...sameSound(one)])
      .slice(1)
      .map((one) => reading([queryWord(one)])),
    ...longForms(word),
  ];
}

/** "n d h" at the end: initials typed one by one. */
function initialsAtEnd(words: readonly TypedWord[]): number {
  if (words.at(-1)?.last !== true) return 0;
  const others = words.findLastIndex((word) => !isLetter(word));
  const count = words.length - 1 - others;
  return count > 1 ? count : 0;
}

function ofInitials(words: readonly TypedWord[]): Stretch {
  const joined = {
    typed: words.map(({ typed }) => typed).join(''),
    key: words.map(({ key }) => key).join(''),
    last: true,
    dotted: true,
    piece: false,
  };
  const apart = words.map((word) => queryWord(word, { prefix: false }));
  return [reading([queryWord(joined)]), reading(apart, { phrase: true })];
}

/** How many letters of a name cut short stand from here on, a word behind them: "n d hùng", "T.T.A. Nguyệt". */
function lettersAt(words: readonly TypedWord[], at: number): number {
  const end = words.findIndex((word, index) => index >= at && word.key.length > 1);
  return end - at > 1 && words.slice(at, end).every(({ piece }) => !piece) ? end - at : 0;
}

/** Letters and the word behind them are the initials of one name, or letters as they stand ("Y B Niê"). */
function ofLetters(letters: readonly TypedWord[], next: TypedWord): Stretch {
  const key = [...letters.map((one) => one.key), next.key.slice(0, 1)].join('');
  const initials = { typed: key, key, last: true, dotted: true, piece: false };
  return [
    reading(letters.map((one) => queryWord(one, { prefix: false, initials: false }))),
    reading([queryWord(initials)], { inName: true }),
  ];
}

/** Takes a run of words apart into stretches: long forms, initials, single words. */
export function stretchesOf(words: readonly TypedWord[]): Stretch[] {
  const atEnd = initialsAtEnd(words);
  const plain = atEnd === 0 ? words : words.slice(0, -atEnd);
  const stretches: Stretch[] = [];
  for (let at = 0; at < plain.length; ) {
    const form = SHORT_FORMS.find(({ words: long }) => long.every((key, n) => plain[at + n]?.key === key));
    const word = plain[at];
    if (word === undefined) break;
    const letters = lettersAt(plain, at);
    const next = plain[at + letters];
    if (letters > 0 && next !== undefined) {
      stretches.push(ofLetters(plain.slice(at, at + letters), next));
      at += letters;
      continue;
    }
    if (form === undefined) {
      stretches.push(ofWord(word));
      at += 1;
      continue;
    }
    const typed = plain.slice(at, at + form.words.length);
    stretches.push([
      reading(typed.map((one) => queryWord(one))),
      reading([queryWord(ownWord(form.short), { prefix: false, initials: false })]),
    ]);
    at += form.words.length;
  }
  return atEnd === 0 ? stretches : [...stretches, ofInitials(words.slice(-atEnd))];
}

/** Every combination of readings of a run, the one as typed first; at most `most` of them. */
export function combinations(stretches: readonly Stretch[], most: number): Reading[] {
  let made: Reading[] = [reading([])];
  for (const stretch of stretches) {
    const next = made.flatMap((head) =>
      stretch.map(({ words, inName }) =>
        reading([...head.words, ...words], { inName: head.inName || inName }),
      ),
    );
    made =
      next.length > most ? made.map((head) => reading([...head.words, ...(stretch[0]?.words ?? [])])) : next;
  }
  return made;
}
