import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { levelOf, migrate, migrationChecksum, pendingMigrations } from '#electron/store/migrate.ts';
import type { Migration } from '#electron/store/migration.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { openStore } from '#electron/store/open-store.ts';
import { type OpenFile, openEncrypted } from '#test/support/encrypted-file.ts';
import { makeOffice } from '#test/support/office-fixture.ts';
import { issueDecision } from '#test/support/office-story.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const known = vi.hoisted(() => ({ more: [] as { level: number; name: string; sql: string }[] }));
vi.mock('#electron/store/migrations/index.ts', async (original) => {
  const { MIGRATIONS: real } = await original<typeof import('#electron/store/migrations/index.ts')>();
  return {
    get MIGRATIONS() {
      return [...real, ...known.more];
    },
  };
});

const next = MIGRATIONS.length + 1;
const good: Migration = {
  level: next,
  name: 'adds-a-table',
  sql: 'CREATE TABLE planted (id TEXT PRIMARY KEY) STRICT; INSERT INTO planted SELECT id FROM unit;',
};
const key = randomBytes(32);

function openFile(): OpenFile {
  const sqlite = openEncrypted(join(makeFolder(), 'office.db'), key);
  sqlite.pragma('foreign_keys = ON');
  return sqlite;
}

/** Schema and rows as one text. */
function contentOf(sqlite: OpenFile): string {
  const tables = sqlite
    .prepare<[], { name: string; sql: string }>(
      'SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name',
    )
    .all();
  const rows = tables
    .filter(({ sql }) => sql.startsWith('CREATE TABLE'))
    .map(({ name }) => [name, sqlite.prepare(`SELECT * FROM "${name}"`).all()]);
  return JSON.stringify([tables, rows]);
}

const fillUnit = (sqlite: OpenFile) =>
  sqlite.exec(
    "INSERT INTO unit (id, name, name_key, kind, abbreviation, leader_title) VALUES ('u1', 'Sở Hư Cấu', 'so hu cau', 'other', '', '')",
  );

describe('migrations', () => {
  it('are numbered 1, 2, 3 … with a name each', () => {
    expect(MIGRATIONS.map(({ level }) => level)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
  });

  it.each(MIGRATIONS.map(({ level, name }) => ({ level, name })))(
    'level $level ($name) is applied to a file one level below and recorded with its checksum',
    ({ level }) => {
      const sqlite = openFile();
      migrate(sqlite, MIGRATIONS.slice(0, level - 1));
      expect(levelOf(sqlite)).toBe(level - 1);
      expect(migrate(sqlite, MIGRATIONS.slice(0, level))).toBe(level);
      const row = sqlite.prepare('SELECT * FROM schema_migration WHERE level = ?').get(level);
      const migration = MIGRATIONS[level - 1];
      expect(row).toEqual({
        level,
        name: migration?.name,
        checksum: migration === undefined ? '' : migrationChecksum(migration),
      });
      expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
      expect(migrate(sqlite, MIGRATIONS.slice(0, level))).toBe(level);
      sqlite.close();
    },
  );

  it('refuses a file from a newer program', () => {
    expect(() => pendingMigrations(next, MIGRATIONS)).toThrow('NEWER_DATABASE');
    expect(pendingMigrations(0, MIGRATIONS)).toEqual(MIGRATIONS);
    expect(pendingMigrations(next - 1, MIGRATIONS)).toEqual([]);
  });

  it.each([
    ['fails half way', 'CREATE TABLE planted (id TEXT); INSERT INTO unit (id) VALUES (1); SELECT nonsense;'],
    [
      'breaks references',
      "INSERT INTO batch_event (batch_id, event, at, account_name, reason) VALUES ('none', '', '', '', '')",
    ],
  ])('that %s leaves the file as it was', (_what, sql) => {
    const sqlite = openFile();
    migrate(sqlite, MIGRATIONS);
    fillUnit(sqlite);
    const before = contentOf(sqlite);
    const backup = vi.fn();
    const bad: Migration = { level: next, name: 'planted', sql };
    expect(() => migrate(sqlite, [...MIGRATIONS, bad], backup)).toThrow();
    expect(backup).toHaveBeenCalledTimes(1);
    expect(levelOf(sqlite)).toBe(next - 1);
    expect(contentOf(sqlite)).toBe(before);
    sqlite.close();
  });

  it('keeps what an earlier step of the same run did when a later one fails', () => {
    const sqlite = openFile();
    const bad: Migration = { level: next + 1, name: 'bad', sql: 'SELECT nonsense;' };
    expect(() => migrate(sqlite, [...MIGRATIONS, good, bad])).toThrow();
    expect(levelOf(sqlite)).toBe(next);
    sqlite.close();
  });

  it('copies the file before an upgrade and never for a new file', () => {
    const dataDir = makeFolder();
    const store = openStore(dataDir, key, 'create');
    store.writer.exec(
      "INSERT INTO unit (id, name, name_key, kind, abbreviation, leader_title) VALUES ('u1', 'Sở Hư Cấu', 'so hu cau', 'other', '', '')",
    );
    store.close();
    expect(readdirSync(dataDir)).not.toContain('backups');

    known.more.push(good);
    const upgraded = openStore(dataDir, key, 'open');
    known.more.pop();
    expect(upgraded.reader.sql('SELECT id FROM planted')).toEqual([{ id: 'u1' }]);
    upgraded.close();
    const backups = readdirSync(join(dataDir, 'backups'));
    expect(backups).toHaveLength(1);
    expect(backups[0]).toMatch(new RegExp(`^before-level-${next}-\\d+\\.db$`));

    // The copy opens with the same key, one level lower, with every row.
    const copy = openEncrypted(join(dataDir, 'backups', backups[0] ?? ''), key);
    expect(levelOf(copy)).toBe(next - 1);
    expect(copy.prepare('SELECT id FROM unit').all()).toEqual([{ id: 'u1' }]);
    copy.close();
  });
});

describe('the open file', () => {
  it('is written ahead, flushed at every commit, with references enforced and a reader that cannot write', async () => {
    const fixture = await makeOffice();
    const { store } = fixture.office.core.archive();
    const pragma = (name: string) => store.writer.sql<Record<string, unknown>>(`PRAGMA ${name}`)[0];
    expect(pragma('journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(pragma('synchronous')).toEqual({ synchronous: 2 });
    expect(pragma('foreign_keys')).toEqual({ foreign_keys: 1 });
    expect(store.reader.sql('PRAGMA query_only')).toEqual([{ query_only: 1 }]);
    expect(() => store.reader.exec('DELETE FROM unit')).toThrow(/readonly/);
    expect(() =>
      store.writer.exec(
        "INSERT INTO batch_event (batch_id, event, at, account_name, reason) VALUES ('none', '', '', '', '')",
      ),
    ).toThrow(/FOREIGN KEY/);
    await issueDecision(fixture);
    expect(store.findDamage()).toEqual([]);
    await fixture.close();
  });

  it('undoes a write whose work fails and goes on with the next', async () => {
    const store = openStore(makeFolder(), key, 'create');
    const insert = "INSERT INTO office_setting (key, value) VALUES ('a', '1')";
    await expect(
      store.write(async () => {
        store.writer.exec(insert);
        throw new Error('late');
      }),
    ).rejects.toThrow('late');
    expect(store.reader.sql('SELECT * FROM office_setting')).toEqual([]);
    await store.write(() => store.writer.exec(insert));
    expect(store.reader.sql('SELECT * FROM office_setting')).toHaveLength(1);
    store.close();
  });
});
