import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { openEncrypted } from '#test/support/encrypted-file.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

describe('the level of edits by hand, on an office that has awards', () => {
  it('leaves every award as it is, keeps every revision for ever and lets an edit be undone once', () => {
    const at = MIGRATIONS.findIndex(({ name }) => name === 'award-revisions');
    const sqlite = openEncrypted(join(makeFolder(), 'office.db'), randomBytes(32));
    migrate(sqlite, MIGRATIONS.slice(0, at));
    sqlite.pragma('foreign_keys = OFF');
    sqlite.exec(`
INSERT INTO honoree (id, kind, name, name_key, position, unit_name, unit_key, created_at, root_id)
  VALUES ('h', 'person', 'Lò Văn A', 'lo van a', '', '', '', '', 'h');
INSERT INTO award_type (id, name, short_name, level, subjects, authority, cite, valid_from, working_days,
  council_percent, review_needed) VALUES ('bk', '', '', '', '[]', '', '', '', 1, 1, 0);
INSERT INTO award (id, honoree_id, award_type_id, kind, name, position, unit_name, reason, decision_number,
      decision_date, year, signer, source, recorded_at)
      VALUES ('a1', 'h', 'bk', 'person', 'Lò Văn A', '', 'Sở', '', '', '2024-01-01', 2024, '', 'import', '');`);
    const before = sqlite.prepare('SELECT * FROM award').all();
    migrate(sqlite, MIGRATIONS.slice(0, at + 1));
    expect(sqlite.prepare('SELECT * FROM award').all()).toEqual(before);

    const edit = (id: string, undoOf: string | null) =>
      sqlite
        .prepare(
          `INSERT INTO award_edit (id, reason, changes, awards, at, account_id, account_name, undo_of)
           VALUES (?, '', '{}', 1, '', '', '', ?)`,
        )
        .run(id, undoOf);
    edit('e1', null);
    sqlite.exec(`INSERT INTO award_revision (entry, award_id, before, after, at, account_name)
      VALUES ('e1', 'a1', '{}', '{}', '', '')`);
    expect(() => sqlite.exec("UPDATE award_revision SET after = '[]'")).toThrow(/never changed/);
    expect(() => sqlite.exec('DELETE FROM award_revision')).toThrow(/never deleted/);
    edit('e2', 'e1');
    expect(() => edit('e3', 'e1')).toThrow(/UNIQUE/);
    sqlite.close();
  });
});
