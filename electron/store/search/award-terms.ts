/**
 * What an award is found by, as keys of terms: one letter for what kind of term it is, one for the field, the text.
 * The same functions make the keys when an award is written and when a question is asked.
 */
import { searchKey, searchWords, spellingKey } from '#shared/vietnamese/fold.ts';

/** name, position, unit, units related to it, decision, reason, signer. */
export type TermField = 'n' | 'q' | 'u' | 'g' | 'd' | 'r' | 's';
export const TERM_FIELDS: readonly TermField[] = ['n', 'q', 'u', 'g', 'd', 'r', 's'];

/** Prefixes of this length and shorter are terms of their own: everything that begins so, gathered. */
export const PREFIX_LENGTH = 2;

export const wordKey = (field: TermField, word: string) => `w${field}${word}`;
export const prefixKey = (field: TermField, prefix: string) => `p${field}${prefix}`;
export const pairKey = (field: TermField, first: string, second: string) => `b${field}${first} ${second}`;
/** A word of a name with its accents. */
export const spelledKey = (word: string) => `xn${word}`;
export const initialsKey = (initials: string) => `in${initials}`;
/** Values of facets: award type, unit name, decision, year, kind, standing, commendation type. */
export type FacetField = 'A' | 'U' | 'D' | 'Y' | 'K' | 'S' | 'C';
export const facetKey = (facet: FacetField, value: number) => `f${facet}${value}`;
/** In the archive: entered and not taken out. */
export const LIVE = 'fL';
export const RESTRICTED = 'fX';

export interface TextOfAward {
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly decisionNumber: string;
  readonly decisionDate: string;
  readonly reason: string;
  readonly signer: string;
  /** What corrections replaced: a decision on paper still carries it. */
  readonly formerNames: readonly string[];
  readonly formerOthers: readonly string[];
}

/** Terms of one stretch of text in a field. */
export function termsOfText(field: TermField, text: string): string[] {
  const words = searchWords(text);
  const keys: string[] = [];
  words.forEach((word, at) => {
    keys.push(wordKey(field, word));
    for (let length = 1; length <= PREFIX_LENGTH && length <= word.length; length += 1)
      keys.push(prefixKey(field, word.slice(0, length)));
    const next = words[at + 1];
    if (next !== undefined) keys.push(pairKey(field, word, next));
  });
  return keys;
}

/** A name with an apostrophe is also found written without it: H'Hen as "hhen", K'Brông as "kbrong". */
function namesOf(name: string): string[] {
  const joined = name.replace(/['’ʼ]/g, '');
  return joined === name ? [name] : [name, joined];
}

/** First letters of the words of a name, at least two: "Nguyễn Đình Hải" gives ndh. */
export function initialsOf(name: string): string | null {
  const words = searchWords(name);
  return words.length < 2 ? null : words.map((word) => word[0]).join('');
}

/** Terms of a name: folded, spelled, initials. */
export function termsOfName(name: string): string[] {
  const keys = namesOf(name).flatMap((one) => [
    ...termsOfText('n', one),
    ...spellingKey(one)
      .split(' ')
      .filter((word) => word !== '')
      .map(spelledKey),
  ]);
  const initials = initialsOf(name);
  return initials === null ? keys : [...keys, initialsKey(initials)];
}

/** Terms of a decision: its number also without leading zeros, its day, its year. */
export function termsOfDecision(number: string, date: string): string[] {
  const bare = number.replace(/^0+(?=\d)/u, '');
  return termsOfText('d', `${number} ${date} ${bare === number ? '' : bare}`);
}

/** The stretches of an award's text, each with the function that makes its terms: what repeats is made once. */
export function stretchesOf(award: TextOfAward): readonly (readonly [string, () => string[]])[] {
  const stretch = (field: TermField, text: string) =>
    [`${field}${text}`, () => termsOfText(field, text)] as const;
  return [
    ...[award.name, ...award.formerNames].map((name) => [`n${name}`, () => termsOfName(name)] as const),
    stretch('q', award.position),
    stretch('u', award.unit),
    [
      `d${award.decisionNumber}\n${award.decisionDate}`,
      () => termsOfDecision(award.decisionNumber, award.decisionDate),
    ],
    stretch('r', award.reason),
    stretch('s', award.signer),
    ...award.formerOthers.map((text) => stretch('u', text)),
  ];
}

/** The words of a text as phrases compare them: ' so y te '. */
export const padded = (text: string) => ` ${searchKey(text)} `;
