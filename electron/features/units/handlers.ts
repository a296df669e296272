import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { Unit } from '#shared/contract/units.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { findUnitRow, listUnits, makesCircle } from './unit-rows.ts';

type UnitFields = Pick<
  Unit,
  'id' | 'name' | 'parentId' | 'kind' | 'abbreviation' | 'leaderTitle' | 'validFrom' | 'validTo'
>;

function requireSound(db: Database, unit: UnitFields): void {
  if (unit.validFrom !== null && unit.validTo !== null && unit.validTo < unit.validFrom)
    throw new Refusal('DATE_ORDER');
  if (unit.parentId !== null && unit.parentId !== unit.id && findUnitRow(db, unit.parentId) === undefined) {
    throw new Refusal('NOT_FOUND');
  }
  if (makesCircle(unit.id, unit.parentId, (id) => findUnitRow(db, id)?.parent_id ?? null))
    throw new Refusal('UNIT_CYCLE');
  const twin = db.first(
    query
      .selectFrom('unit')
      .select('id')
      .where('name_key', '=', searchKey(unit.name))
      .where((e) =>
        unit.parentId === null ? e('parent_id', 'is', null) : e('parent_id', '=', unit.parentId),
      )
      .where('id', '<>', unit.id),
  );
  if (twin !== undefined) throw new Refusal('UNIT_EXISTS');
}

function columnsOf(unit: UnitFields) {
  return {
    name: unit.name,
    name_key: searchKey(unit.name),
    parent_id: unit.parentId,
    kind: unit.kind,
    abbreviation: unit.abbreviation,
    leader_title: unit.leaderTitle,
    valid_from: unit.validFrom,
    valid_to: unit.validTo,
  };
}

function requireUnit(db: Database, id: string): Unit {
  const found = listUnits(db).find((unit) => unit.id === id);
  if (found === undefined) throw new Refusal('NOT_FOUND');
  return found;
}

export const units = {
  list: office.units.list.handler(({ context: { db } }) => listUnits(db)),

  create: office.units.create.handler(({ input, context: { db, note } }) => {
    if (findUnitRow(db, input.id) !== undefined) return requireUnit(db, input.id);
    requireSound(db, input);
    db.run(query.insertInto('unit').values({ id: input.id, ...columnsOf(input), version: 0 }));
    note({ subjectKind: 'unit', subjectId: input.id, summary: `Thêm đơn vị ${input.name}` });
    return requireUnit(db, input.id);
  }),

  update: office.units.update.handler(({ input, context: { db, note } }) => {
    const before = findUnitRow(db, input.id);
    if (before === undefined) throw new Refusal('NOT_FOUND');
    if (before.version !== input.version) throw new Refusal('STALE');
    requireSound(db, input);
    db.run(
      query
        .updateTable('unit')
        .set({ ...columnsOf(input), version: before.version + 1 })
        .where('id', '=', input.id),
    );
    note({
      subjectKind: 'unit',
      subjectId: input.id,
      summary: `Sửa đơn vị ${input.name}`,
      detail: { before },
    });
    return requireUnit(db, input.id);
  }),
};
