import { parseQuery } from '#shared/search/parse-query.ts';
import type { ParsedQuery, QueryClause, SearchField } from '#shared/search/query.ts';

/** What was understood of the words of the box beside plain words: shown as chips, each can be taken out again. */
export type TypedFact =
  | { readonly fact: 'years'; readonly from: number | null; readonly to: number | null }
  | { readonly fact: 'days'; readonly from: string | null; readonly to: string | null }
  | { readonly fact: 'kinds' | 'standings' | 'levels' | 'number'; readonly value: string }
  | {
      readonly fact: 'field';
      readonly field: Exclude<SearchField, 'any'>;
      readonly words: string;
      readonly negated: boolean;
    };

const wordsOf = (clause: QueryClause) => clause.words.map(({ typed }) => typed).join(' ');

export function typedFacts({ groups, filters }: ParsedQuery): TypedFact[] {
  const values = (fact: 'kinds' | 'standings' | 'levels', list: readonly string[]) =>
    list.map((value) => ({ fact, value }));
  return [
    ...filters.years.map(({ from, to }) => ({ fact: 'years' as const, from, to })),
    ...(filters.days === null ? [] : [{ fact: 'days' as const, ...filters.days }]),
    ...values('kinds', filters.kinds),
    ...values('standings', filters.standings),
    ...values('levels', filters.levels),
    ...filters.decisionNumbers.map((value) => ({ fact: 'number' as const, value })),
    ...groups.flatMap((group) => {
      const [clause] = group;
      // A group with several readings is one thing that was typed: its first reading speaks for it.
      if (clause === undefined || clause.field === 'any' || group.some(({ field }) => field !== clause.field))
        return [];
      return [
        { fact: 'field' as const, field: clause.field, words: wordsOf(clause), negated: clause.negated },
      ];
    }),
  ];
}

/** Words of a text that one takes out at most, to be rid of one thing that was understood. */
const LONGEST_STRETCH = 12;

/**
 * The text without the stretch that one fact was understood from: the shortest run of words whose loss takes away that
 * fact and no other. The text as it is when there is no such run (facts that hang together).
 */
export function withoutFact(text: string, fact: TypedFact): string {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const look = (query: string) => {
    const parsed = parseQuery(query);
    return {
      facts: typedFacts(parsed).map((one) => JSON.stringify(one)),
      // Words of the other groups, whatever the place of the last one makes of it.
      others: JSON.stringify([
        parsed.groups
          .filter((group) => group.some(({ field }) => field === 'any'))
          .map((group) => group.map(wordsOf)),
        parsed.notUnderstood,
      ]),
    };
  };
  const before = look(words.join(' '));
  const gone = JSON.stringify(fact);
  if (!before.facts.includes(gone)) return text;
  const wanted = JSON.stringify(without(before.facts, gone));
  for (let length = 1; length <= Math.min(LONGEST_STRETCH, words.length); length += 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const rest = [...words.slice(0, from), ...words.slice(from + length)].join(' ');
      const after = look(rest);
      if (JSON.stringify(after.facts) === wanted && after.others === before.others) return rest;
    }
  }
  return text;
}

function without(facts: readonly string[], gone: string): string[] {
  const at = facts.indexOf(gone);
  return facts.filter((_, index) => index !== at);
}
