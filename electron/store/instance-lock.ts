import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '#shared/contract/refusals.ts';

/** Locks in force: a connection that nothing refers to is closed by the garbage collector, and its lock with it. */
const held = new Set<BetterSqlite.Database>();

/**
 * Holds the data folder for one process. An exclusive SQLite transaction is an operating-system lock on every
 * platform, and the system itself releases it when the process is killed: no stale lock files, no process numbers.
 * Throws Refusal FOLDER_IN_USE.
 */
export function lockDataFolder(dataDir: string): { release(): void } {
  const lock = new BetterSqlite(join(dataDir, 'in-use.lock'), { timeout: 200 });
  try {
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) {
      throw new Refusal('FOLDER_IN_USE');
    }
    throw error;
  }
  held.add(lock);
  return {
    release: () => {
      held.delete(lock);
      lock.close();
    },
  };
}
