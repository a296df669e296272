import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { openEncrypted } from '#test/support/encrypted-file.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

describe('level 3 on an office that has awards', () => {
  it('lets every record stand for itself, to be compared, and tells the type of an award by its stream', () => {
    const sqlite = openEncrypted(join(makeFolder(), 'office.db'), randomBytes(32));
    migrate(sqlite, MIGRATIONS.slice(0, 2));
    sqlite.pragma('foreign_keys = OFF');
    sqlite.exec(`
INSERT INTO honoree (id, kind, name, name_key, position, unit_name, unit_key, created_at)
  VALUES ('h1', 'person', 'Lò Văn A', 'lo van a', '', '', '', ''), ('h2', 'person', 'Lò Văn B', 'lo van b', '', '', '', '');
INSERT INTO award_type (id, name, short_name, level, subjects, authority, cite, valid_from, working_days,
  council_percent, review_needed, award_class, award_group, proposable) VALUES ('bk', '', '', '', '[]', '', '', '', 1, 1, 0, '', '', 1);
INSERT INTO unit (id, name, name_key, kind, abbreviation, leader_title) VALUES ('u', '', '', 'other', '', '');
INSERT INTO batch (id, title, award_type_id, stream, unit_id, submission_number, reason, state, created_at, created_by, updated_at)
  VALUES ('b', '', 'bk', 'sudden', 'u', '', '', 'issued', '', '', '');
INSERT INTO award (id, honoree_id, award_type_id, kind, name, position, unit_name, reason, decision_number, decision_date,
  year, signer, source, batch_id, recorded_at)
  VALUES ('a1', 'h1', 'bk', 'person', '', '', '', '', '', '2024-01-01', 2024, '', 'decision', 'b', ''),
    ('a2', 'h2', 'bk', 'person', '', '', '', '', '', '2024-01-01', 2024, '', 'import', NULL, '');`);
    migrate(sqlite, MIGRATIONS.slice(0, 3));
    expect(sqlite.prepare('SELECT id, root_id, doubles_checked, subject_groups FROM honoree').all()).toEqual([
      { id: 'h1', root_id: 'h1', doubles_checked: 0, subject_groups: '[]' },
      { id: 'h2', root_id: 'h2', doubles_checked: 0, subject_groups: '[]' },
    ]);
    expect(sqlite.prepare('SELECT id, commendation_type FROM award ORDER BY id').all()).toEqual([
      { id: 'a1', commendation_type: 'dot-xuat' },
      { id: 'a2', commendation_type: null },
    ]);
    sqlite.close();
  });
});
