import { type Database, query } from '#electron/store/database.ts';
import type { Changes, Row } from '#electron/store/tables.ts';
import { type Unit, unitKind } from '#shared/contract/units.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';

export function findUnitRow(db: Database, id: string): Row<'unit'> | undefined {
  return db.first(query.selectFrom('unit').selectAll().where('id', '=', id).where('removed_at', 'is', null));
}

/** All units with their parents' names; `awards` by id, those recorded under words that mean the unit. */
export function listUnits(db: Database, awards: ReadonlyMap<string, number>): Unit[] {
  const rows = db.all(query.selectFrom('unit').selectAll().where('removed_at', 'is', null));
  const names = new Map(rows.map((row) => [row.id, row.name]));
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
    awardCount: awards.get(row.id) ?? 0,
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

/** Whether another unit bears this name under this parent while this one is in being. */
export function hasTwin(
  db: Database,
  unit: Pick<Unit, 'id' | 'name' | 'parentId' | 'validFrom' | 'validTo'>,
): boolean {
  const namesakes = db.all(
    query
      .selectFrom('unit')
      .select(['valid_from', 'valid_to'])
      .where('name_key', '=', searchKey(unit.name))
      .where((e) =>
        unit.parentId === null ? e('parent_id', 'is', null) : e('parent_id', '=', unit.parentId),
      )
      .where('id', '<>', unit.id)
      .where('removed_at', 'is', null),
  );
  return namesakes.some(
    ({ valid_from, valid_to }) =>
      valid_from === unit.validFrom ||
      ((valid_from === null || unit.validTo === null || valid_from <= unit.validTo) &&
        (valid_to === null || unit.validFrom === null || unit.validFrom <= valid_to)),
  );
}

/** Changes a record and keeps what it said until now, for "as known on". */
export function reviseUnit(db: Database, before: Row<'unit'>, changes: Changes<'unit'>, at: Date): void {
  db.run(
    query.insertInto('unit_revision').values({
      unit_id: before.id,
      until: at.toISOString(),
      facts: JSON.stringify(before),
    }),
  );
  db.run(
    query
      .updateTable('unit')
      .set({ ...changes, version: before.version + 1 })
      .where('id', '=', before.id),
  );
}
