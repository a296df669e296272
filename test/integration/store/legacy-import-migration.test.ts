import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { openEncrypted } from '#test/support/encrypted-file.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const LEVEL = MIGRATIONS.find(({ name }) => name === 'legacy-import')?.level ?? 0;

it('honorees and imports of the level before stay as they were, and old lists can be opened beside them', () => {
  const sqlite = openEncrypted(join(makeFolder(), 'office.db'), randomBytes(32));
  migrate(sqlite, MIGRATIONS.slice(0, LEVEL - 1));
  sqlite.exec(
    `INSERT INTO honoree (id, kind, name, name_key, position, unit_name, unit_key, created_at, root_id)
       VALUES ('h', 'person', 'Lò Thị Cũ', 'lo thi cu', '', 'Sở', 'so', '2020', 'h');
     INSERT INTO import_batch (id, kind, label, rows, at, account_name) VALUES ('i', 'awards', 'Sổ cũ', 3, '2020', 'Văn Thư');
     INSERT INTO vault_file (sha256, size, stored_at) VALUES ('f', 1, '2020');`,
  );
  migrate(sqlite, MIGRATIONS.slice(0, LEVEL));
  expect(sqlite.prepare('SELECT name, removed_at FROM honoree').all()).toEqual([
    { name: 'Lò Thị Cũ', removed_at: null },
  ]);
  expect(sqlite.prepare('SELECT kind, rows, undone_at FROM import_batch').all()).toEqual([
    { kind: 'awards', rows: 3, undone_at: null },
  ]);
  sqlite.exec(
    `INSERT INTO import_batch (id, kind, label, rows, at, account_name) VALUES ('l', 'legacy', 'Cũ', 0, '2026', 'Lưu Trữ');
     INSERT INTO legacy_import (id, file_name, sha256, state) VALUES ('l', 'a.xlsx', 'f', 'draft');`,
  );
  expect(sqlite.prepare('SELECT done_row, step, counts FROM legacy_import').all()).toEqual([
    { done_row: 0, step: '', counts: '' },
  ]);
  sqlite.close();
});
