import { spellingKey } from '#shared/vietnamese/fold.ts';
import { type EventProblem, problemOfEvent, problemOfUnits } from './check-events.ts';
import { applyReplaced, type Replaced, replacedBy } from './end-state.ts';
import { rolesIn, type UnitEvent } from './event.ts';
import { addToHistory, dropFromHistory, eventsOf, type GrowingHistory, namedParent } from './history.ts';
import { unitsIn } from './lineage.ts';

export type Entered =
  | { readonly event: UnitEvent; readonly replaced: readonly Replaced[] }
  | { readonly problem: EventProblem };

/**
 * Adds an event to the history and to the records of its units, or says why it cannot be; then nothing has changed.
 * What the office itself knows (from where a unit moved) is filled in.
 */
export function enterEvent(history: GrowingHistory, asked: UnitEvent, today: string): Entered {
  const event = completed(history, asked);
  const known = knownNameProblem(history, event) ?? sameEventProblem(history, event);
  if (known !== null) return { problem: known };
  const replaced = replacedBy(history, event);
  applyReplaced(history.units, replaced, 'do');
  addToHistory(history, event);
  const problem =
    problemOfEvent(history, event, today) ?? problemOfUnits(history, rolesIn(event.change).keys(), today);
  if (problem === null) return { event, replaced };
  dropFromHistory(history, event.id);
  applyReplaced(history.units, replaced, 'undo');
  return { problem };
}

/** Takes an event out of the history and of the records, or says what would then contradict; nothing has changed then. */
export function takeOutEvent(
  history: GrowingHistory,
  event: UnitEvent,
  replaced: readonly Replaced[],
  today: string,
): EventProblem | null {
  const at = dropFromHistory(history, event.id);
  const before = new Map(unitsIn(event.change).map((id) => [id, history.units.get(id)]));
  applyReplaced(history.units, replaced, 'undo');
  const problem = problemOfUnits(history, rolesIn(event.change).keys(), today);
  if (problem === null) return null;
  for (const [id, facts] of before) if (facts !== undefined) history.units.set(id, facts);
  addToHistory(history, event, at);
  return problem;
}

function completed(history: GrowingHistory, event: UnitEvent): UnitEvent {
  const { change, day } = event;
  if (change.kind !== 'moved' || history.units.get(change.unit)?.parentId === change.to) return event;
  return { ...event, change: { ...change, from: namedParent(history, change.unit, day) } };
}

/** The last change of name speaks of the name that the record bears: as the old one, or already as the new one. */
function knownNameProblem(history: GrowingHistory, { change, day }: UnitEvent): EventProblem | null {
  if (change.kind !== 'renamed') return null;
  const later = eventsOf(history, change.unit).some(
    (other) => other.change.kind === 'renamed' && other.day > day,
  );
  const known = history.units.get(change.unit)?.name;
  if (later || known === undefined) return null;
  const bears = [change.from, change.to].some((name) => spellingKey(name) === spellingKey(known));
  return bears ? null : { code: 'other-name', unit: change.unit, day, known };
}

/** The same thing entered a second time, by another paper or a list brought in twice. */
function sameEventProblem(history: GrowingHistory, { change, day }: UnitEvent): EventProblem | null {
  const [first] = rolesIn(change).keys();
  if (first === undefined) return null;
  const twin = eventsOf(history, first).find(
    (other) => other.day === day && JSON.stringify(other.change) === JSON.stringify(change),
  );
  return twin === undefined ? null : { code: 'twice', unit: first, day };
}
