import { office } from '#electron/office/implementer.ts';
import { query } from '#electron/store/database.ts';
import { findGaps } from '#shared/domain/numbering.ts';
import { goldenHandlers } from './golden-handlers.ts';

export const registers = {
  ...goldenHandlers,

  list: office.registers.list.handler(({ input, context: { db } }) => {
    const years = db.sql<{ year: number }>('SELECT DISTINCT year FROM register_entry ORDER BY year DESC');
    let built = query
      .selectFrom('register_entry')
      .selectAll()
      .orderBy('year', 'desc')
      .orderBy('symbol')
      .orderBy('number', 'desc');
    if (input.year !== null) built = built.where('year', '=', input.year);
    const rows = db.all(built);
    const series = Map.groupBy(rows, (row) => `${row.year}/${row.symbol}`);
    const gaps = [...series.values()].flatMap((entries) =>
      findGaps(entries.map(({ number }) => number)).map((number) => ({
        symbol: entries[0]?.symbol ?? '',
        year: entries[0]?.year ?? 0,
        number,
      })),
    );
    return {
      years: years.map(({ year }) => year),
      entries: rows.map((row) => ({
        id: row.id,
        number: row.number,
        symbol: row.symbol,
        year: row.year,
        date: row.date ?? row.given_on,
        title: row.title,
        signer: row.signer,
        recipients: row.recipients,
        archiveUnit: row.archive_unit,
        copies: row.copies,
        decisionId: row.decision_id,
      })),
      gaps,
    };
  }),
};
