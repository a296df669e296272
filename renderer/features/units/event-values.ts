import type { NewUnit, PlannedUnitEvent } from '#shared/contract/unit-history.ts';
import type { Unit } from '#shared/contract/units.ts';
import type { UnitChange, UnitChangeKind } from '#shared/domain/unit-history/event.ts';
import { kindByName } from '#shared/domain/unit-history/guess-kind.ts';
import { isRealDate } from '#shared/vietnamese/dates.ts';

/** What the form of a change holds. */
export interface EventValues {
  readonly kind: UnitChangeKind;
  readonly day: string | null;
  readonly number: string;
  readonly documentDate: string | null;
  readonly note: string;
  /** The unit of changes that are about one. */
  readonly unit: string | null;
  readonly units: readonly string[];
  /** An existing unit on the other side. */
  readonly target: string | null;
  /** Names of new units, one a line. */
  readonly newNames: string;
  readonly newParent: string | null;
  readonly fromName: string;
  readonly toName: string;
  readonly heir: string | null;
  readonly what: string;
}

export function blankEvent(unit: string | null): EventValues {
  return {
    kind: unit === null ? 'merged' : 'renamed',
    day: null,
    number: '',
    documentDate: null,
    note: '',
    unit,
    units: unit === null ? [] : [unit],
    target: null,
    newNames: '',
    newParent: null,
    fromName: '',
    toName: '',
    heir: null,
    what: '',
  };
}

const isDay = (text: string | null): text is string => text !== null && isRealDate(text);

/** The change that the form tells, with the units that begin by it; null while something is missing. */
export function plannedOf(
  values: EventValues,
  units: ReadonlyMap<string, Unit>,
  newId: () => string,
): PlannedUnitEvent | null {
  const { day, number, documentDate, note } = values;
  if (!isDay(day) || (documentDate !== null && !isDay(documentDate))) return null;
  const newUnits = values.newNames
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name): NewUnit => ({ id: newId(), name, kind: kindByName(name), parentId: values.newParent }));
  const change = changeOf(
    values,
    units,
    newUnits.map(({ id }) => id),
  );
  if (change === null) return null;
  const document = { number, date: documentDate };
  return { id: newId(), day, change, document, note, newUnits };
}

function changeOf(
  values: EventValues,
  records: ReadonlyMap<string, Unit>,
  made: readonly string[],
): UnitChange | null {
  const { kind, unit, units, target, heir, what } = values;
  const targets = [...(target === null ? [] : [target]), ...made];
  const [into] = targets;
  if (kind === 'merged')
    return units.length === 0 || into === undefined || targets.length > 1
      ? null
      : { kind, units: [...units], into };
  if (kind === 'level-abolished') return units.length === 0 ? null : { kind, units: [...units] };
  if (unit === null) return null;
  switch (kind) {
    case 'founded':
      return { kind, unit };
    case 'renamed': {
      const from = values.fromName.trim() || (records.get(unit)?.name ?? '');
      const to = values.toName.trim();
      return to === '' || from === '' ? null : { kind, unit, from, to };
    }
    case 'split': {
      const parts = [...units.filter((id) => id !== unit), ...made];
      return parts.length === 0 ? null : { kind, unit, into: parts, heir };
    }
    case 'parts-taken':
      return targets.length === 0 ? null : { kind, unit, by: targets, what };
    case 'dissolved':
      return { kind, unit, heir };
    case 'moved':
      return { kind, unit, from: records.get(unit)?.parentId ?? null, to: target };
  }
}
