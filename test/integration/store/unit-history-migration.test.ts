import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { openEncrypted } from '#test/support/encrypted-file.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

describe('the level of units over time, on an office that has units', () => {
  it('keeps every unit, lets a name come again after its bearer, and keeps events for ever', () => {
    const at = MIGRATIONS.findIndex(({ name }) => name === 'unit-history');
    const sqlite = openEncrypted(join(makeFolder(), 'office.db'), randomBytes(32));
    migrate(sqlite, MIGRATIONS.slice(0, at));
    const columns = 'id, name, name_key, kind, abbreviation, leader_title, valid_from, valid_to';
    sqlite.exec(
      `INSERT INTO unit (${columns}) VALUES ('u1', 'Xã A', 'xa a', 'commune', '', '', NULL, '2025-06-30')`,
    );
    migrate(sqlite, MIGRATIONS.slice(0, at + 1));
    expect(sqlite.prepare('SELECT id, recorded_at, removed_at FROM unit').all()).toEqual([
      { id: 'u1', recorded_at: '', removed_at: null },
    ]);
    const stamp = () => sqlite.prepare<[], { stamp: number }>('SELECT stamp FROM unit_stamp').get()?.stamp;
    const first = stamp();
    sqlite.exec(
      `INSERT INTO unit (${columns}) VALUES ('u2', 'Xã A', 'xa a', 'commune', '', '', '2025-07-01', NULL)`,
    );
    expect(stamp()).not.toBe(first);
    expect(() =>
      sqlite.exec(
        `INSERT INTO unit (${columns}) VALUES ('u3', 'Xã A', 'xa a', 'commune', '', '', '2025-07-01', NULL)`,
      ),
    ).toThrow(/UNIQUE/);
    sqlite.exec(`INSERT INTO unit_event (id, entry, kind, day, content, replaced, made, names, at, account_name)
      VALUES ('e', 'x', 'merged', '2025-07-01', '{}', '[]', '[]', '{}', '', '')`);
    expect(() => sqlite.exec("UPDATE unit_event SET day = '2025-08-01'")).toThrow(/never changed/);
    expect(() => sqlite.exec('DELETE FROM unit_event')).toThrow(/never deleted/);
    sqlite.close();
  });
});
