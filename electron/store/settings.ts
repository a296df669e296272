import { type Database, query } from './database.ts';

/** Settings of the office as JSON values under a name. */
export function readSetting<T>(db: Database, key: string): T | null {
  const row = db.first(query.selectFrom('office_setting').select('value').where('key', '=', key));
  return row === undefined ? null : (JSON.parse(row.value) as T);
}

export function writeSetting(db: Database, key: string, value: unknown): void {
  const text = JSON.stringify(value);
  db.run(
    query
      .insertInto('office_setting')
      .values({ key, value: text })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: text })),
  );
}
