/** What records of people said before they were changed: kept for "as known on", never shown otherwise. */
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';

/** To be called before a record is changed by hand or by a correction; who stands for whom is told by merges. */
export function reviseHonoree(db: Database, before: Row<'honoree'>, at: Date): void {
  const facts = JSON.stringify(before);
  db.run(
    query.insertInto('honoree_revision').values({ honoree_id: before.id, until: at.toISOString(), facts }),
  );
}

export function reviseFact(db: Database, before: Row<'honoree_fact'>, at: Date): void {
  const facts = JSON.stringify(before);
  db.run(
    query.insertInto('honoree_fact_revision').values({ fact_id: before.id, until: at.toISOString(), facts }),
  );
}

/** Records of people as they stood at an instant; those entered later are left out. */
export function honoreesKnownAt(db: Database, ids: readonly string[], until: string): Row<'honoree'>[] {
  const asked = JSON.stringify(ids);
  const earlier = earliest<Row<'honoree'>>(
    db.sql(
      `SELECT r.honoree_id AS id, r.facts FROM json_each(?) j JOIN honoree_revision r ON r.honoree_id = j.value
       WHERE r.until > ? ORDER BY r.seq DESC`,
      asked,
      until,
    ),
  );
  return db
    .sql<Row<'honoree'>>(
      'SELECT h.* FROM json_each(?) j JOIN honoree h ON h.id = j.value ORDER BY h.id',
      asked,
    )
    .map((row) => ({ ...row, ...earlier.get(row.id), root_id: row.root_id }))
    .filter(({ created_at }) => created_at <= until);
}

/** Facts of people as they stood at an instant, the newest year first. */
export function factsKnownAt(db: Database, ids: readonly string[], until: string): Row<'honoree_fact'>[] {
  const asked = JSON.stringify(ids);
  const earlier = earliest<Row<'honoree_fact'>>(
    db.sql(
      `SELECT r.fact_id AS id, r.facts FROM json_each(?) j JOIN honoree_fact f ON f.honoree_id = j.value
       JOIN honoree_fact_revision r ON r.fact_id = f.id WHERE r.until > ? ORDER BY r.seq DESC`,
      asked,
      until,
    ),
  );
  return db
    .sql<Row<'honoree_fact'>>(
      'SELECT f.* FROM json_each(?) j JOIN honoree_fact f ON f.honoree_id = j.value',
      asked,
    )
    .map((row) => earlier.get(row.id) ?? row)
    .filter(
      ({ recorded_at, removed_at }) => recorded_at <= until && (removed_at === null || removed_at > until),
    )
    .sort(
      (a, b) =>
        (b.year ?? 0) - (a.year ?? 0) ||
        compare(a.kind, b.kind) ||
        compare(a.recorded_at, b.recorded_at) ||
        compare(a.id, b.id),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Revisions come the latest first: the earliest of each record is what stood then. */
function earliest<Facts>(
  rows: readonly { readonly id: string; readonly facts: string }[],
): Map<string, Facts> {
  return new Map(rows.map(({ id, facts }) => [id, JSON.parse(facts) as Facts]));
}
