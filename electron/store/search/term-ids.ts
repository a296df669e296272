import type { Database } from '#electron/store/database.ts';
import { newToken, readState, writeState } from './index-state.ts';

/** Entries kept of each map; a batch of an import meets the same words again and again. */
const MOST_KEYS = 60_000;
const MOST_TEXTS = 8_000;

export interface TermIds {
  /** Id of a term, made when it is new. */
  idOf(key: string): number;
  /** Ids of the terms of a stretch of text, each once. */
  idsOfText(text: string, keys: () => readonly string[]): Iterable<number>;
  /** Writes what the terms made since then are counted by. */
  save(): void;
}

interface Known {
  token: number;
  keys: Map<string, number>;
  texts: Map<string, Uint32Array>;
}
const knownTo = new WeakMap<Database, Known>();

/** What is remembered belongs to the state of the file named by the token: a rolled back term is forgotten with it. */
function rememberedBy(db: Database): Known {
  const token = readState(db, 'terms_token') ?? 0;
  const known = knownTo.get(db);
  if (known !== undefined && known.token === token) return known;
  const fresh = { token, keys: new Map<string, number>(), texts: new Map<string, Uint32Array>() };
  knownTo.set(db, fresh);
  return fresh;
}

/** Ids of terms inside the open transaction. */
export function openTermIds(db: Database): TermIds {
  const known = rememberedBy(db);
  const first = readState(db, 'next_term') ?? 1;
  let next = first;
  const idOf = (key: string): number => {
    const remembered = known.keys.get(key);
    if (remembered !== undefined) return remembered;
    let [id] = db.column<number>('SELECT id FROM search_term WHERE key = ?', key);
    if (id === undefined) {
      id = next;
      next += 1;
      db.sql('INSERT INTO search_term (key, id) VALUES (?, ?)', key, id);
    }
    if (known.keys.size >= MOST_KEYS) known.keys.clear();
    known.keys.set(key, id);
    return id;
  };
  return {
    idOf,
    idsOfText: (text, keys) => {
      const remembered = known.texts.get(text);
      if (remembered !== undefined) return remembered;
      const ids = Uint32Array.from(new Set(keys().map(idOf)));
      if (known.texts.size >= MOST_TEXTS) known.texts.clear();
      known.texts.set(text, ids);
      return ids;
    },
    save: () => {
      if (next === first) return;
      known.token = newToken();
      writeState(db, 'next_term', next);
      writeState(db, 'terms_token', known.token);
    },
  };
}

export function findTerm(db: Database, key: string): number | null {
  return db.column<number>('SELECT id FROM search_term WHERE key = ?', key)[0] ?? null;
}
