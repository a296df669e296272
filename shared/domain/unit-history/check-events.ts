/** Whether events can be true together. Pure: the office refuses by it, the preview of a list shows it. */
import { previousDay } from '#shared/vietnamese/dates.ts';
import { spellingKey } from '#shared/vietnamese/fold.ts';
import { rolesIn, type UnitEvent } from './event.ts';
import { aboveOn, endOf, eventsOf, type UnitHistory } from './history.ts';
import { successorsOf } from './lineage.ts';

export type EventProblem =
  | { readonly code: 'in-future'; readonly day: string }
  | { readonly code: 'unknown-unit' }
  | { readonly code: 'itself'; readonly unit: string }
  | { readonly code: 'twice'; readonly unit: string; readonly day: string }
  | { readonly code: 'circle'; readonly unit: string }
  | {
      readonly code: 'before-founding';
      readonly unit: string;
      readonly day: string;
      readonly founded: string;
    }
  | { readonly code: 'ended-already'; readonly unit: string; readonly day: string; readonly ended: string }
  | { readonly code: 'founded-twice'; readonly unit: string; readonly day: string }
  | { readonly code: 'other-name'; readonly unit: string; readonly day: string; readonly known: string }
  | { readonly code: 'changes-nothing'; readonly unit: string }
  | { readonly code: 'parent-gone'; readonly unit: string; readonly day: string }
  | { readonly code: 'parent-circle'; readonly unit: string }
  | { readonly code: 'heir-not-part'; readonly unit: string };

const sameName = (a: string, b: string) => spellingKey(a) === spellingKey(b);

/**
 * Why the history cannot be as it stands with this event in it; null when it can. The history holds the event and its
 * units as they stand after it (`end-state.ts`).
 */
export function problemOfEvent(history: UnitHistory, event: UnitEvent, today: string): EventProblem | null {
  if (event.day > today) return { code: 'in-future', day: event.day };
  return shapeProblem(history, event) ?? livesProblem(history, event) ?? kindProblem(history, event);
}

/** The first contradiction among the events that speak of these units. */
export function problemOfUnits(
  history: UnitHistory,
  ids: Iterable<string>,
  today: string,
): EventProblem | null {
  const checked = new Set<string>();
  for (const id of ids)
    for (const event of eventsOf(history, id)) {
      if (checked.has(event.id)) continue;
      checked.add(event.id);
      const problem = problemOfEvent(history, event, today);
      if (problem !== null) return problem;
    }
  return null;
}

/** What no history could hold: unknown units, a unit beside itself. */
function shapeProblem(history: UnitHistory, { change }: UnitEvent): EventProblem | null {
  for (const id of rolesIn(change).keys()) if (!history.units.has(id)) return { code: 'unknown-unit' };
  if (change.kind === 'merged' && change.units.every((id) => id === change.into))
    return { code: 'itself', unit: change.into };
  if (change.kind === 'split') {
    if (change.into.every((id) => id === change.unit)) return { code: 'itself', unit: change.unit };
    if (change.heir !== null && !change.into.includes(change.heir))
      return { code: 'heir-not-part', unit: change.heir };
  }
  if (change.kind === 'parts-taken' && change.by.includes(change.unit))
    return { code: 'itself', unit: change.unit };
  if (change.kind === 'dissolved' && change.heir === change.unit)
    return { code: 'itself', unit: change.unit };
  return null;
}

/** Every unit must be in being when something happens to it, and end once. */
function livesProblem(history: UnitHistory, event: UnitEvent): EventProblem | null {
  const { change, day } = event;
  for (const [id, role] of rolesIn(change)) {
    const unit = history.units.get(id);
    if (unit === undefined) return { code: 'unknown-unit' };
    const { validFrom, validTo } = unit;
    const tooEarly =
      validFrom !== null &&
      (role === 'receives' || change.kind === 'founded' ? day < validFrom : day <= validFrom);
    if (tooEarly) return { code: 'before-founding', unit: id, day, founded: validFrom };
    if (role === 'ends') {
      if (endOf(history, id)?.id !== event.id || validTo !== previousDay(day))
        return endedAlready(history, id, day);
      continue;
    }
    if (validTo === null || day <= validTo) continue;
    const givers = [...rolesIn(change)].filter(([, other]) => other === 'ends').map(([giver]) => giver);
    return role === 'receives' && givers.some((giver) => leadsTo(history, id, giver))
      ? { code: 'circle', unit: id }
      : endedAlready(history, id, day);
  }
  return null;
}

function leadsTo(history: UnitHistory, from: string, to: string): boolean {
  return successorsOf(history, from).includes(to);
}

function endedAlready(history: UnitHistory, id: string, day: string): EventProblem {
  const ended = endOf(history, id)?.day;
  const last = history.units.get(id)?.validTo ?? day;
  return { code: 'ended-already', unit: id, day, ended: ended ?? last };
}

function kindProblem(history: UnitHistory, event: UnitEvent): EventProblem | null {
  const { change, day } = event;
  const others = (id: string) => eventsOf(history, id).filter((other) => other.id !== event.id);
  switch (change.kind) {
    case 'founded':
      return others(change.unit).some((other) => other.change.kind === 'founded')
        ? { code: 'founded-twice', unit: change.unit, day }
        : null;
    case 'renamed':
      return renameProblem(history, event);
    case 'moved': {
      if (change.from === change.to) return { code: 'changes-nothing', unit: change.unit };
      if (others(change.unit).some((other) => other.change.kind === 'moved' && other.day === day))
        return { code: 'twice', unit: change.unit, day };
      if (change.to === null) return null;
      const parent = history.units.get(change.to);
      if (parent === undefined) return { code: 'unknown-unit' };
      if ((parent.validFrom ?? day) > day || (parent.validTo ?? day) < day)
        return { code: 'parent-gone', unit: change.to, day };
      return change.to === change.unit || aboveOn(history, change.to, day).includes(change.unit)
        ? { code: 'parent-circle', unit: change.unit }
        : null;
    }
    default:
      return null;
  }
}

/** A chain of names: what one change of name leaves is what the next one takes up. */
function renameProblem(history: UnitHistory, event: UnitEvent): EventProblem | null {
  const { change, day } = event;
  if (change.kind !== 'renamed') return null;
  if (change.from === change.to) return { code: 'changes-nothing', unit: change.unit };
  const chain = eventsOf(history, change.unit).flatMap((one) =>
    one.change.kind === 'renamed' ? [{ id: one.id, day: one.day, ...one.change }] : [],
  );
  const at = chain.findIndex(({ id }) => id === event.id);
  const [before, after] = [chain[at - 1], chain[at + 1]];
  if (before?.day === day || after?.day === day) return { code: 'twice', unit: change.unit, day };
  if (before !== undefined && !sameName(before.to, change.from))
    return { code: 'other-name', unit: change.unit, day, known: before.to };
  if (after !== undefined && !sameName(after.from, change.to))
    return { code: 'other-name', unit: change.unit, day: after.day, known: after.from };
  return null;
}
