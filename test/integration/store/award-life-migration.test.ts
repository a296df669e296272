import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { openEncrypted } from '#test/support/encrypted-file.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

describe('the level of life after the decision, on an office that has awards', () => {
  it('waits for nothing of what was given before, and keeps every event for ever', () => {
    const at = MIGRATIONS.findIndex(({ name }) => name === 'award-life');
    const sqlite = openEncrypted(join(makeFolder(), 'office.db'), randomBytes(32));
    migrate(sqlite, MIGRATIONS.slice(0, at));
    sqlite.pragma('foreign_keys = OFF');
    sqlite.exec(`
INSERT INTO honoree (id, kind, name, name_key, position, unit_name, unit_key, created_at, root_id)
  VALUES ('h', 'person', 'Lò Văn A', 'lo van a', '', '', '', '', 'h');
INSERT INTO award_type (id, name, short_name, level, subjects, authority, cite, valid_from, working_days,
  council_percent, review_needed) VALUES ('bk', '', '', '', '[]', '', '', '', 1, 1, 0);
INSERT INTO award (id, honoree_id, award_type_id, kind, name, position, unit_name, reason, decision_number,
      decision_date, year, signer, source, recorded_at, cancelled_at)
      VALUES ('a1', 'h', 'bk', 'person', '', '', '', '', '', '2024-01-01', 2024, '', 'decision', '', NULL),
        ('a2', 'h', 'bk', 'person', '', '', '', '', '', '2024-01-01', 2024, '', 'import', '', '2025-01-01');`);
    migrate(sqlite, MIGRATIONS.slice(0, at + 1));
    expect(
      sqlite.prepare('SELECT id, delivery, delivery_tracked, corrected_at, cancelled_at FROM award').all(),
    ).toEqual([
      { id: 'a1', delivery: null, delivery_tracked: 0, corrected_at: null, cancelled_at: null },
      { id: 'a2', delivery: null, delivery_tracked: 0, corrected_at: null, cancelled_at: '2025-01-01' },
    ]);
    sqlite.exec(`INSERT INTO award_event (id, entry, award_id, kind, day, content, at, account_name)
      VALUES ('e', 'x', 'a1', 'handed-over', '2024-02-01', '{}', '', '')`);
    expect(() => sqlite.exec("UPDATE award_event SET day = '2024-03-01'")).toThrow(/never changed/);
    expect(() => sqlite.exec('DELETE FROM award_event')).toThrow(/never deleted/);
    sqlite.close();
  });
});
