/** Small numbers for what repeats: unit names, decisions, award types, names. Each is made when it is new. */
import type { Database } from '#electron/store/database.ts';
import { normalDecisionNumber } from '#shared/search/decision-number.ts';
import { personSortKey } from '#shared/vietnamese/collate.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { newToken, readState, writeState } from './index-state.ts';

export type ValueKind = 'award-type' | 'commendation';

/** Names that are read one by one when the order of names is brought up to date. */
export const RECENT_NAMES = 20_000;

export interface IndexValues {
  value(kind: ValueKind, value: string): number;
  unitName(name: string): number;
  decision(number: string, date: string): number;
  name(name: string): number;
  save(): void;
}

function inserted(db: Database, text: string, ...parameters: readonly unknown[]): number {
  const [row] = db.sql<{ id: number }>(text, ...parameters);
  if (row === undefined) throw new Error('a row of the index was not written');
  return row.id;
}

/** Highest id of a name given over a connection: after a rollback it is not given to another name. */
const highestName = new WeakMap<Database, number>();

/** Inside the open transaction; what it remembers ends with it. */
export function openIndexValues(db: Database): IndexValues {
  return indexValues(db, true);
}

/** Numbers given so far, for reading; 0 for what has none. */
export function knownIndexValues(db: Database): IndexValues {
  return indexValues(db, false);
}

function indexValues(db: Database, making: boolean): IndexValues {
  const known = new Map<string, number>();
  const firstName = Math.max(readState(db, 'next_name') ?? 1, (highestName.get(db) ?? 0) + 1);
  let nextName = firstName;
  const once = (key: string, find: () => number | undefined, make: () => number): number => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const id = find() ?? (making ? make() : 0);
    known.set(key, id);
    return id;
  };
  return {
    value: (kind, value) =>
      once(
        `${kind}\n${value}`,
        () => db.column<number>('SELECT id FROM search_value WHERE kind = ? AND value = ?', kind, value)[0],
        () => inserted(db, 'INSERT INTO search_value (kind, value) VALUES (?, ?) RETURNING id', kind, value),
      ),
    unitName: (name) =>
      once(
        `unit\n${name}`,
        () => db.column<number>('SELECT id FROM award_unit_name WHERE name = ?', name)[0],
        () =>
          inserted(
            db,
            'INSERT INTO award_unit_name (name, key) VALUES (?, ?) RETURNING id',
            name,
            searchKey(name),
          ),
      ),
    decision: (number, date) =>
      once(
        `decision\n${number}\n${date}`,
        () =>
          db.column<number>('SELECT id FROM search_decision WHERE number = ? AND date = ?', number, date)[0],
        () =>
          inserted(
            db,
            'INSERT INTO search_decision (number, date, number_key) VALUES (?, ?, ?) RETURNING id',
            number,
            date,
            normalDecisionNumber(number),
          ),
      ),
    name: (name) => {
      const key = personSortKey(name);
      return once(
        `name\n${key}`,
        () => db.column<number>('SELECT id FROM search_name WHERE key = ?', key)[0],
        () => {
          const id = nextName;
          nextName += 1;
          highestName.set(db, id);
          db.sql('INSERT INTO search_name (key, id) VALUES (?, ?)', key, id);
          db.sql('INSERT INTO search_name_recent (id, key) VALUES (?, ?)', id, key);
          return id;
        },
      );
    },
    save: () => {
      if (nextName === firstName) return;
      writeState(db, 'next_name', nextName);
      writeState(db, 'names_token', newToken());
      db.sql('DELETE FROM search_name_recent WHERE id < ?', nextName - RECENT_NAMES);
    },
  };
}
