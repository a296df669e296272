/** What is one slip of the fingers away, when what was typed is found nowhere. */
import { withinOneEdit } from '#shared/search/one-edit.ts';
import type { ParsedQuery, QueryClause, QueryWord, SearchField } from '#shared/search/query.ts';
import { type TermField, wordKey } from './award-terms.ts';
import { type DocSet, EMPTY, intersect, isEmpty, sizeOfBoth, subtract, unite } from './doc-set.ts';
import type { IndexReader } from './index-reader.ts';
import { uniteAll, withClause, withKey, withWord } from './match-words.ts';

/** A word of two letters is near to everything. */
const SHORTEST = 3;
const MOST_NEIGHBOURS = 200;

export interface Correction {
  readonly typed: string;
  readonly taken: string;
}

/** Fields whose words are words of the language or names; numbers of decisions are not guessed at. */
const NEAR_FIELDS: Partial<Record<SearchField, readonly TermField[]>> = {
  any: ['n', 'u', 'q', 'g', 'r', 's'],
  name: ['n'],
  position: ['q'],
  unit: ['u', 'g'],
  reason: ['r'],
  signer: ['s'],
};

function neighboursIn(index: IndexReader, field: TermField, typed: string): { word: string; docs: DocSet }[] {
  const length = wordKey(field, '').length;
  return index.derived(`near ${field} ${typed}`, () =>
    index
      .termsFrom(wordKey(field, ''))
      .map(({ key }) => key.slice(length))
      .filter((word) => word !== typed && withinOneEdit(typed, word) && !/\d/u.test(word))
      .map((word) => ({ word, docs: withKey(index, field, word, false) }))
      // Words that no award carries any more, or none carried yet, leave their place to others.
      .filter(({ docs }) => !isEmpty(docs))
      .slice(0, MOST_NEIGHBOURS),
  );
}

interface Neighbours {
  readonly docs: DocSet;
  readonly words: readonly { readonly word: string; readonly docs: DocSet }[];
}

function neighboursOf(index: IndexReader, field: SearchField, word: QueryWord): Neighbours {
  const guessed = word.key.length >= SHORTEST && !/\d/u.test(word.key);
  const words = guessed
    ? (NEAR_FIELDS[field] ?? []).flatMap((one) => neighboursIn(index, one, word.key))
    : [];
  return { words, docs: uniteAll(words.map(({ docs }) => docs)) };
}

/** The clause with one of its words taken for a near one. What stands in quotes is meant as it stands. */
function* slipsOf(
  index: IndexReader,
  clause: QueryClause,
): Generator<{ word: QueryWord; near: Neighbours; rest: DocSet | null }> {
  if (clause.kind === 'phrase' && clause.words.length > 1) return;
  for (const word of clause.words) {
    const near = neighboursOf(index, clause.field, word);
    if (isEmpty(near.docs)) continue;
    const others = clause.words.filter((one) => one !== word);
    const rest =
      others.length === 0 ? null : others.map((one) => withWord(index, clause.field, one)).reduce(intersect);
    yield { word, near, rest };
  }
}

function mostFrequent({ words }: Neighbours, among: DocSet): string | null {
  const counts = new Map<string, number>();
  for (const { word, docs } of words) counts.set(word, (counts.get(word) ?? 0) + sizeOfBoth(docs, among));
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best === undefined || best[1] === 0 ? null : best[0];
}

export interface NearAnswer {
  readonly docs: DocSet;
  /** Of these, where all words are of the name. */
  readonly named: DocSet;
  readonly corrections: readonly Correction[];
}

/** A question of any field, asked of names. */
const ofName = ({ groups }: ParsedQuery): ParsedQuery['groups'] =>
  groups.map((group) =>
    group.map((clause) =>
      clause.field === 'any' && !clause.negated ? { ...clause, field: 'name' } : clause,
    ),
  );

/** What {@link slipsIn} finds, names told apart; nothing where something is found as typed. */
export function findNear(
  index: IndexReader,
  query: ParsedQuery,
  everything: DocSet,
  all: DocSet,
): NearAnswer {
  if (!isEmpty(all)) return { docs: EMPTY, named: EMPTY, corrections: [] };
  const found = slipsIn(index, query.groups, everything, all);
  if (isEmpty(found.docs)) return { ...found, named: EMPTY };
  return { ...found, named: slipsIn(index, ofName(query), found.docs, all).docs };
}

/** Documents found by exactly one slip among all the words, without those found as typed. */
function slipsIn(
  index: IndexReader,
  groups: ParsedQuery['groups'],
  everything: DocSet,
  all: DocSet,
): Omit<NearAnswer, 'named'> {
  const asked = groups
    .map((group) => group.filter(({ words }) => words.length > 0))
    .filter(({ length }) => length > 0);
  const met = asked.map((group) =>
    group
      .map((clause) => {
        const docs = withClause(index, clause, clause.field);
        return clause.negated ? subtract(everything, docs) : docs;
      })
      .reduce(unite, EMPTY),
  );
  let found: DocSet = EMPTY;
  const corrections: Correction[] = [];
  asked.forEach((group, at) => {
    const others = met.filter((_, other) => other !== at).reduce(intersect, everything);
    if (isEmpty(others)) return;
    for (const clause of group) {
      if (clause.negated) continue;
      for (const { word, near, rest } of slipsOf(index, clause)) {
        const slipped = rest === null ? near.docs : intersect(rest, near.docs);
        const docs = subtract(intersect(others, slipped), all);
        if (isEmpty(docs)) continue;
        found = unite(found, docs);
        const taken = mostFrequent(near, docs);
        if (taken !== null && isEmpty(withWord(index, clause.field, word)))
          corrections.push({ typed: word.typed, taken });
      }
    }
  });
  return { docs: found, corrections };
}
