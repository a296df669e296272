import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import {
  type Neighbour,
  type NumberLine,
  neighboursOf,
  type Standing,
  standingOf,
  type YearStart,
} from '#shared/domain/numbering-book.ts';

export function toNumberLine(
  row: Pick<Row<'register_entry'>, 'number' | 'state' | 'date' | 'expires_on'>,
): NumberLine {
  return { number: row.number, state: row.state, date: row.date, expiresOn: row.expires_on };
}

export function readStart(db: Database, seriesId: string, year: number): YearStart | null {
  const row = db.first(
    query
      .selectFrom('series_start')
      .select(['first_number', 'last_date'])
      .where('series_id', '=', seriesId)
      .where('year', '=', year),
  );
  return row === undefined ? null : { firstNumber: row.first_number, lastDate: row.last_date };
}

/** The highest number ever given in a series and year, kept beside the lines; 0 = none. */
export function readMark(db: Database, series: string, year: number): number {
  const row = db.first(
    query.selectFrom('number_mark').select('highest').where('series', '=', series).where('year', '=', year),
  );
  return row?.highest ?? 0;
}

function linesOf(seriesId: string, year: number) {
  return query
    .selectFrom('register_entry')
    .select(['number', 'state', 'date', 'expires_on'])
    .where('series_id', '=', seriesId)
    .where('year', '=', year)
    .limit(1);
}

/** Where a series stands in a year; reads two lines however many there are. */
export function readStanding(db: Database, seriesId: string, year: number): Standing {
  const downwards = linesOf(seriesId, year).orderBy('number', 'desc');
  const rows = [...db.all(downwards), ...db.all(downwards.where('state', '=', 'issued'))];
  return standingOf(rows.map(toNumberLine), readStart(db, seriesId, year), readMark(db, seriesId, year));
}

/** The issued numbers on both sides of one; reads two lines however many there are. */
export function readNeighbours(
  db: Database,
  { series_id, year, number }: Pick<Row<'register_entry'>, 'series_id' | 'year' | 'number'>,
): { before: Neighbour | null; after: Neighbour | null } {
  const issued = linesOf(series_id, year).where('state', '=', 'issued');
  const rows = [
    ...db.all(issued.where('number', '<', number).orderBy('number', 'desc')),
    ...db.all(issued.where('number', '>', number).orderBy('number')),
  ];
  return neighboursOf(number, rows.map(toNumberLine), readStart(db, series_id, year));
}
