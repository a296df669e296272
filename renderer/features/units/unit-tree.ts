import type { UnitOnDay } from '#shared/contract/unit-history.ts';
import type { Unit } from '#shared/contract/units.ts';
import { compareVietnamese } from '#shared/vietnamese/collate.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';

/** A unit at its place in the tree; `depth` 0 = belongs to no other. */
export interface UnitLine {
  readonly unit: Unit;
  readonly depth: number;
}

/** All units, each below its parent, siblings in Vietnamese order. A parent that is not in the list counts as none. */
export function orderUnits(units: readonly Unit[]): UnitLine[] {
  const known = new Set(units.map((unit) => unit.id));
  const children = Map.groupBy(units, (unit) =>
    unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : '',
  );
  const lines: UnitLine[] = [];
  const seen = new Set<string>();
  const add = (parent: string, depth: number): void => {
    const siblings = [...(children.get(parent) ?? [])].sort((a, b) => compareVietnamese(a.name, b.name));
    for (const unit of siblings) {
      // The office refuses cycles; a broken file must still not hang the window.
      if (seen.has(unit.id)) continue;
      seen.add(unit.id);
      lines.push({ unit, depth });
      add(unit.id, depth + 1);
    }
  };
  add('', 0);
  return lines;
}

/** Folded text of a unit that a filter looks through. */
export function unitKey(unit: Unit): string {
  return ` ${searchKey(`${unit.name} ${unit.abbreviation} ${unit.leaderTitle}`)}`;
}

/** Lines that answer a filter, with the lines above them so that each keeps its place in the tree. */
export function filterLines(
  lines: readonly UnitLine[],
  keys: ReadonlyMap<string, string>,
  text: string,
): UnitLine[] {
  const words = searchWords(text);
  if (words.length === 0) return [...lines];
  const kept = new Set<string>();
  const byId = new Map(lines.map((line) => [line.unit.id, line.unit]));
  for (const { unit } of lines) {
    const key = keys.get(unit.id) ?? '';
    if (!words.every((word) => key.includes(` ${word}`))) continue;
    for (let at: Unit | undefined = unit; at !== undefined && !kept.has(at.id); ) {
      kept.add(at.id);
      at = at.parentId === null ? undefined : byId.get(at.parentId);
    }
  }
  return lines.filter((line) => kept.has(line.unit.id));
}

/** A unit and everything below it: none of them may become its parent. */
export function branchIds(units: readonly Unit[], root: string): Set<string> {
  const ids = new Set([root]);
  for (let grew = true; grew; ) {
    const before = ids.size;
    for (const unit of units) if (unit.parentId !== null && ids.has(unit.parentId)) ids.add(unit.id);
    grew = ids.size > before;
  }
  return ids;
}

/** Whether a unit is closed on a day; its end day is the last on which it works. */
export function isClosed(unit: Pick<Unit, 'validTo'>, today: string): boolean {
  return unit.validTo !== null && unit.validTo < today;
}

/** The units of a day's map with their names and parents of that day. */
export function unitsOfMap(units: readonly Unit[], map: readonly UnitOnDay[]): Unit[] {
  const records = new Map(units.map((unit) => [unit.id, unit]));
  const names = new Map(map.map(({ id, name }) => [id, name]));
  return map.flatMap(({ id, name, parentId }) => {
    const unit = records.get(id);
    if (unit === undefined) return [];
    return [
      { ...unit, name, parentId, parentName: parentId === null ? null : (names.get(parentId) ?? null) },
    ];
  });
}
