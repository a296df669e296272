/** Units and their events as one picture, from which every day's names, parents and lives are read. Pure. */
import { rolesIn, type UnitEvent } from './event.ts';

/** A unit as its record stands after all events. `validTo` is its last day. */
export interface UnitFacts {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface UnitHistory {
  readonly units: ReadonlyMap<string, UnitFacts>;
  readonly events: readonly UnitEvent[];
  /** The events that speak of a unit, by day, then as entered. */
  readonly of: ReadonlyMap<string, readonly UnitEvent[]>;
}

const NONE: readonly UnitEvent[] = [];

/** `events`: those that stand, in the order in which they were entered. */
export function makeHistory(units: Iterable<UnitFacts>, events: readonly UnitEvent[]): UnitHistory {
  const of = new Map<string, readonly UnitEvent[]>();
  for (const event of [...events].sort(byDay))
    for (const id of rolesIn(event.change).keys()) of.set(id, [...(of.get(id) ?? NONE), event]);
  return { units: new Map([...units].map((unit) => [unit.id, unit])), events, of };
}

function byDay(a: UnitEvent, b: UnitEvent): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

/** A history to which events can be added one after another, as a long list does, without copying it each time. */
export interface GrowingHistory extends UnitHistory {
  readonly units: Map<string, UnitFacts>;
  readonly events: UnitEvent[];
  readonly of: Map<string, readonly UnitEvent[]>;
}

export function growing(history: UnitHistory): GrowingHistory {
  return { units: new Map(history.units), events: [...history.events], of: new Map(history.of) };
}

/** `at`: its place among the events as they were entered; the last where not told. */
export function addToHistory(history: GrowingHistory, event: UnitEvent, at = history.events.length): void {
  history.events.splice(at, 0, event);
  for (const id of rolesIn(event.change).keys())
    history.of.set(id, [...(history.of.get(id) ?? NONE), event].sort(byDay));
}

/** Takes the event out again. Answers the place it had; -1 where it is not there. */
export function dropFromHistory(history: GrowingHistory, id: string): number {
  const at = history.events.findIndex((event) => event.id === id);
  const [event] = at < 0 ? [] : history.events.splice(at, 1);
  if (event === undefined) return at;
  for (const unit of rolesIn(event.change).keys()) {
    const left = eventsOf(history, unit).filter((one) => one.id !== id);
    if (left.length === 0) history.of.delete(unit);
    else history.of.set(unit, left);
  }
  return at;
}

export function eventsOf(history: UnitHistory, id: string): readonly UnitEvent[] {
  return history.of.get(id) ?? NONE;
}

/** The event by which a unit ends; undefined while it stands, or where only its last day is known. */
export function endOf(history: UnitHistory, id: string): UnitEvent | undefined {
  return eventsOf(history, id).find(({ change }) => rolesIn(change).get(id) === 'ends');
}

/** Whether a unit is in being on a day, both ends included. An unknown beginning is always before. */
export function standsOn(history: UnitHistory, id: string, day: string): boolean {
  const unit = history.units.get(id);
  if (unit === undefined) return false;
  return (unit.validFrom === null || unit.validFrom <= day) && (unit.validTo === null || day <= unit.validTo);
}

/** What a unit was called on a day; empty for an unknown unit. */
export function nameOn(history: UnitHistory, id: string, day: string): string {
  for (const { day: from, change } of eventsOf(history, id))
    if (change.kind === 'renamed' && day < from) return change.from;
  return history.units.get(id)?.name ?? '';
}

/** Every name a unit has had, the latest last, each with the days on which it was used (`to` exclusive). */
export function namesOf(
  history: UnitHistory,
  id: string,
): { readonly name: string; readonly from: string | null; readonly before: string | null }[] {
  const names: { name: string; from: string | null; before: string | null }[] = [];
  let from: string | null = null;
  for (const { day, change } of eventsOf(history, id)) {
    if (change.kind !== 'renamed') continue;
    names.push({ name: change.from, from, before: day });
    from = day;
  }
  names.push({ name: history.units.get(id)?.name ?? '', from, before: null });
  return names;
}

/** The parent that the record and its moves name for a day, whether it stands or not. */
export function namedParent(history: UnitHistory, id: string, day: string): string | null {
  for (const { day: from, change } of eventsOf(history, id))
    if (change.kind === 'moved' && day < from) return change.from;
  return history.units.get(id)?.parentId ?? null;
}

/** Where the record of a unit lies on a day. */
export type Place =
  | { readonly is: 'standing'; readonly id: string }
  /** It was divided, and no part carries on its record. */
  | { readonly is: 'divided'; readonly id: string; readonly among: readonly string[] }
  | { readonly is: 'ended'; readonly id: string }
  | { readonly is: 'not-yet'; readonly id: string };

/**
 * Who stands for a unit on a day: itself, whoever took it over by then, or, before it was, the one unit it came from.
 * Where that cannot be said of one unit, the last one that can be named.
 */
export function placeOn(history: UnitHistory, id: string, day: string): Place {
  const seen = new Set<string>();
  for (let at = id; ; ) {
    if (seen.has(at)) return { is: 'ended', id: at };
    seen.add(at);
    const unit = history.units.get(at);
    if (unit?.validFrom && day < unit.validFrom) {
      const before = onlyOrigin(history, at);
      if (before === undefined) return { is: 'not-yet', id: at };
      at = before;
      continue;
    }
    if (standsOn(history, at, day)) return { is: 'standing', id: at };
    const change = endOf(history, at)?.change;
    const heir = heirOf(change);
    if (heir !== null) {
      at = heir;
      continue;
    }
    return change?.kind === 'split' ? { is: 'divided', id: at, among: change.into } : { is: 'ended', id: at };
  }
}

function heirOf(change: UnitEvent['change'] | undefined): string | null {
  if (change?.kind === 'merged') return change.into;
  return change?.kind === 'split' || change?.kind === 'dissolved' ? change.heir : null;
}

/** The one unit that a unit came from whole and alone. */
function onlyOrigin(history: UnitHistory, id: string): string | undefined {
  const origins = eventsOf(history, id).filter(({ change }) => rolesIn(change).get(id) === 'receives');
  const [first] = origins;
  if (origins.length !== 1 || first?.change.kind !== 'merged') return undefined;
  return first.change.units.length === 1 ? first.change.units[0] : undefined;
}

/**
 * The unit above a unit on a day. Where the named one does not stand on that day, whoever took it over, else whatever
 * stood above it: when a level ends, what was below it comes under the level above.
 */
export function parentOn(history: UnitHistory, id: string, day: string): string | null {
  const seen = new Set([id]);
  for (let above = namedParent(history, id, day); above !== null; ) {
    if (seen.has(above)) return null;
    seen.add(above);
    const place = placeOn(history, above, day);
    if (place.is === 'standing' && !seen.has(place.id)) return place.id;
    if (place.id === above && place.is === 'standing') return above;
    above = namedParent(history, above, day);
  }
  return null;
}

/** Everything above a unit on a day, the nearest first. */
export function aboveOn(history: UnitHistory, id: string, day: string): string[] {
  const above: string[] = [];
  for (
    let at = parentOn(history, id, day);
    at !== null && !above.includes(at);
    at = parentOn(history, at, day)
  )
    above.push(at);
  return above;
}

/** The units in being on a day with their names and parents of that day. */
export function treeOn(history: UnitHistory, day: string) {
  return [...history.units.keys()]
    .filter((id) => standsOn(history, id, day))
    .map((id) => ({ id, name: nameOn(history, id, day), parentId: parentOn(history, id, day) }));
}
