/** Which documents have a word, a phrase or a facet. */
import type { QueryClause, QueryWord, SearchField } from '#shared/search/query.ts';
import { spellingKey } from '#shared/vietnamese/fold.ts';
import { facetKey, PREFIX_LENGTH, pairKey, prefixKey, type TermField, wordKey } from './award-terms.ts';
import { addTo, type Container, toBitmap } from './containers.ts';
import { type DocSet, EMPTY, intersect, unite } from './doc-set.ts';
import type { IndexReader, Term } from './index-reader.ts';

/** Fields of the index that a field of a question means; the name of the award is answered by the catalogue. */
const FIELDS: Record<SearchField, readonly TermField[]> = {
  any: ['n', 'u', 'q', 'g', 'd', 'r', 's'],
  name: ['n'],
  position: ['q'],
  unit: ['u', 'g'],
  decision: ['d'],
  award: [],
  reason: ['r'],
  signer: ['s'],
};
const BESIDE_NAME = ['position', 'unit', 'decision', 'award', 'reason', 'signer'] as const;
const asksAward = (field: SearchField) => field === 'any' || field === 'award';

/** Everything that any of many terms has: each chunk is gathered once. */
export function uniteAll(sets: readonly DocSet[]): DocSet {
  if (sets.length <= 2) return sets.reduce(unite, EMPTY);
  const length = sets.reduce((most, set) => Math.max(most, set.length), 0);
  const united: (Container | null)[] = new Array(length).fill(null);
  for (let chunk = 0; chunk < length; chunk += 1) {
    let first: Container | null = null;
    let bitmap: Uint32Array | null = null;
    for (const set of sets) {
      const container = set[chunk] ?? null;
      if (container === null) continue;
      if (bitmap !== null) addTo(bitmap, container);
      else if (first === null) first = container;
      else {
        bitmap = new Uint32Array(toBitmap(first));
        addTo(bitmap, container);
      }
    }
    united[chunk] = bitmap ?? first;
  }
  return united;
}

const ofTerms = (index: IndexReader, terms: readonly Term[]) =>
  uniteAll(terms.map(({ id }) => index.posting(id)));

/** Documents with a word of that key in a field of the index. */
export function withKey(index: IndexReader, field: TermField, key: string, prefix: boolean): DocSet {
  if (!prefix) return index.postingOf(wordKey(field, key));
  if (key.length <= PREFIX_LENGTH) return index.postingOf(prefixKey(field, key));
  return ofTerms(index, index.termsFrom(wordKey(field, key)));
}

function ofTypes(index: IndexReader, isMeant: (name: string) => boolean): DocSet {
  const meant = index.types.filter(({ names }) => names.some(isMeant));
  return uniteAll(meant.map(({ ordinal }) => index.postingOf(facetKey('A', ordinal))));
}

/** Documents with the word in a field of a question, without its accents. */
export function withWord(index: IndexReader, field: SearchField, word: QueryWord): DocSet {
  const { key, prefix, initials } = word;
  return index.derived(`w ${field} ${key} ${prefix} ${initials}`, () => {
    const sets = FIELDS[field].map((one) => withKey(index, one, key, prefix));
    if (asksAward(field)) sets.push(ofTypes(index, (name) => name.includes(prefix ? ` ${key}` : ` ${key} `)));
    if (initials && FIELDS[field].includes('n')) sets.push(ofTerms(index, index.termsFrom(`in${key}`)));
    return uniteAll(sets);
  });
}

/** Documents with the word somewhere else than in the name. */
export function withWordBesideName(index: IndexReader, word: QueryWord): DocSet {
  return index.derived(`beside ${word.key} ${word.prefix}`, () =>
    uniteAll(BESIDE_NAME.map((field) => withWord(index, field, { ...word, initials: false }))),
  );
}

/** Words side by side in one field. Of three words and more: every two neighbours stand side by side. */
export function withPhrase(index: IndexReader, field: SearchField, words: readonly QueryWord[]): DocSet {
  const [first] = words;
  if (first === undefined) return EMPTY;
  if (words.length === 1) return withWord(index, field, first);
  const pairs = words.slice(1).map((word, at) => ({ before: words[at]?.key ?? '', word }));
  const inField = (one: TermField): DocSet =>
    pairs
      .map(({ before, word }) =>
        word.prefix
          ? ofTerms(index, index.termsFrom(pairKey(one, before, word.key)))
          : index.postingOf(pairKey(one, before, word.key)),
      )
      .reduce(intersect);
  const sets = FIELDS[field].map(inField);
  if (asksAward(field)) {
    const text = ` ${words.map(({ key }) => key).join(' ')}`;
    const open = words.at(-1)?.prefix === true;
    sets.push(ofTypes(index, (name) => name.includes(open ? text : `${text} `)));
  }
  return uniteAll(sets);
}

const TONES = /[\u0300\u0309\u0303\u0301\u0323]+$/u;

/** Whether a word as it is spelt may be what was typed: the letters begin it, and a typed tone is its tone. */
export function isSpelt(spelt: string, typed: string, prefix: boolean): boolean {
  if (!prefix) return spelt === typed;
  const tone = TONES.exec(typed)?.[0] ?? '';
  const letters = typed.slice(0, typed.length - tone.length);
  return spelt.startsWith(letters) && (tone === '' || spelt.endsWith(tone));
}

/** Names in which the word stands as it was typed, accents included. */
export function withSpelling(index: IndexReader, word: QueryWord): DocSet {
  const typed = spellingKey(word.typed);
  return index.derived(`x ${typed} ${word.prefix}`, () => {
    const letters = typed.replace(TONES, '');
    const terms = index
      .termsFrom(`xn${letters}`)
      .filter(({ key }) => isSpelt(key.slice(2), typed, word.prefix));
    return ofTerms(index, terms);
  });
}

/** Names that have the word whole and not only as the beginning of another, without its accents. */
export function withWhole(index: IndexReader, word: QueryWord): DocSet {
  return withKey(index, 'n', word.key, false);
}

export function withClause(index: IndexReader, clause: QueryClause, field: SearchField): DocSet {
  if (clause.kind === 'phrase') return withPhrase(index, field, clause.words);
  return clause.words.map((word) => withWord(index, field, word)).reduce(intersect);
}
