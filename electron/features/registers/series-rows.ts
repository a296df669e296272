import { randomUUID } from 'node:crypto';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import {
  chooseSeries,
  kindsOfNewSeries,
  type NumberAsk,
  type NumberSeries,
} from '#shared/domain/numbering-series.ts';

export function toSeries(row: Row<'number_series'>): NumberSeries {
  return {
    id: row.id,
    issuer: row.issuer,
    kinds: JSON.parse(row.kinds) as string[],
    secret: row.secret === 1,
    fromYear: row.from_year,
    toYear: row.to_year,
  };
}

/** Series of one issuer; of all issuers without one. */
export function listSeries(db: Database, issuer?: string): NumberSeries[] {
  let built = query.selectFrom('number_series').selectAll().orderBy('issuer').orderBy('opened_on');
  if (issuer !== undefined) built = built.where('issuer', '=', issuer);
  return db.all(built).map(toSeries);
}

/**
 * The series that counts a document: the one in which its symbol already counts this year (a change of the series
 * never splits a year), else the one that covers its kind; null when there is none yet.
 */
export function findSeries(db: Database, ask: NumberAsk & { symbol: string }): string | null {
  const known = db.first(
    query
      .selectFrom('register_entry')
      .select('series_id')
      .where('issuer', '=', ask.issuer)
      .where('symbol', '=', ask.symbol)
      .where('year', '=', ask.year)
      .where('secret', '=', ask.secret ? 1 : 0)
      .limit(1),
  );
  return known?.series_id ?? chooseSeries(listSeries(db, ask.issuer), ask)?.id ?? null;
}

/** The same inside an open transaction; opens a series where none covers the kind. */
export function ensureSeries(db: Database, ask: NumberAsk & { symbol: string }, today: string): string {
  const found = findSeries(db, ask);
  if (found !== null) return found;
  const id = randomUUID();
  db.run(
    query.insertInto('number_series').values({
      id,
      issuer: ask.issuer,
      kinds: JSON.stringify(kindsOfNewSeries(ask.kind)),
      secret: ask.secret ? 1 : 0,
      from_year: null,
      to_year: null,
      opened_on: today,
    }),
  );
  return id;
}
