import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { numberSeries } from '#electron/store/migrations/0007-number-series.ts';
import { numberMarks } from '#electron/store/migrations/0011-number-marks.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { type OpenFile, openEncrypted } from '#test/support/encrypted-file.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

/** A file of the level before, in which two symbols have counted for themselves over two years. */
function officeOfLevelBefore(): OpenFile {
  const sqlite = openEncrypted(join(makeFolder(), 'office.db'), randomBytes(32));
  migrate(sqlite, MIGRATIONS.slice(0, numberSeries.level - 1));
  sqlite.pragma('foreign_keys = OFF');
  sqlite.exec(`
INSERT INTO decision (id, batch_id, state, data, number, symbol, issued_on, created_at, updated_at)
  VALUES ('d1', 'b1', 'issued', '{}', 1, 'QĐ-UBND', '2025-03-02', '', '');
INSERT INTO register_entry (id, symbol, year, number, date, title, signer, recipients, archive_unit, copies, decision_id)
  VALUES ('e1', 'QĐ-UBND', 2025, 1, '2025-03-02', 'Quyết định một', 'Lò Văn A', 'Như Điều 3', 'VT', 12, 'd1'),
    ('e2', 'QĐ-UBND', 2025, 2, '2025-03-04', '', '', '', '', NULL, NULL),
    ('e3', 'QĐ-UBND', 2026, 1, '2026-01-02', '', '', '', '', NULL, NULL),
    ('e4', 'QĐ-HĐTĐKT', 2025, 1, '2025-06-01', '', '', '', '', NULL, NULL);
DELETE FROM decision WHERE id = 'd1';
INSERT INTO unit (id, name, name_key, kind, abbreviation, leader_title) VALUES ('u', '', '', 'other', '', '');
INSERT INTO award_type (id, name, short_name, level, subjects, authority, cite, valid_from, working_days,
  council_percent, review_needed) VALUES ('bk', '', '', '', '[]', '', '', '', 1, 1, 0);
INSERT INTO batch (id, title, award_type_id, stream, unit_id, submission_number, reason, state, created_at, created_by, updated_at)
  VALUES ('b1', '', 'bk', 'sudden', 'u', '', '', 'issued', '', '', '');
INSERT INTO decision (id, batch_id, state, data, number, symbol, issued_on, created_at, updated_at)
  VALUES ('d1', 'b1', 'issued', '{}', 1, 'QĐ-UBND', '2025-03-02', '', '');
`);
  return sqlite;
}

describe('the level of number series', () => {
  it('keeps every number with its document, and makes a series of every symbol', () => {
    const sqlite = officeOfLevelBefore();
    migrate(sqlite, MIGRATIONS.slice(0, numberSeries.level));
    expect(
      sqlite.prepare('SELECT issuer, kinds, opened_on FROM number_series ORDER BY issuer').all(),
    ).toEqual([
      { issuer: 'HĐTĐKT', kinds: '["QĐ"]', opened_on: '2025-06-01' },
      { issuer: 'UBND', kinds: '["QĐ"]', opened_on: '2025-03-02' },
    ]);
    const rows = sqlite
      .prepare(
        `SELECT e.id, s.issuer, kind, symbol, year, number, state, date, title, copies, decision_id
         FROM register_entry e JOIN number_series s ON s.id = e.series_id ORDER BY e.id`,
      )
      .all();
    const common = { kind: 'QĐ', state: 'issued', title: '', copies: null, decision_id: null };
    const ours = { ...common, issuer: 'UBND', symbol: 'QĐ-UBND' };
    expect(rows).toEqual([
      {
        ...ours,
        id: 'e1',
        year: 2025,
        number: 1,
        date: '2025-03-02',
        title: 'Quyết định một',
        copies: 12,
        decision_id: 'd1',
      },
      { ...ours, id: 'e2', year: 2025, number: 2, date: '2025-03-04' },
      { ...ours, id: 'e3', year: 2026, number: 1, date: '2026-01-02' },
      {
        ...common,
        id: 'e4',
        issuer: 'HĐTĐKT',
        symbol: 'QĐ-HĐTĐKT',
        year: 2025,
        number: 1,
        date: '2025-06-01',
      },
    ]);
    sqlite.close();
  });

  it('holds numbers against change, whatever the program does', () => {
    const sqlite = officeOfLevelBefore();
    migrate(sqlite, MIGRATIONS.slice(0, numberSeries.level));
    const change =
      (set: string, id = 'e2') =>
      () =>
        sqlite.exec(`UPDATE register_entry SET ${set} WHERE id = '${id}'`);
    expect(change('number = 9')).toThrow(/never changes/);
    expect(change("symbol = 'QĐ-SNV'")).toThrow(/keeps its symbol/);
    expect(change("date = '2025-03-05'")).toThrow(/keeps its symbol, date/);
    expect(change("state = 'reserved', owner_id = 'x', purpose = 'y', expires_on = '2025-03-09'")).toThrow(
      /end/,
    );
    expect(change("state = 'cancelled'")).toThrow(/CHECK/);
    change(
      "state = 'cancelled', cancel_reason = 'Ghi nhầm', cancelled_at = 'now', cancelled_by = 'Lò Thị B'",
    )();
    expect(change("state = 'issued'")).toThrow(/end/);
    change("note = 'Đã sửa ghi chú'")();
    const twin = (number: number, series: string) => () =>
      sqlite.exec(`INSERT INTO register_entry (id, series_id, issuer, kind, symbol, year, number, state, given_on, date)
        SELECT 'twin', ${series}, issuer, kind, symbol, year, ${number}, 'issued', date, date FROM register_entry WHERE id = 'e1'`);
    expect(twin(2, 'series_id')).toThrow(/UNIQUE/);
    expect(twin(2, "(SELECT id FROM number_series WHERE issuer = 'HĐTĐKT')")).toThrow(/UNIQUE/);
    twin(3, 'series_id')();
    sqlite.close();
  });
});

describe('the level of number marks', () => {
  it('marks the highest number of every series and year, and keeps it when the line is gone', () => {
    const sqlite = officeOfLevelBefore();
    migrate(sqlite, MIGRATIONS.slice(0, numberMarks.level - 1));
    const enter = (number: number) =>
      sqlite.exec(`INSERT INTO incoming_entry (id, year, number, arrived_on, author, author_key, symbol, symbol_key, title,
        entered_at, entered_by) VALUES ('i${number}', 2025, ${number}, '2025-06-02', '', '', '', '', '', '', '')`);
    enter(3);
    migrate(sqlite, MIGRATIONS.slice(0, numberMarks.level));
    const marks = () =>
      sqlite
        .prepare(
          `SELECT ifnull(s.issuer, m.series) AS series, year, highest FROM number_mark m
           LEFT JOIN number_series s ON s.id = m.series ORDER BY 1, 2`,
        )
        .all();
    const council = { series: 'HĐTĐKT', year: 2025, highest: 1 };
    const ours = { series: 'UBND', year: 2026, highest: 1 };
    const before = { series: 'UBND', year: 2025, highest: 2 };
    expect(marks()).toEqual([council, before, ours, { series: 'incoming', year: 2025, highest: 3 }]);
    sqlite.exec("DELETE FROM register_entry WHERE symbol = 'QĐ-UBND'");
    enter(4);
    enter(2);
    expect(marks()).toEqual([council, before, ours, { series: 'incoming', year: 2025, highest: 4 }]);
    sqlite.close();
  });
});
