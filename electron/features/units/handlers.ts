import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { Role } from '#shared/contract/roles.ts';
import type { Unit } from '#shared/contract/units.ts';
import { problemOfUnits } from '#shared/domain/unit-history/check-events.ts';
import { eventsOf, growing } from '#shared/domain/unit-history/history.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { historyHandlers } from './history-handlers.ts';
import { readOfficeUnits } from './office-history.ts';
import { findUnitRow, hasTwin, listUnits, makesCircle, reviseUnit } from './unit-rows.ts';
import { awardsByUnit } from './unit-totals.ts';

type UnitFields = Pick<
  Unit,
  'id' | 'name' | 'parentId' | 'kind' | 'abbreviation' | 'leaderTitle' | 'validFrom' | 'validTo'
>;

const LAST_DAY = '9999-12-31';

function requireSound(db: Database, unit: UnitFields): void {
  if (unit.validFrom !== null && unit.validTo !== null && unit.validTo < unit.validFrom)
    throw new Refusal('DATE_ORDER');
  if (unit.parentId !== null && unit.parentId !== unit.id && findUnitRow(db, unit.parentId) === undefined) {
    throw new Refusal('NOT_FOUND');
  }
  if (makesCircle(unit.id, unit.parentId, (id) => findUnitRow(db, id)?.parent_id ?? null))
    throw new Refusal('UNIT_CYCLE');
  if (hasTwin(db, unit)) throw new Refusal('UNIT_EXISTS');
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

function requireUnit(db: Database, id: string, role: Role): Unit {
  const found = listUnits(db, awardsByUnit(db, role)).find((unit) => unit.id === id);
  if (found === undefined) throw new Refusal('NOT_FOUND');
  return found;
}

/** First and last day follow from events where there are such: an edit may not contradict them. */
function requireEventsTrue(db: Database, before: Row<'unit'>, unit: UnitFields): void {
  if (before.valid_from === unit.validFrom && before.valid_to === unit.validTo) return;
  const { history } = readOfficeUnits(db);
  if (eventsOf(history, unit.id).length === 0) return;
  const edited = growing(history);
  edited.units.set(unit.id, unit);
  if (problemOfUnits(edited, [unit.id], LAST_DAY) !== null)
    throw new Refusal('UNIT_DAY_BY_EVENT', { name: unit.name });
}

export const units = {
  ...historyHandlers,

  list: office.units.list.handler(({ context: { db, caller } }) =>
    listUnits(db, awardsByUnit(db, caller.role)),
  ),

  create: office.units.create.handler(({ input, context: { db, caller, now, note } }) => {
    if (findUnitRow(db, input.id) !== undefined) return requireUnit(db, input.id, caller.role);
    requireSound(db, input);
    db.run(
      query
        .insertInto('unit')
        .values({ id: input.id, ...columnsOf(input), version: 0, recorded_at: now.toISOString() }),
    );
    note({ subjectKind: 'unit', subjectId: input.id, summary: `Thêm đơn vị ${input.name}` });
    return requireUnit(db, input.id, caller.role);
  }),

  update: office.units.update.handler(({ input, context: { db, caller, now, note } }) => {
    const before = findUnitRow(db, input.id);
    if (before === undefined) throw new Refusal('NOT_FOUND');
    if (before.version !== input.version) throw new Refusal('STALE');
    requireSound(db, input);
    requireEventsTrue(db, before, input);
    reviseUnit(db, before, columnsOf(input), now);
    note({
      subjectKind: 'unit',
      subjectId: input.id,
      summary: `Sửa đơn vị ${input.name}`,
      detail: { before },
    });
    return requireUnit(db, input.id, caller.role);
  }),
};
