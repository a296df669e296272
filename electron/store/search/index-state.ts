import { randomInt } from 'node:crypto';
import type { Database } from '#electron/store/database.ts';

type StateKey = 'next_term' | 'next_name' | 'terms_token' | 'names_token' | 'to_build' | 'built';

export function readState(db: Database, key: StateKey): number | null {
  return db.column<number>('SELECT value FROM search_state WHERE key = ?', key)[0] ?? null;
}

export function writeState(db: Database, key: StateKey, value: number): void {
  db.sql(
    'INSERT INTO search_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    key,
    value,
  );
}

/**
 * Names one state of a part of the index. Random, not counted: after a rollback the next change must not take the
 * number that a dropped one had, or memory would keep what was never committed.
 */
export function newToken(): number {
  return randomInt(1, 2 ** 47);
}

/** Puts everything that memory holds of the chunk out of date. */
export function touchChunk(db: Database, chunk: number): void {
  db.sql(
    `INSERT INTO search_chunk (chunk, token, parts) VALUES (?, ?, 0)
     ON CONFLICT (chunk) DO UPDATE SET token = excluded.token`,
    chunk,
    newToken(),
  );
}
