/** The same question to the program's own search, to MiniSearch and to Orama. */
import { create, insert, search as searchOrama } from '@orama/orama';
import MiniSearch from 'minisearch';
import { searchWords } from '#shared/vietnamese/fold.ts';

/** An award as the libraries get it: the fields that the program searches. */
export interface RivalRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly decision: string;
  readonly award: string;
  readonly reason: string;
}

/** Ids of the first `limit` hits. */
export type Ask = (text: string, limit: number) => readonly string[] | Promise<readonly string[]>;

const FIELDS = ['name', 'unit', 'decision', 'award', 'reason'] as const;

/** One slip forgiven in words long enough to have one, as the program does. */
const slips = (word: string): number => (word.length > 3 ? 1 : 0);

/** MiniSearch with all words, beginnings of words, names first; folded as the program folds. */
export function miniSearch(rows: Iterable<RivalRow>): Ask {
  const index = new MiniSearch<RivalRow>({
    fields: [...FIELDS],
    tokenize: (text) => searchWords(text),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', prefix: true, fuzzy: slips, boost: { name: 4 } },
  });
  for (const row of rows) index.add(row);
  return (text, limit) =>
    index
      .search(text)
      .slice(0, limit)
      .map(({ id }) => String(id));
}

/** Orama the same way: its words are beginnings by themselves; all must be there (threshold 0). */
export async function orama(rows: Iterable<RivalRow>): Promise<Ask> {
  const db = create({
    schema: {
      id: 'string',
      name: 'string',
      unit: 'string',
      decision: 'string',
      award: 'string',
      reason: 'string',
    },
    components: {
      tokenizer: {
        language: 'vi',
        normalizationCache: new Map(),
        tokenize: (text: string) => searchWords(text),
      },
    },
  });
  for (const row of rows) await insert(db, { ...row });
  return async (text, limit) => {
    const { hits } = await searchOrama(db, {
      ...{ term: text, properties: [...FIELDS], threshold: 0, limit, boost: { name: 4 } },
      tolerance: Math.min(...searchWords(text).map(slips), 1),
    });
    return hits.map(({ document }) => String(document.id));
  };
}
