import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeRandom, pick } from '#electron/demo/fictitious-names.ts';
import { findHonorees } from '#electron/features/honorees/find-honorees.ts';
import type { Database } from '#electron/store/database.ts';
import { migrate } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import type { HonoreeKind } from '#shared/contract/basics.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';
import { openEncrypted } from '#test/support/encrypted-file.ts';
import { makeStore } from '#test/support/store-fixture.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const random = makeRandom(20);
const KINDS: readonly HonoreeKind[] = ['person', 'person', 'person', 'collective', 'household'];
const FIRST = ['Nguyễn', 'Trần', 'Lê', 'Đỗ', 'Lý'];
const LAST = ['Hùng', 'Hòa', 'Mỹ', 'Ân', 'Đức', 'Yến'];
const UNITS = ['Sở Y tế', 'Sở Nội vụ', 'Xã Tân An', ''];

function insertHonoree(db: Database): string {
  const id = randomUUID();
  const [name, unit] = [`${pick(random, FIRST)} Văn ${pick(random, LAST)}`, pick(random, UNITS)];
  db.sql(
    `INSERT INTO honoree (id, kind, name, name_key, position, unit_name, unit_key, created_at, root_id)
     VALUES (?, ?, ?, ?, '', ?, ?, '', ?)`,
    ...[id, pick(random, KINDS), name, searchKey(name), unit, searchKey(unit), id],
  );
  return id;
}

interface Listed {
  readonly id: string;
  readonly root_id: string;
  readonly kind: string;
  readonly name_key: string;
  readonly unit_key: string;
  readonly removed_at: string | null;
}

describe('honorees among thousands', () => {
  const store = makeStore();
  const db = store.writer;
  beforeAll(() => {
    store.writeAtOnce(() => {
      const ids = Array.from({ length: 6000 }, () => insertHonoree(db));
      for (let at = 0; at < 200; at += 1) {
        db.sql('UPDATE honoree SET removed_at = ? WHERE id = ?', 'then', pick(random, ids.slice(0, 500)));
        // Only records of one kind are joined.
        const [root, joined] = [ids[5000 + at], ids[1000 + at]];
        db.sql(
          'UPDATE honoree SET root_id = ?, kind = (SELECT r.kind FROM honoree r WHERE r.id = ?) WHERE id = ?',
          ...[root, root, joined],
        );
        const name = `${pick(random, FIRST)} Thị ${pick(random, LAST)}`;
        db.sql(
          'UPDATE honoree SET name_key = ? WHERE id = ?',
          searchKey(name),
          pick(random, ids.slice(2000)),
        );
      }
      for (const id of ids.slice(1000, 1050)) db.sql('UPDATE honoree SET root_id = id WHERE id = ?', id);
    });
  });

  it.each<[string, HonoreeKind | null]>([
    ['', null],
    ['', 'household'],
    ['n', null],
    ['nguyễn văn', null],
    ['van', 'person'],
    ['van', 'collective'],
    ['my so', null],
    ['tran thi duc xa', null],
    ['khong co ai', null],
  ])(
    '“%s” of kind %s: the same ones, in the order of names, each once, as looking at every record tells',
    (text, kind) => {
      const words = searchWords(text);
      const rows = db.sql<Listed>('SELECT id, root_id, kind, name_key, unit_key, removed_at FROM honoree');
      const byId = new Map(rows.map((row) => [row.id, row]));
      const met = rows.filter(({ name_key, unit_key, removed_at }) => {
        const key = ` ${name_key} ${unit_key}`;
        return removed_at === null && words.every((word) => key.includes(` ${word}`));
      });
      const expected = new Set(met.map(({ root_id }) => root_id));
      const wanted = [...expected].filter((id) => {
        const root = byId.get(id);
        return root?.removed_at === null && (kind === null || root.kind === kind);
      });
      const listed: string[] = [];
      let total = 0;
      for (let offset = 0; offset === 0 || offset < total; offset += 500) {
        const page = findHonorees(db, { text, kind, offset, limit: 500 });
        total = page.total;
        listed.push(...page.honorees.map(({ id }) => id));
      }
      expect(total).toBe(wanted.length);
      expect(listed.toSorted()).toEqual(wanted.toSorted());
      const keys = listed.map((id) => [byId.get(id)?.name_key, byId.get(id)?.unit_key].join('\0'));
      expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    },
  );

  it('a page of a broad word reads the names in the order of their index', () => {
    const plan = db
      .sql<{ detail: string }>(
        `EXPLAIN QUERY PLAN SELECT h.rowid FROM honoree h INDEXED BY honoree_by_name
         WHERE h.rowid NOT IN (SELECT j.rowid FROM honoree j WHERE j.root_id <> j.id OR j.removed_at IS NOT NULL)
         ORDER BY h.name_key, h.unit_key, h.rowid`,
      )
      .map(({ detail }) => detail);
    expect(plan.join('\n')).toMatch(/SCAN h USING COVERING INDEX honoree_by_name/);
    expect(plan.join('\n')).toMatch(/honoree_unlisted/);
    expect(plan.join('\n')).not.toMatch(/TEMP B-TREE FOR ORDER BY/);
  });
});

