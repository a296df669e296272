/** What a question finds, told by looking at every award: the index must say the same. */
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { SearchSort, SearchTier } from '#shared/contract/archive.ts';
import { withinOneEdit } from '#shared/search/one-edit.ts';
import type { ParsedQuery, QueryClause, QueryWord, SearchField } from '#shared/search/query.ts';
import { comparePersonNames } from '#shared/vietnamese/collate.ts';
import { searchWords, spellingKey } from '#shared/vietnamese/fold.ts';

export interface BruteAward {
  readonly row: Row<'award'>;
  readonly root: string;
  readonly typeNames: readonly string[];
  readonly related: readonly string[];
  readonly formerNames: readonly string[];
  readonly formerOthers: readonly string[];
}

type Stretches = Record<Exclude<SearchField, 'any'>, readonly (readonly string[])[]>;

export function readBrute(db: Database): BruteAward[] {
  const rows = db.sql<Row<'award'> & { root: string; full: string; short: string; related: string | null }>(
    `SELECT a.*, h.root_id AS root, t.name AS full, t.short_name AS short, r.names AS related
     FROM award a JOIN honoree h ON h.id = a.honoree_id JOIN award_type t ON t.id = a.award_type_id
     LEFT JOIN search_related r ON r.unit_name_id = a.unit_name_id ORDER BY a.seq`,
  );
  const former = new Map(
    db
      .sql<{ seq: number; names: string; others: string }>('SELECT * FROM search_former')
      .map(({ seq, names, others }) => [
        seq,
        { names: JSON.parse(names) as string[], others: JSON.parse(others) as string[] },
      ]),
  );
  return rows.map(({ root, full, short, related, ...row }) => ({
    row,
    root,
    typeNames: [full, short],
    related: related === null ? [] : (JSON.parse(related) as string[]),
    formerNames: former.get(row.seq)?.names ?? [],
    formerOthers: former.get(row.seq)?.others ?? [],
  }));
}

