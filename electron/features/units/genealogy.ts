import { Refusal } from '#shared/contract/refusals.ts';
import type { UnitEventRecord, UnitGenealogy, UnitOnDay, UnitPlace } from '#shared/contract/unit-history.ts';
import { unitKind } from '#shared/contract/unit-kind.ts';
import {
  eventsOf,
  nameOn,
  namesOf,
  parentOn,
  placeOn,
  treeOn,
  type UnitHistory,
} from '#shared/domain/unit-history/history.ts';
import { type Descent, lineageOf, unitsIn } from '#shared/domain/unit-history/lineage.ts';
import type { StoredEvent } from './event-rows.ts';
import type { OfficeUnits } from './office-history.ts';

/** The units in being on a day as a tree. */
export function treeOfDay({ history, rows }: OfficeUnits, day: string): UnitOnDay[] {
  return treeOn(history, day).map(({ id, name, parentId }) => {
    const row = rows.get(id);
    return {
      id,
      name,
      parentId,
      kind: unitKind.parse(row?.kind),
      abbreviation: row?.abbreviation ?? '',
      validFrom: row?.valid_from ?? null,
      validTo: row?.valid_to ?? null,
    };
  });
}

/** Where the record of a unit lies on a day, with names of that day. */
export function toPlace(history: UnitHistory, id: string, day: string): UnitPlace {
  const place = placeOn(history, id, day);
  const among = place.is === 'divided' ? place.among : [];
  return {
    is: place.is,
    id: place.id,
    name: nameOn(history, place.id, day),
    among: among.map((one) => ({ id: one, name: nameOn(history, one, day) })),
  };
}

export function toEventRecord(event: StoredEvent): UnitEventRecord {
  const { id, entry, day, change, document, note, names, at, by, takenBack } = event;
  return { id, entry, day, change, document, note, names, at, by, takenBack };
}

/** Changes of all units, the newest day first, then the last entered. */
export function listEvents({ events }: OfficeUnits, offset: number, limit: number) {
  const ordered = [...events].reverse().sort(newestDay);
  return { total: ordered.length, events: ordered.slice(offset, offset + limit).map(toEventRecord) };
}

const newestDay = (a: StoredEvent, b: StoredEvent): number => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0);

/** Everything about a unit's life. Throws NOT_FOUND. */
export function readGenealogy(office: OfficeUnits, id: string, today: string): UnitGenealogy {
  const { history, events } = office;
  if (!history.units.has(id)) throw new Refusal('NOT_FOUND');
  const { before, after } = lineageOf(history, id);
  const generations = new Map([[id, 0]]);
  for (const { from, to } of before) put(generations, from, (generations.get(to) ?? 0) - 1);
  for (const { from, to } of after) put(generations, to, (generations.get(from) ?? 0) + 1);
  return {
    id,
    name: nameOn(history, id, today),
    names: namesOf(history, id),
    parents: parentsOf(history, id, today),
    kin: [...generations].map(([one, generation]) => ({
      id: one,
      name: history.units.get(one)?.name ?? '',
      generation,
      validFrom: history.units.get(one)?.validFrom ?? null,
      validTo: history.units.get(one)?.validTo ?? null,
    })),
    descents: uniqueDescents([...before, ...after]),
    today: toPlace(history, id, today),
    events: [...events]
      .filter(({ change }) => unitsIn(change).includes(id))
      .reverse()
      .sort(newestDay)
      .map(toEventRecord),
  };
}

function put(generations: Map<string, number>, id: string, generation: number): void {
  if (!generations.has(id)) generations.set(id, generation);
}

function uniqueDescents(steps: readonly Descent[]): UnitGenealogy['descents'] {
  const seen = new Map(steps.map((step) => [`${step.event.id} ${step.from} ${step.to}`, step]));
  return [...seen.values()].map(({ event, from, to, whole }) => ({
    from,
    to,
    day: event.day,
    kind: event.change.kind,
    whole,
  }));
}

/** What stood above a unit from when on, through its own moves and what became of its parents. */
function parentsOf(history: UnitHistory, id: string, today: string): UnitGenealogy['parents'] {
  const unit = history.units.get(id);
  const first = unit?.validFrom ?? '1900-01-01';
  const last = unit?.validTo ?? today;
  const days = new Set([first]);
  for (const event of history.events)
    if (
      event.day > first &&
      event.day <= last &&
      (touches(history, id, event) || event.change.kind !== 'renamed')
    )
      days.add(event.day);
  const parents: UnitGenealogy['parents'] = [];
  for (const day of [...days].sort()) {
    const parent = parentOn(history, id, day);
    const name = parent === null ? '' : nameOn(history, parent, day);
    const known = parents.at(-1);
    if (known !== undefined && known.id === parent && known.name === name) continue;
    parents.push({ id: parent, name, from: parents.length === 0 ? (unit?.validFrom ?? null) : day });
  }
  return parents;
}

function touches(history: UnitHistory, id: string, { id: eventId }: { readonly id: string }): boolean {
  return eventsOf(history, id).some((event) => event.id === eventId);
}