describe('counts of awards', () => {
  const honoree = (sqlite: ReturnType<typeof openEncrypted>) =>
    sqlite.exec(
      `INSERT INTO honoree (id, kind, name, name_key, position, unit_name, unit_key, created_at, root_id)
       VALUES ('h', 'person', '', '', '', '', '', '', 'h')`,
    );
  const insert = (sqlite: ReturnType<typeof openEncrypted>, n: number) =>
    sqlite
      .prepare(
        `INSERT INTO award (id, honoree_id, award_type_id, kind, name, position, unit_name, reason, decision_number,
           decision_date, year, signer, source, recorded_at, removed_at, cancelled_at)
         VALUES (?, 'h', ?, 'person', '', '', ?, '', '', ?, ?, '', 'import', '', ?, ?)`,
      )
      .run(
        ...[`a${n}`, pick(random, ['bk', 'cs']), pick(random, UNITS)],
        ...[`20${10 + (n % 9)}-0${1 + (n % 8)}-05`, 2010 + (n % 9)],
        ...[n % 11 === 0 ? 'then' : null, n % 7 === 0 ? 'then' : null],
      );
  const expectTrue = (sqlite: ReturnType<typeof openEncrypted>) => {
    const kept = sqlite.prepare('SELECT * FROM award_count WHERE awards <> 0 ORDER BY 1, 2, 3').all();
    const counted = sqlite
      .prepare(
        `SELECT year, CAST(substr(decision_date, 6, 2) AS INTEGER) AS month, award_type_id, count(*) AS awards,
           count(cancelled_at) AS cancelled FROM award WHERE removed_at IS NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
      )
      .all();
    expect(kept).toEqual(counted);
    const byUnit =
      'SELECT unit_name, count(*) AS awards FROM award WHERE removed_at IS NULL GROUP BY 1 ORDER BY 1';
    const ofUnits = 'SELECT * FROM award_unit_count WHERE awards <> 0 ORDER BY 1';
    expect(sqlite.prepare(ofUnits).all()).toEqual(sqlite.prepare(byUnit).all());
  };

  it('of a file of the level before are made once, and follow every change from then on', () => {
    const sqlite = openEncrypted(join(makeFolder(), 'office.db'), randomBytes(32));
    const level = MIGRATIONS.find(({ name }) => name === 'counts')?.level ?? 0;
    migrate(sqlite, MIGRATIONS.slice(0, level - 1));
    sqlite.pragma('foreign_keys = OFF');
    sqlite.exec(
      `INSERT INTO award_type (id, name, short_name, level, subjects, authority, cite, valid_from, working_days,
         council_percent, review_needed, award_class, award_group, proposable)
       VALUES ('bk', '', '', '', '[]', '', '', '', 1, 1, 0, '', '', 1), ('cs', '', '', '', '[]', '', '', '', 1, 1, 0, '', '', 1)`,
    );
    honoree(sqlite);
    for (let n = 0; n < 200; n += 1) insert(sqlite, n);
    migrate(sqlite, MIGRATIONS.slice(0, level));
    expectTrue(sqlite);
    for (let n = 200; n < 400; n += 1) insert(sqlite, n);
    sqlite.exec("UPDATE award SET removed_at = 'now' WHERE seq % 5 = 0");
    sqlite.exec('UPDATE award SET removed_at = NULL WHERE seq % 11 = 0');
    sqlite.exec("UPDATE award SET cancelled_at = 'now' WHERE seq % 6 = 0");
    sqlite.exec(
      "UPDATE award SET unit_name = 'Sở Mới', decision_date = '2024-12-01', year = 2024 WHERE seq % 13 = 0",
    );
    sqlite.exec('DELETE FROM award WHERE seq % 17 = 0');
    expectTrue(sqlite);
    sqlite.close();
  });

  it('decisions are listed without their data', () => {
    const plan = makeStore()
      .reader.sql<{ detail: string }>(
        `EXPLAIN QUERY PLAN SELECT d.id, d.batch_id, d.number, d.signer_name, d.recipients FROM decision d
         WHERE d.state IN ('draft', 'issued')`,
      )
      .map(({ detail }) => detail);
    expect(plan.join('\n')).toMatch(/USING COVERING INDEX decision_listed/);
  });
});
