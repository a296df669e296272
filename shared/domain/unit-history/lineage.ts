/** Whence a unit came and what became of it, through all events. Pure. */
import { rolesIn, type UnitChange, type UnitEvent } from './event.ts';
import { eventsOf, namesOf, type UnitHistory } from './history.ts';

/** One step of descent: `from` gave all or part of itself to `to`. */
export interface Descent {
  readonly event: UnitEvent;
  readonly from: string;
  readonly to: string;
  /** False where only a part went over. */
  readonly whole: boolean;
}

function descentsIn(event: UnitEvent): Descent[] {
  const pair = (from: string, to: string, whole: boolean) => ({ event, from, to, whole });
  const { change } = event;
  switch (change.kind) {
    case 'merged':
      return change.units.filter((id) => id !== change.into).map((id) => pair(id, change.into, true));
    case 'split':
      return change.into.filter((id) => id !== change.unit).map((id) => pair(change.unit, id, false));
    case 'parts-taken':
      return change.by.filter((id) => id !== change.unit).map((id) => pair(change.unit, id, false));
    case 'dissolved':
      return change.heir === null ? [] : [pair(change.unit, change.heir, true)];
    default:
      return [];
  }
}

export function descentsTo(history: UnitHistory, id: string): Descent[] {
  return eventsOf(history, id)
    .flatMap(descentsIn)
    .filter(({ to }) => to === id);
}

export function descentsFrom(history: UnitHistory, id: string): Descent[] {
  return eventsOf(history, id)
    .flatMap(descentsIn)
    .filter(({ from }) => from === id);
}

export interface Lineage {
  /** Steps that lead to the unit and those that lead away from it, each once, nearest first. */
  readonly before: readonly Descent[];
  readonly after: readonly Descent[];
}

/** All predecessors and successors of a unit with the steps between them. */
export function lineageOf(history: UnitHistory, id: string): Lineage {
  return {
    before: follow(
      id,
      (one) => descentsTo(history, one),
      ({ from }) => from,
    ),
    after: follow(
      id,
      (one) => descentsFrom(history, one),
      ({ to }) => to,
    ),
  };
}

function follow(id: string, stepsOf: (id: string) => Descent[], next: (step: Descent) => string): Descent[] {
  const seen = new Set([id]);
  const steps: Descent[] = [];
  for (const one of seen)
    for (const step of stepsOf(one)) {
      steps.push(step);
      seen.add(next(step));
    }
  return steps;
}

/** Ids of all predecessors, the nearest first. */
export function predecessorsOf(history: UnitHistory, id: string): string[] {
  return [...new Set(lineageOf(history, id).before.map(({ from }) => from))];
}

/** Ids of all successors, the nearest first. */
export function successorsOf(history: UnitHistory, id: string): string[] {
  return [...new Set(lineageOf(history, id).after.map(({ to }) => to))];
}

/** Names by which the record of a unit may be looked for: its own of all times, its predecessors' and successors'. */
export function relatedNames(history: UnitHistory, id: string): string[] {
  const kin = [id, ...predecessorsOf(history, id), ...successorsOf(history, id)];
  return [...new Set(kin.flatMap((one) => namesOf(history, one).map(({ name }) => name)))];
}

/** Whether two records are of one line: one came from the other, or both are the same. */
export function sameLine(history: UnitHistory, a: string, b: string): boolean {
  return a === b || successorsOf(history, a).includes(b) || successorsOf(history, b).includes(a);
}

/** Ids of every unit that a change speaks of. */
export function unitsIn(change: UnitChange): string[] {
  const ids = [...rolesIn(change).keys()];
  if (change.kind === 'moved') ids.push(...[change.from, change.to].filter((one) => one !== null));
  return [...new Set(ids)];
}
