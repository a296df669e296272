import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import { writeSetting } from '#electron/store/settings.ts';
import type { Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { SeriesRow } from '#shared/contract/register-records.ts';
import { kindWords, overlapping } from '#shared/domain/numbering-series.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { REGISTER_SETTINGS_KEY, readRegisterSettings } from './register-settings.ts';
import { listSeries, toSeries } from './series-rows.ts';
import { readMark, readStanding } from './year-facts.ts';

function toRow(db: Database, row: Row<'number_series'>, year: number): SeriesRow {
  const series = toSeries(row);
  const { next, last } = readStanding(db, row.id, year);
  const counted = db.sql<{ state: string; n: number }>(
    'SELECT state, count(*) AS n FROM register_entry WHERE series_id = ? AND year = ? GROUP BY state',
    row.id,
    year,
  );
  const count = (state: string) => counted.find((one) => one.state === state)?.n ?? 0;
  const start = db.first(
    query.selectFrom('series_start').selectAll().where('series_id', '=', row.id).where('year', '=', year),
  );
  return {
    ...series,
    kinds: [...series.kinds],
    name: row.name,
    openedOn: row.opened_on,
    reason: row.reason,
    next,
    lastDate: last?.date ?? null,
    issued: count('issued'),
    reserved: count('reserved'),
    cancelled: count('cancelled'),
    start:
      start === undefined
        ? null
        : {
            firstNumber: start.first_number,
            lastDate: start.last_date,
            reason: start.reason,
            accountName: start.account_name,
          },
    version: row.version,
  };
}

function requireSeries(db: Database, id: string): Row<'number_series'> {
  const row = db.first(query.selectFrom('number_series').selectAll().where('id', '=', id));
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}

const DONE = { done: true } as const;

export const seriesHandlers = {
  settings: office.registers.settings.handler(({ context: { db } }) => readRegisterSettings(db)),

  series: office.registers.series.handler(({ input, context: { db } }) =>
    db
      .all(query.selectFrom('number_series').selectAll().orderBy('issuer').orderBy('opened_on'))
      .map((row) => toRow(db, row, input.year)),
  ),

  openSeries: office.registers.openSeries.handler(({ input, context: { db, now, note } }) => {
    const known = db.first(query.selectFrom('number_series').select('id').where('id', '=', input.id));
    if (known !== undefined) return DONE;
    const wanted = { ...input, toYear: null };
    const clash = overlapping(listSeries(db, input.issuer), wanted);
    if (clash !== null)
      throw new Refusal('SERIES_OVERLAP', { issuer: input.issuer, kinds: kindWords(clash) });
    db.run(
      query.insertInto('number_series').values({
        id: input.id,
        issuer: input.issuer,
        name: input.name,
        kinds: JSON.stringify(input.kinds),
        secret: input.secret ? 1 : 0,
        from_year: input.fromYear,
        to_year: null,
        opened_on: todayIso(now),
        reason: input.reason,
      }),
    );
    note({
      subjectKind: 'register',
      subjectId: input.id,
      summary: `Mở dãy số ${input.issuer} (${kindWords(input.kinds)}): ${input.reason}`,
    });
    return DONE;
  }),

  endSeries: office.registers.endSeries.handler(({ input, context: { db, note } }) => {
    const row = requireSeries(db, input.id);
    if (row.version !== input.version) throw new Refusal('STALE');
    const [last] = db.sql<{ year: number | null }>(
      'SELECT max(year) AS year FROM number_mark WHERE series = ?',
      row.id,
    );
    if (last?.year !== null && last !== undefined && last.year > input.toYear)
      throw new Refusal('SERIES_HAS_NUMBERS', { year: String(last.year) });
    db.run(
      query
        .updateTable('number_series')
        .set({ to_year: input.toYear, version: row.version + 1 })
        .where('id', '=', row.id),
    );
    note({
      subjectKind: 'register',
      subjectId: row.id,
      summary: `Kết thúc dãy số ${row.issuer} (${kindWords(toSeries(row).kinds)}) sau năm ${input.toYear}: ${input.reason}`,
      detail: { before: row.to_year },
    });
    return DONE;
  }),

  startSeries: office.registers.startSeries.handler(({ input, context: { db, now, caller, note } }) => {
    const row = requireSeries(db, input.seriesId);
    const given = readMark(db, row.id, input.year);
    if (given > 0) throw new Refusal('SERIES_STARTED', { number: String(given), year: String(input.year) });
    if (Number(input.lastDate.slice(0, 4)) !== input.year || input.lastDate > todayIso(now))
      throw new Refusal('START_DATE_WRONG', { year: String(input.year) });
    const columns = {
      first_number: input.firstNumber,
      last_date: input.lastDate,
      reason: input.reason,
      at: now.toISOString(),
      account_name: caller.name,
    };
    db.run(
      query
        .insertInto('series_start')
        .values({ series_id: row.id, year: input.year, ...columns })
        .onConflict((conflict) => conflict.columns(['series_id', 'year']).doUpdateSet(columns)),
    );
    note({
      subjectKind: 'register',
      subjectId: row.id,
      summary: `Số bắt đầu năm ${input.year} của dãy ${row.issuer} (${kindWords(toSeries(row).kinds)}): ${input.firstNumber}, số cuối trên sổ giấy ngày ${formatDate(input.lastDate)}: ${input.reason}`,
    });
    return DONE;
  }),

  saveSettings: office.registers.saveSettings.handler(({ input, context: { db, note } }) => {
    const before = readRegisterSettings(db);
    writeSetting(db, REGISTER_SETTINGS_KEY, input);
    note({
      subjectKind: 'register',
      subjectId: 'settings',
      summary: 'Sửa cách cấp số và đóng sổ',
      detail: { before, after: input },
    });
    return readRegisterSettings(db);
  }),
};
