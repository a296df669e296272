import { randomUUID } from 'node:crypto';
import { type Database, query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { NewUnit, PlannedUnitEvent } from '#shared/contract/unit-history.ts';
import type { EventProblem } from '#shared/domain/unit-history/check-events.ts';
import { applyReplaced, type Replaced } from '#shared/domain/unit-history/end-state.ts';
import { enterEvent, takeOutEvent } from '#shared/domain/unit-history/enter-event.ts';
import { type GrowingHistory, growing, nameOn } from '#shared/domain/unit-history/history.ts';
import { unitsIn } from '#shared/domain/unit-history/lineage.ts';
import {
  type ListedEvent,
  type ListPlan,
  type MadeUnit,
  planEventList,
} from '#shared/domain/unit-history/plan-event-list.ts';
import { refusalOfEvent } from '#shared/domain/unit-history/problem-refusal.ts';
import { readEventList } from '#shared/domain/unit-history/read-event-list.ts';
import { previousDay, todayIso } from '#shared/vietnamese/dates.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import {
  eventsOfUnitEntry,
  insertTakingBack,
  insertUnitEvent,
  type StoredEvent,
  type UnitEntryHead,
} from './event-rows.ts';
import { readOfficeUnits, toFacts } from './office-history.ts';
import { ownNames } from './unit-names.ts';
import { findUnitRow, hasTwin, reviseUnit } from './unit-rows.ts';

/** Throws the refusal of a contradiction, naming units as the history knows them. */
function refuse(history: GrowingHistory, problem: EventProblem): never {
  const { code, facts } = refusalOfEvent(problem, (id) => history.units.get(id)?.name ?? '');
  throw new Refusal(code, facts);
}

/**
 * Enters events inside the open transaction, all or none, with the units that begin by them. A repeated entry changes
 * nothing. Throws the refusal of the first that cannot be.
 */
export function enterUnitEvents(
  db: Database,
  head: UnitEntryHead,
  planned: readonly PlannedUnitEvent[],
): string[] {
  const known = eventsOfUnitEntry(db, head.entry);
  if (known.length > 0) return known;
  const history = growing(readOfficeUnits(db).history);
  const today = todayIso(head.at);
  for (const { id, day, change, document, note, newUnits } of planned) {
    const made = newUnits.map((unit) => ({ ...unit, validFrom: day }));
    for (const unit of made) history.units.set(unit.id, { ...unit, validTo: null });
    makeUnits(db, head, made);
    const entered = enterEvent(history, { id, day, change }, today);
    if ('problem' in entered) refuse(history, entered.problem);
    write(db, head, history, { ...entered, document, made }, note);
  }
  return planned.map(({ id }) => id);
}

/** Units that begin by an event; one that was taken back with it before stands again. Throws NOT_FOUND, UNIT_EXISTS. */
function makeUnits(db: Database, head: UnitEntryHead, made: readonly MadeUnit[]): void {
  for (const unit of made) {
    if (unit.parentId !== null && findUnitRow(db, unit.parentId) === undefined)
      throw new Refusal('NOT_FOUND');
    if (hasTwin(db, { ...unit, validTo: null })) throw new Refusal('UNIT_EXISTS');
    const columns = {
      name: unit.name,
      name_key: searchKey(unit.name),
      parent_id: unit.parentId,
      kind: unit.kind,
      valid_from: unit.validFrom,
      valid_to: null,
      removed_at: null,
    };
    const before = db.first(query.selectFrom('unit').selectAll().where('id', '=', unit.id));
    if (before !== undefined && before.removed_at === null) throw new Refusal('UNIT_EXISTS');
    if (before !== undefined) reviseUnit(db, before, columns, head.at);
    else
      db.run(
        query.insertInto('unit').values({
          id: unit.id,
          ...columns,
          abbreviation: '',
          leader_title: leaderTitle(unit),
          version: 0,
          recorded_at: head.at.toISOString(),
        }),
      );
  }
}

/** Who submits for a commune: its chair. Others are entered by hand. */
function leaderTitle({ kind, name }: Pick<NewUnit, 'kind' | 'name'>): string {
  if (kind !== 'commune' && kind !== 'district') return '';
  const place = name.replace(/^(?:UBND|Ủy ban nhân dân)\s+/iu, '');
  return `Chủ tịch UBND ${place.charAt(0).toLocaleLowerCase('vi')}${place.slice(1)}`;
}

function write(
  db: Database,
  head: UnitEntryHead,
  history: GrowingHistory,
  { event, replaced, document, made }: ListedEvent,
  note: string,
): void {
  reviseReplaced(db, head, replaced, 'do');
  // As an officer knew them when the change came.
  const before = previousDay(event.day);
  const names = Object.fromEntries(unitsIn(event.change).map((id) => [id, nameOn(history, id, before)]));
  insertUnitEvent(db, head, {
    ...event,
    document,
    note,
    replaced,
    made: made.map(({ id }) => id),
    names,
  });
}

