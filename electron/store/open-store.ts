import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '#shared/contract/refusals.ts';
import { isDamage, makeDamage, watchDamage } from './damage.ts';
import { type Database, wrapDatabase } from './database.ts';
import { forgetLastClose, readLastClose, writeLastClose } from './last-close.ts';
import { startLateCheck } from './late-check.ts';
import { levelOf, migrate, pendingMigrations } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { makeOfficeGate, type OfficeGate } from './write-gate.ts';

export const DATABASE_FILE = 'office.db';

/** The open encrypted file: one connection that writes, one that only reads (a snapshot, WAL). */
export interface Store {
  readonly writer: Database;
  readonly reader: Database;
  /** Runs one write at a time, in a transaction that is committed only when `work` has succeeded. */
  write<T>(work: () => T | Promise<T>): Promise<T>;
  /** The same while nobody else can have the file yet, right after it was opened. */
  writeAtOnce(work: () => void): void;
  /** Shared with worker threads that write the same file; see openWorkerStore. */
  readonly gate: OfficeGate;
  /** Whether the file was found damaged since it was opened; it takes no more writes then. */
  readonly damaged: boolean;
  /** `PRAGMA integrity_check` and cipher check; empty when all is well. */
  findDamage(): string[];
  close(): void;
}

function connect(file: string, key: Buffer, readOnly: boolean): BetterSqlite.Database {
  const sqlite: BetterSqlite.Database = new BetterSqlite(file, { timeout: 5000 });
  try {
    // A raw 256-bit key: SQLite3 Multiple Ciphers then skips its own key derivation (scrypt was done by the keyring).
    sqlite.pragma("cipher = 'chacha20'");
    sqlite.pragma(`key = 'raw:${key.toString('hex')}'`);
    sqlite.prepare('SELECT count(*) FROM sqlite_master').get();
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma('temp_store = MEMORY');
    // Kilobytes of deciphered pages kept. A long list is judged by reading each history: deciphering was a fifth of it.
    sqlite.pragma(`cache_size = -${readOnly ? 64_000 : 16_000}`);
    if (readOnly) sqlite.pragma('query_only = ON');
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** A wrong key and a damaged header look the same to SQLite (SQLITE_NOTADB); both are refused without a change. */
export function connectOrRefuse(file: string, key: Buffer, readOnly: boolean): BetterSqlite.Database {
  try {
    return connect(file, key, readOnly);
  } catch (error) {
    if (isDamage(error)) throw new Refusal('DAMAGED_DATABASE');
    throw error;
  }
}

/** Reads every page once before anything is written: a page that was changed or cut off refuses the whole file. */
function requireUndamaged(sqlite: BetterSqlite.Database): void {
  const found = sqlite.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw new Refusal('DAMAGED_DATABASE');
}

/** A file that was closed whole and is unchanged is read through again, in the background, after this long. */
const RECHECK_AFTER_MS = 20 * 3_600_000;

/**
 * Opens the office's file and brings it up to date. Every page is read before anything is written, unless the last run
 * closed the file whole and it is the same still; then it is read through in the background, once a day. Before the first
 * migration of a run the closed file is copied to `backups/`. Throws Refusal DAMAGED_DATABASE, NEWER_DATABASE; SQLite errors otherwise.
 */
export function openStore(dataDir: string, key: Buffer, mode: 'open' | 'create'): Store {
  const file = join(dataDir, DATABASE_FILE);
  if (mode === 'open' && !existsSync(file)) throw new Refusal('DAMAGED_DATABASE');
  if (mode === 'create' && existsSync(file)) {
    // A file without a keyring is the rest of an interrupted set-up, or somebody's lost key: put aside, never deleted.
    renameSync(file, join(dataDir, `${DATABASE_FILE}.put-aside-${Date.now()}`));
  }
  const lastClose = mode === 'open' ? readLastClose(dataDir, DATABASE_FILE) : null;
  const sqlite = connectOrRefuse(file, key, false);
  let checkedAt = lastClose?.checkedAt ?? null;
  try {
    // A newer file is named as such, whatever else it holds.
    const pending = pendingMigrations(levelOf(sqlite), MIGRATIONS);
    if (checkedAt === null || pending.length > 0) {
      requireUndamaged(sqlite);
      checkedAt = Date.now();
    }
    forgetLastClose(dataDir);
    migrate(sqlite, MIGRATIONS, () => {
      sqlite.pragma('wal_checkpoint(TRUNCATE)');
      mkdirSync(join(dataDir, 'backups'), { recursive: true });
      copyFileSync(file, join(dataDir, 'backups', `before-level-${levelOf(sqlite) + 1}-${Date.now()}.db`));
    });
  } catch (error) {
    sqlite.close();
    throw error;
  }
  const reading = connectOrRefuse(file, key, true);
  return storeOver(sqlite, reading, { dataDir, key, checkedAt });
}

/** A connection that only reads, for a thread of its own; it sees the file as it stood when it first read. */
export function openReader(dataDir: string, key: Uint8Array): { db: Database; close(): void } {
  const sqlite = connectOrRefuse(join(dataDir, DATABASE_FILE), Buffer.from(key), true);
  sqlite.exec('BEGIN');
  return { db: wrapDatabase(sqlite), close: () => sqlite.close() };
}

interface Opened {
  readonly dataDir: string;
  readonly key: Buffer;
  /** When every page was last read. */
  readonly checkedAt: number;
}

function storeOver(sqlite: BetterSqlite.Database, reading: BetterSqlite.Database, opened: Opened): Store {
  const { dataDir, key, checkedAt } = opened;
  const damage = makeDamage();
  const lateCheck =
    Date.now() - checkedAt > RECHECK_AFTER_MS
      ? startLateCheck({ file: join(dataDir, DATABASE_FILE), key }, damage)
      : null;
  let last: Promise<unknown> = Promise.resolve();
  const gate = makeOfficeGate();
  const transact = async <T>(work: () => T | Promise<T>): Promise<T> => {
    damage.refuse();
    await gate.enter();
    try {
      sqlite.exec('BEGIN IMMEDIATE');
      const result = await work();
      sqlite.exec('COMMIT');
      return result;
    } catch (error) {
      // A full disk may have rolled back already; asking again would only hide the first error.
      if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
      throw error;
    } finally {
      gate.leave();
    }
  };
  return {
    gate,
    writer: watchDamage(wrapDatabase(sqlite), damage),
    reader: watchDamage(wrapDatabase(reading), damage),
    write: (work) => {
      const turn = last.then(() => transact(work));
      last = turn.catch(() => undefined);
      return turn;
    },
    writeAtOnce: (work) => {
      sqlite.transaction(work).immediate();
    },
    get damaged() {
      return damage.found;
    },
    findDamage: () => {
      const rows = sqlite.pragma('integrity_check') as { integrity_check: string }[];
      return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
    },
    close: () => {
      lateCheck?.stop();
      reading.close();
      sqlite.pragma('wal_checkpoint(TRUNCATE)');
      sqlite.close();
      if (damage.found) return; // without the record the next opening reads every page, and says so
      writeLastClose(dataDir, DATABASE_FILE, { checkedAt: lateCheck?.checkedAt ?? checkedAt });
    },
  };
}