const namesOf = ({ row, formerNames }: BruteAward): string[] =>
  [row.name, ...formerNames].flatMap((name) => [name, name.replace(/['’ʼ]/g, '')]);

const known = new WeakMap<BruteAward, Stretches>();

function stretchesOf(award: BruteAward): Stretches {
  const stretches = known.get(award) ?? readStretches(award);
  known.set(award, stretches);
  return stretches;
}

function readStretches(award: BruteAward): Stretches {
  const { row } = award;
  const words = (texts: readonly string[]) => texts.map(searchWords);
  return {
    name: words(namesOf(award)),
    position: words([row.position]),
    unit: words([row.unit_name, ...award.formerOthers, ...award.related]),
    decision: words([
      `${row.decision_number} ${row.decision_date} ${row.decision_number.replace(/^0+(?=\d)/u, '')}`,
    ]),
    award: words(award.typeNames),
    reason: words([row.reason]),
    signer: words([row.signer]),
  };
}

const ALL: readonly Exclude<SearchField, 'any'>[] = [
  'name',
  'position',
  'unit',
  'decision',
  'award',
  'reason',
  'signer',
];
const fieldsOf = (field: SearchField) => (field === 'any' ? ALL : [field]);
const meets = (word: QueryWord, key: string) => (word.prefix ? key.startsWith(word.key) : key === word.key);

function hasWord(award: BruteAward, field: SearchField, word: QueryWord): boolean {
  const stretches = stretchesOf(award);
  const found = fieldsOf(field).some((one) =>
    stretches[one].some((words) => words.some((key) => meets(word, key))),
  );
  const initials = [award.row.name, ...award.formerNames].map(searchWords);
  return (
    found ||
    (word.initials &&
      fieldsOf(field).includes('name') &&
      initials.some(
        (words) =>
          words.length > 1 &&
          words
            .map((one) => one[0])
            .join('')
            .startsWith(word.key),
      ))
  );
}

/** Every two neighbours of the phrase side by side somewhere in the field. */
function hasPhrase(award: BruteAward, field: SearchField, phrase: readonly QueryWord[]): boolean {
  const [first] = phrase;
  if (first === undefined) return false;
  if (phrase.length === 1) return hasWord(award, field, first);
  const stretches = stretchesOf(award);
  return fieldsOf(field).some((one) => {
    if (one === 'award')
      return stretches.award.some((words) => {
        const text = ` ${words.join(' ')} `;
        const wanted = ` ${phrase.map(({ key }) => key).join(' ')}`;
        return text.includes(phrase.at(-1)?.prefix ? wanted : `${wanted} `);
      });
    return phrase
      .slice(1)
      .every((word, at) =>
        stretches[one].some((words) =>
          words.some((key, place) => place > 0 && words[place - 1] === phrase[at]?.key && meets(word, key)),
        ),
      );
  });
}

const hasClause = (award: BruteAward, clause: QueryClause, field: SearchField): boolean =>
  clause.kind === 'phrase'
    ? hasPhrase(award, field, clause.words)
    : clause.words.every((word) => hasWord(award, field, word));

function hasGroups(query: ParsedQuery, has: (clause: QueryClause) => boolean): boolean {
  return query.groups
    .map((group) => group.filter(({ words }) => words.length > 0))
    .filter(({ length }) => length > 0)
    .every((group) => group.some((clause) => (clause.negated ? !has(clause) : has(clause))));
}

const isOfName = ({ field, negated }: QueryClause) => !negated && (field === 'any' || field === 'name');
const TONES = /[\u0300\u0309\u0303\u0301\u0323]+$/u;

function isSpelt(award: BruteAward, word: QueryWord): boolean {
  const typed = spellingKey(word.typed);
  const tone = TONES.exec(typed)?.[0] ?? '';
  const letters = typed.replace(TONES, '');
  return namesOf(award)
    .flatMap((name) => spellingKey(name).split(' '))
    .some((spelt) =>
      word.prefix ? spelt.startsWith(letters) && (tone === '' || spelt.endsWith(tone)) : spelt === typed,
    );
}

/** The tier in which the question finds the award as it was typed; null when it does not. */
function tierOf(award: BruteAward, query: ParsedQuery): Exclude<SearchTier, 'near'> | null {
  if (!hasGroups(query, (clause) => hasClause(award, clause, clause.field))) return null;
  const clauses = query.groups.flat().filter(({ words }) => words.length > 0);
  if (!clauses.some(isOfName)) return 'field';
  const inName = (clause: QueryClause) => hasClause(award, clause, isOfName(clause) ? 'name' : clause.field);
  if (!hasGroups(query, inName)) return 'field';
  const accents = clauses.some((clause) => isOfName(clause) && clause.words.some(({ accented }) => accented));
  const spelt = (clause: QueryClause) => {
    if (!isOfName(clause)) return hasClause(award, clause, clause.field);
    if (clause.kind === 'phrase' && !hasPhrase(award, 'name', clause.words)) return false;
    return clause.words.every((word) => {
      if (!accents)
        return word.initials
          ? hasWord(award, 'name', word)
          : hasWord(award, 'name', { ...word, prefix: false });
      return word.accented ? isSpelt(award, word) : hasWord(award, 'name', word);
    });
  };
  return hasGroups(query, spelt) ? 'exact' : 'name';
}

const NEAR: readonly Exclude<SearchField, 'any'>[] = ['name', 'unit', 'position', 'reason', 'signer'];

function hasNear(award: BruteAward, field: SearchField, word: QueryWord): boolean {
  if (word.key.length < 3 || /\d/u.test(word.key)) return false;
  const stretches = stretchesOf(award);
  return (field === 'any' ? NEAR : NEAR.filter((one) => one === field)).some((one) =>
    stretches[one].flat().some((key) => key !== word.key && !/\d/u.test(key) && withinOneEdit(word.key, key)),
  );
}

function isNear(award: BruteAward, query: ParsedQuery): boolean {
  const groups = query.groups
    .map((group) => group.filter(({ words }) => words.length > 0))
    .filter(({ length }) => length > 0);
  const met = groups.map((group) =>
    group.some((clause) => hasClause(award, clause, clause.field) !== clause.negated),
  );
  return groups.some(
    (group, at) =>
      met.every((one, other) => one || other === at) &&
      group.some(
        (clause) =>
          !clause.negated &&
          clause.words.some(
            (word) =>
              hasNear(award, clause.field, word) &&
              clause.words.every((other) => other === word || hasWord(award, clause.field, other)),
          ),
      ),
  );
}

export interface BruteHit {
  readonly seq: number;
  readonly tier: SearchTier;
}

const TIERS: readonly SearchTier[] = ['exact', 'name', 'field', 'near'];

/** Hits among the awards that the filters leave, in the order of the sort. */
export function bruteSearch(awards: readonly BruteAward[], query: ParsedQuery, sort: SearchSort): BruteHit[] {
  const typed = awards.flatMap((award) => {
    const tier = tierOf(award, query);
    return tier === null ? [] : [{ award, tier: tier as SearchTier }];
  });
  const found =
    typed.length > 0
      ? typed
      : awards.filter((award) => isNear(award, query)).map((award) => ({ award, tier: 'near' as const }));
  const day = ({ row }: BruteAward) => row.decision_date;
  const newest = (a: BruteAward, b: BruteAward) =>
    day(a) === day(b) ? b.row.seq - a.row.seq : day(a) < day(b) ? 1 : -1;
  return found
    .toSorted((a, b) => {
      if (sort === 'relevance')
        return TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || newest(a.award, b.award);
      if (sort === 'oldest') return newest(b.award, a.award);
      if (sort === 'name')
        return (
          comparePersonNames(a.award.row.name.toLowerCase(), b.award.row.name.toLowerCase()) ||
          newest(a.award, b.award)
        );
      return newest(a.award, b.award);
    })
    .map(({ award, tier }) => ({ seq: award.row.seq, tier }));
}
