import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { openEncrypted } from '#test/support/encrypted-file.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const LEVEL = MIGRATIONS.find(({ name }) => name === 'decision-wording')?.level ?? 0;

it('decisions of the level before keep the program’s own wording', () => {
  const sqlite = openEncrypted(join(makeFolder(), 'office.db'), randomBytes(32));
  migrate(sqlite, MIGRATIONS.slice(0, LEVEL - 1));
  sqlite.pragma('foreign_keys = OFF');
  sqlite.exec(
    `INSERT INTO decision (id, batch_id, state, data, number, symbol, issued_on, created_at, updated_at)
     VALUES ('d', 'b', 'issued', '{}', 1, 'QĐ-UBND', '2026-05-06', '', '');
     INSERT INTO award_type (id, name, short_name, level, subjects, authority, cite, valid_from, working_days,
       council_percent, review_needed, award_class, award_group, proposable) VALUES ('bk', '', '', '', '[]', '', '', '', 1, 1, 0, '', '', 1);
     INSERT INTO unit (id, name, name_key, kind, abbreviation, leader_title) VALUES ('u', '', '', 'other', '', '');
     INSERT INTO batch (id, title, award_type_id, stream, unit_id, submission_number, reason, state, created_at, created_by, updated_at)
       VALUES ('b', '', 'bk', 'merit', 'u', '', '', 'issued', '', '', '');`,
  );
  migrate(sqlite, MIGRATIONS.slice(0, LEVEL));
  expect(sqlite.prepare('SELECT id, wording FROM decision').all()).toEqual([{ id: 'd', wording: '{}' }]);
  sqlite.close();
});
