/** A parsed question over the index: sets of documents, best tier first. */
import type { ParsedQuery, QueryClause } from '#shared/search/query.ts';
import { type DocSet, EMPTY, intersect, isEmpty, sizeOf, subtract, unite } from './doc-set.ts';
import type { IndexReader } from './index-reader.ts';
import {
  withClause,
  withPhrase,
  withSpelling,
  withWhole,
  withWord,
  withWordBesideName,
} from './match-words.ts';

/** Sets that share no document, best first. */
export interface Tiers {
  readonly all: DocSet;
  readonly exact: DocSet;
  readonly name: DocSet;
  /** In any field; a word that stands in the name only is spelt there as it was typed. */
  readonly fieldSpelt: DocSet;
  readonly field: DocSet;
}

/** Of more hits nobody looks at their order. */
const MOST_SPELT = 50_000;

type Match = (clause: QueryClause) => DocSet;

function ofGroups(groups: ParsedQuery['groups'], everything: DocSet, match: Match): DocSet {
  // The narrowest first: what follows is then held against few.
  return groups
    .map((group) =>
      group
        .map((clause) => (clause.negated ? subtract(everything, match(clause)) : match(clause)))
        .reduce(unite, EMPTY),
    )
    .reduce(intersect, everything);
}

const isOfName = ({ field, negated }: QueryClause) => !negated && (field === 'any' || field === 'name');

/** Initials and words of a name alike; other fields stay conditions. */
const inName =
  (index: IndexReader): Match =>
  (clause) =>
    withClause(index, clause, isOfName(clause) ? 'name' : clause.field);

const spelt =
  (index: IndexReader, anyAccent: boolean): Match =>
  (clause) => {
    if (!isOfName(clause)) return withClause(index, clause, clause.field);
    const words = clause.words.map((word) => {
      if (!anyAccent) return word.initials ? withWord(index, 'name', word) : withWhole(index, word);
      return word.accented ? withSpelling(index, word) : withWord(index, 'name', word);
    });
    const together = clause.kind === 'phrase' ? [withPhrase(index, 'name', clause.words)] : [];
    return [...together, ...words].reduce(intersect);
  };

/** The same with words of any field: "hùng 2019" is no Hưng of that year, where there is a Hùng. */
const speltSomewhere =
  (index: IndexReader): Match =>
  (clause) => {
    if (!isOfName(clause)) return withClause(index, clause, clause.field);
    const words = clause.words.map((word) => {
      if (!word.accented) return withWord(index, clause.field, word);
      const spelling = withSpelling(index, word);
      return clause.field === 'name' ? spelling : unite(spelling, withWordBesideName(index, word));
    });
    const together = clause.kind === 'phrase' ? [withPhrase(index, clause.field, clause.words)] : [];
    return [...together, ...words].reduce(intersect);
  };

/** Evaluates a question; `everything` is what it may find at all (filters, rights, what is in the archive). */
export function evaluate(index: IndexReader, { groups }: ParsedQuery, everything: DocSet): Tiers {
  const asked = groups
    .map((group) => group.filter(({ words }) => words.length > 0))
    .filter(({ length }) => length > 0);
  const all = ofGroups(asked, everything, (clause) => withClause(index, clause, clause.field));
  const clauses = asked.flat();
  if (isEmpty(all) || !clauses.some(isOfName))
    return { all, exact: EMPTY, name: EMPTY, fieldSpelt: EMPTY, field: all };
  const anyAccent = clauses.some(
    (clause) => isOfName(clause) && clause.words.some(({ accented }) => accented),
  );
  const inFields = (rest: DocSet) => {
    const isAsked = anyAccent && !isEmpty(rest) && sizeOf(rest) <= MOST_SPELT;
    const fieldSpelt = isAsked ? ofGroups(asked, rest, speltSomewhere(index)) : EMPTY;
    return { fieldSpelt, field: subtract(rest, fieldSpelt) };
  };
  const named = ofGroups(asked, all, inName(index));
  if (isEmpty(named)) return { all, exact: EMPTY, name: EMPTY, ...inFields(all) };
  const exact = ofGroups(asked, named, spelt(index, anyAccent));
  return { all, exact, name: subtract(named, exact), ...inFields(subtract(all, named)) };
}
