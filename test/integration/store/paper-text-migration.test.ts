import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { openEncrypted } from '#test/support/encrypted-file.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const LEVEL = MIGRATIONS.find(({ name }) => name === 'paper-text')?.level ?? 0;

it('papers of the level before are all still to be read; what is destroyed is forgotten', () => {
  const sqlite = openEncrypted(join(makeFolder(), 'office.db'), randomBytes(32));
  migrate(sqlite, MIGRATIONS.slice(0, LEVEL - 1));
  sqlite.exec(
    `INSERT INTO vault_file (sha256, size, stored_at) VALUES ('a', 1, '2020-01-01');
     INSERT INTO paper (id, kind, title, file_name, media_type, size, sha256, added_at, added_by)
       VALUES ('p', 'report', 'Báo cáo', 'a.pdf', 'application/pdf', 1, 'a', '2020-01-01', 'Văn Thư');`,
  );
  migrate(sqlite, MIGRATIONS.slice(0, LEVEL));
  expect(sqlite.prepare('SELECT paper_row FROM paper_text_mark').all()).toEqual([{ paper_row: 0 }]);
  sqlite.exec(
    `INSERT INTO paper_text (sha256, format, reason, read_at, text) VALUES ('a', 'pdf', '', '2026-01-01', x'00');
     INSERT INTO paper_search (rowid, words) SELECT seq, 'bao cao' FROM paper_text;`,
  );
  const found = sqlite.prepare("SELECT count(*) FROM paper_search WHERE paper_search MATCH 'bao'").pluck();
  expect(found.get()).toBe(1);
  sqlite.exec("UPDATE vault_file SET removed_at = '2026-05-06'");
  expect(found.get()).toBe(0);
  expect(sqlite.prepare('SELECT count(*) FROM paper_text').pluck().get()).toBe(0);
  sqlite.close();
});
