import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { openEncrypted } from '#test/support/encrypted-file.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const LEVEL = MIGRATIONS.find(({ name }) => name === 'certificates')?.level ?? 0;

describe('the level that brings certificates', () => {
  it('lets nothing that was printed or moved be changed, and no certificate be good twice', () => {
    const sqlite = openEncrypted(join(makeFolder(), 'office.db'), randomBytes(32));
    migrate(sqlite, MIGRATIONS.slice(0, LEVEL - 1));
    migrate(sqlite, MIGRATIONS.slice(0, LEVEL));
    sqlite.pragma('foreign_keys = OFF');
    const run = (sql: string) => sqlite.prepare(sql).run();
    run(
      `INSERT INTO blank_stock (id, name, serial_prefix, serial_digits, created_at) VALUES ('s', '', '', 6, '')`,
    );
    const move = (quantity: number, first: number | null, last: number | null) =>
      run(`INSERT INTO blank_movement (id, stock_id, kind, quantity, first_serial, last_serial, day, reason, minutes, at, account_name)
           VALUES ('m${quantity}${first}', 's', 'received', ${quantity}, ${first}, ${last}, '', '', '', '', '')`);
    move(10, 1, 10);
    move(5, null, null);
    expect(() => move(10, 1, 9)).toThrow(/CHECK/);
    expect(() => move(0, null, null)).toThrow(/CHECK/);
    expect(() => run('UPDATE blank_movement SET quantity = 3')).toThrow(/never changed/);
    expect(() => run('DELETE FROM blank_movement')).toThrow(/never deleted/);

    run(
      `INSERT INTO certificate_design_version (id, design_id, seq, name, content, first_printed_at) VALUES ('v', 'd', 1, '', '{}', '')`,
    );
    expect(() => run(`UPDATE certificate_design_version SET content = '[]'`)).toThrow(/never changed/);
    run(
      `INSERT INTO certificate_job (id, design_version_id, profile, purpose, prints, at, account_name) VALUES ('j', 'v', '{}', 'original', 1, '', '')`,
    );
    const print = (id: string, ordinal: number, copy: number) =>
      run(
        `INSERT INTO certificate_print (id, job_id, ordinal, award_id, copy, data) VALUES ('${id}', 'j', ${ordinal}, 'a', ${copy}, '{}')`,
      );
    print('p1', 1, 1);
    expect(() => print('p2', 2, 1)).toThrow(/UNIQUE/);
    print('p3', 3, 2);
    expect(() => run(`UPDATE certificate_print SET data = '[]' WHERE id = 'p1'`)).toThrow(/never changed/);
    expect(() => run(`UPDATE certificate_print SET state = 'spoiled' WHERE id = 'p1'`)).toThrow(/CHECK/);
    run(`UPDATE certificate_print SET state = 'spoiled', ended_at = 'x' WHERE id = 'p1'`);
    expect(() =>
      run(`UPDATE certificate_print SET state = 'printed', ended_at = NULL WHERE id = 'p1'`),
    ).toThrow(/once/);
    print('p4', 4, 1);
    sqlite.close();
  });
});
