/** A parsed question over the index: sets of documents, best tier first. */
import type { ParsedQuery, QueryClause } from '#shared/search/query.ts';
import { type DocSet, EMPTY, intersect, isEmpty, subtract, unite } from './doc-set.ts';
import type { IndexReader } from './index-reader.ts';
import { withClause, withPhrase, withSpelling, withWhole, withWord } from './match-words.ts';

/** Sets that share no document, best first. */
export interface Tiers {
  readonly all: DocSet;
  readonly exact: DocSet;
  readonly name: DocSet;
  readonly field: DocSet;
}

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

/** Evaluates a question; `everything` is what it may find at all (filters, rights, what is in the archive). */
export function evaluate(index: IndexReader, { groups }: ParsedQuery, everything: DocSet): Tiers {
  const asked = groups
    .map((group) => group.filter(({ words }) => words.length > 0))
    .filter(({ length }) => length > 0);
  const all = ofGroups(asked, everything, (clause) => withClause(index, clause, clause.field));
  const clauses = asked.flat();
  if (isEmpty(all) || !clauses.some(isOfName)) return { all, exact: EMPTY, name: EMPTY, field: all };
  const named = ofGroups(asked, all, inName(index));
  if (isEmpty(named)) return { all, exact: EMPTY, name: EMPTY, field: all };
  const anyAccent = clauses.some(
    (clause) => isOfName(clause) && clause.words.some(({ accented }) => accented),
  );
  const exact = ofGroups(asked, named, spelt(index, anyAccent));
  return { all, exact, name: subtract(named, exact), field: subtract(all, named) };
}
