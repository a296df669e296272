import { createHash } from 'node:crypto';
import type BetterSqlite from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '#shared/contract/refusals.ts';
import type { Migration } from './migration.ts';

/** The level of the file: how many migrations it has seen. */
export function levelOf(sqlite: BetterSqlite.Database): number {
  return Number(sqlite.pragma('user_version', { simple: true }));
}

/** SHA-256 of a migration's text; recorded, so that an edited migration is noticed. */
export function migrationChecksum(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex');
}

/** Pure: which migrations a file of this level still needs. Refuses a file from a newer program. */
export function pendingMigrations(level: number, all: readonly Migration[]): readonly Migration[] {
  const known = all.at(-1)?.level ?? 0;
  if (level > known) throw new Refusal('NEWER_DATABASE', { found: level, known });
  return all.filter((migration) => migration.level > level);
}

/**
 * Brings a file up to date: foreign keys off → one exclusive transaction a migration → integrity and foreign-key
 * check → commit (https://www.sqlite.org/lang_altertable.html#otheralter). A failed step leaves the file as it was.
 * `beforeFirst` is called once before anything changes (the backup of the file).
 */
export function migrate(
  sqlite: BetterSqlite.Database,
  all: readonly Migration[],
  beforeFirst: () => void = () => {},
): number {
  const pending = pendingMigrations(levelOf(sqlite), all);
  if (pending.length === 0) return levelOf(sqlite);
  if (levelOf(sqlite) > 0) beforeFirst();
  sqlite.pragma('foreign_keys = OFF');
  for (const migration of pending) {
    const step = sqlite.transaction(() => {
      sqlite.exec(
        'CREATE TABLE IF NOT EXISTS schema_migration (level INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL) STRICT',
      );
      sqlite.exec(migration.sql);
      const broken = sqlite.pragma('foreign_key_check');
      if (Array.isArray(broken) && broken.length > 0)
        throw new Error(`migration ${migration.level} breaks references`);
      sqlite
        .prepare('INSERT INTO schema_migration (level, name, checksum) VALUES (?, ?, ?)')
        .run(migration.level, migration.name, migrationChecksum(migration));
      sqlite.pragma(`user_version = ${migration.level}`);
    });
    step.exclusive();
  }
  sqlite.pragma('foreign_keys = ON');
  return levelOf(sqlite);
}