/** Writes the new values of records, or, where those still stand, the old ones back. */
function reviseReplaced(
  db: Database,
  head: UnitEntryHead,
  replaced: readonly Replaced[],
  way: 'do' | 'undo',
): void {
  for (const [id, ofUnit] of Map.groupBy(replaced, ({ unit }) => unit)) {
    const row = findUnitRow(db, id);
    if (row === undefined) continue;
    const before = toFacts(row);
    const records = new Map([[id, before]]);
    applyReplaced(records, ofUnit, way);
    const facts = records.get(id);
    if (facts === undefined || facts === before) continue;
    if (hasTwin(db, facts)) throw new Refusal('UNIT_EXISTS');
    const { name, parentId, validFrom, validTo } = facts;
    const columns = { name, name_key: searchKey(name), parent_id: parentId };
    reviseUnit(db, row, { ...columns, valid_from: validFrom, valid_to: validTo }, head.at);
  }
}

/**
 * Takes events back, the latest first: each by a row of its own that names it; its records become what they were, and
 * units that began by it and that nothing else names go with it. Throws NOT_FOUND, UNIT_EVENT_RESTED_ON.
 */
export function takeBackUnitEvents(
  db: Database,
  head: UnitEntryHead,
  asked: { readonly events: readonly string[]; readonly ofEntry: string | null; readonly reason: string },
): number {
  if (eventsOfUnitEntry(db, head.entry).length > 0) return 0;
  const office = readOfficeUnits(db);
  const history = growing(office.history);
  const wanted = new Set(asked.events);
  const due = office.events.filter(
    (event) => event.takenBack === null && (wanted.has(event.id) || event.entry === asked.ofEntry),
  );
  if (due.length === 0 || [...wanted].some((id) => !due.some((event) => event.id === id)))
    throw new Refusal('NOT_FOUND');
  for (const event of due.toReversed()) {
    const problem = takeOutEvent(history, event, event.replaced, todayIso(head.at));
    if (problem !== null) throw new Refusal('UNIT_EVENT_RESTED_ON', { name: firstName(event) });
    reviseReplaced(db, head, event.replaced, 'undo');
    insertTakingBack(db, head, randomUUID(), event.id, asked.reason);
    for (const id of event.made) removeMade(db, head, history, id, event);
  }
  return due.length;
}

const firstName = ({ names }: StoredEvent): string => Object.values(names)[0] ?? '';

/** A unit that only the event knew goes with it; one that anything else names stays. */
function removeMade(
  db: Database,
  head: UnitEntryHead,
  history: GrowingHistory,
  id: string,
  event: StoredEvent,
): void {
  const row = findUnitRow(db, id);
  if (row === undefined) return;
  if ((history.of.get(id) ?? []).length > 0)
    throw new Refusal('UNIT_EVENT_RESTED_ON', { name: firstName(event) });
  const [named] = db.sql<{ n: number }>(
    `SELECT EXISTS (SELECT 1 FROM batch WHERE unit_id = ?) OR EXISTS (SELECT 1 FROM unit_name_answer WHERE unit_id = ?)
       OR EXISTS (SELECT 1 FROM unit WHERE parent_id = ? AND removed_at IS NULL) AS n`,
    ...[id, id, id],
  );
  if (named?.n !== 0) return;
  reviseUnit(db, row, { removed_at: head.at.toISOString() }, head.at);
  history.units.delete(id);
}

export interface EventListAsked {
  readonly text: string;
  readonly day: string | null;
  readonly document: string;
  readonly makeMissing: boolean;
}

/** What a list of changes would do to the units as they are; nothing is written. */
export function planUnitList(db: Database, asked: EventListAsked, today: string): ListPlan {
  return planEventList(readOfficeUnits(db).history, readEventList(asked.text), {
    ...asked,
    today,
    ownNames: ownNames(db),
    newId: randomUUID,
  });
}

/** Enters a list that was planned just now, in one act. Throws UNIT_LIST_REFUSED where lines are refused and not left out. */
export function enterUnitList(
  db: Database,
  head: UnitEntryHead,
  asked: EventListAsked & { readonly leaveOut: boolean },
): { events: number; newUnits: number } {
  const before = eventsOfUnitEntry(db, head.entry);
  if (before.length > 0) return { events: before.length, newUnits: 0 };
  const plan = planUnitList(db, asked, todayIso(head.at));
  const refused = plan.lines.filter((line) => line.refused !== null).length;
  if (refused > 0 && !asked.leaveOut) throw new Refusal('UNIT_LIST_REFUSED', { count: refused });
  const history = growing(readOfficeUnits(db).history);
  let newUnits = 0;
  for (const listed of plan.events) {
    for (const unit of listed.made) history.units.set(unit.id, { ...unit, validTo: null });
    makeUnits(db, head, listed.made);
    newUnits += listed.made.length;
    write(db, head, history, listed, '');
  }
  return { events: plan.events.length, newUnits };
}
