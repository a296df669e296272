import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { type Unit, unitKind } from '#shared/contract/units.ts';

export function findUnitRow(db: Database, id: string): Row<'unit'> | undefined {
  return db.first(query.selectFrom('unit').selectAll().where('id', '=', id));
}

/** All units with their parents' names and the awards recorded under their name. */
export function listUnits(db: Database): Unit[] {
  const rows = db.all(query.selectFrom('unit').selectAll());
  const names = new Map(rows.map((row) => [row.id, row.name]));
  const counts = new Map(
    db
      .sql<{ unit_name: string; count: number }>(
        'SELECT unit_name, count(*) AS count FROM award WHERE removed_at IS NULL GROUP BY unit_name',
      )
      .map((row) => [row.unit_name, row.count]),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    parentId: row.parent_id,
    parentName: row.parent_id === null ? null : (names.get(row.parent_id) ?? null),
    kind: unitKind.parse(row.kind),
    abbreviation: row.abbreviation,
    leaderTitle: row.leader_title,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    awardCount: counts.get(row.name) ?? 0,
    version: row.version,
  }));
}

/** Pure: whether `parentId` would make a circle above `id`. */
export function makesCircle(
  id: string,
  parentId: string | null,
  parentOf: (id: string) => string | null,
): boolean {
  const seen = new Set([id]);
  for (let above = parentId; above !== null; above = parentOf(above)) {
    if (seen.has(above)) return true;
    seen.add(above);
  }
  return false;
}
