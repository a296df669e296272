import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { dossierWords } from '#shared/domain/dossiers/words.ts';
import { openEncrypted } from '#test/support/encrypted-file.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const LEVEL = MIGRATIONS.find(({ name }) => name === 'dossiers')?.level ?? 0;

function fileOfLevelBefore() {
  const sqlite = openEncrypted(join(makeFolder(), 'office.db'), randomBytes(32));
  migrate(sqlite, MIGRATIONS.slice(0, LEVEL - 1));
  sqlite.exec(
    `INSERT INTO dossier (id, code, title, title_key, retention_years, maker, start_date, end_date)
       VALUES ('d', '07.2014.TĐKT', 'Hồ sơ khen thưởng', 'ho so khen thuong', 20, 'Lê Văn Lập', '2014-03-01', '2014-05-06');`,
  );
  migrate(sqlite, MIGRATIONS.slice(0, LEVEL));
  return sqlite;
}

it('a file of the level before keeps what it says, opens to everybody, and is found by its words', () => {
  const sqlite = fileOfLevelBefore();
  expect(sqlite.prepare('SELECT * FROM dossier').get()).toMatchObject({
    code: '07.2014.TĐKT',
    notation: '07.2014.TĐKT',
    catalog_year: 2014,
    access: 'open',
    state: 'open',
    retention_years: 20,
    box_id: null,
    words: dossierWords({ code: '07.2014.TĐKT', title: 'Hồ sơ khen thưởng' }),
  });
  sqlite.close();
});

it('neither a description nor what happened to it is ever deleted', () => {
  const sqlite = fileOfLevelBefore();
  sqlite.exec(
    "INSERT INTO dossier_event (dossier_id, kind, at, account_name, content) VALUES ('d', 'opened', '', '', '{}')",
  );
  expect(() => sqlite.exec('DELETE FROM dossier')).toThrow('never deleted');
  expect(() => sqlite.exec('DELETE FROM dossier_event')).toThrow('never deleted');
  expect(() => sqlite.exec("UPDATE dossier_event SET kind = 'other'")).toThrow('never changed');
  sqlite.exec("UPDATE dossier SET state = 'destroyed'");
  expect(() => sqlite.exec("UPDATE dossier SET state = 'open'")).toThrow('does not come back');
  sqlite.close();
});
