import { previousDay } from '#shared/vietnamese/dates.ts';
import { rolesIn, type UnitEvent } from './event.ts';
import { eventsOf, type UnitFacts, type UnitHistory } from './history.ts';

const FIELDS = ['name', 'parentId', 'validFrom', 'validTo'] as const;

/** A value of a unit's record that an event replaced by another. */
export interface Replaced {
  readonly unit: string;
  readonly field: (typeof FIELDS)[number];
  readonly was: string | null;
  readonly is: string | null;
}

/** What an event writes into the records of its units, which say how they stand after all events. */
export function replacedBy(history: UnitHistory, event: UnitEvent): Replaced[] {
  const { change, day } = event;
  const replaced: Replaced[] = [];
  const put = (id: string, field: Replaced['field'], is: string | null) => {
    const unit = history.units.get(id);
    if (unit !== undefined && unit[field] !== is) replaced.push({ unit: id, field, was: unit[field], is });
  };
  const isLast = (id: string) =>
    !eventsOf(history, id).some((other) => other.change.kind === change.kind && other.day > day);
  if (change.kind === 'founded') put(change.unit, 'validFrom', day);
  if (change.kind === 'renamed' && isLast(change.unit)) put(change.unit, 'name', change.to);
  if (change.kind === 'moved' && isLast(change.unit)) put(change.unit, 'parentId', change.to);
  // A last day that was known already stays: if it is another one, the event contradicts the record.
  for (const [id, role] of rolesIn(change))
    if (role === 'ends' && history.units.get(id)?.validTo === null) put(id, 'validTo', previousDay(day));
  return replaced;
}

/** Writes the replaced values into the records; taking them back leaves what somebody has changed since. */
export function applyReplaced(
  units: Map<string, UnitFacts>,
  replaced: readonly Replaced[],
  way: 'do' | 'undo',
): void {
  for (const { unit, field, was, is } of replaced) {
    const facts = units.get(unit);
    if (facts === undefined || (way === 'undo' && facts[field] !== is)) continue;
    units.set(unit, { ...facts, [field]: way === 'do' ? is : was });
  }
}
