/**
 * Old and new names find each other: every name of a unit in decisions is found by all names of its unit, of the units
 * it came from and of those it became. Part of every write, so that a search never knows less than the record.
 */

import type { Database } from '#electron/store/database.ts';
import { linkUnitNames } from '#electron/store/search/related-units.ts';
import { readSetting, writeSetting } from '#electron/store/settings.ts';
import { relatedNames } from '#shared/domain/unit-history/lineage.ts';
import type { MeantSince } from '#shared/domain/unit-history/resolve-unit.ts';
import { unitStamp } from './office-history.ts';
import { readUnitNames, type UnitNames } from './unit-names.ts';

interface LinkState {
  /** The stamp of units, events and answers by which names were linked, and the last name that was. */
  readonly stamp: number;
  readonly last: number;
}
const KEY = 'unit-names-linked';
const NEVER: LinkState = { stamp: 0, last: 0 };

/** Links what has changed since the last time: all names after a change of units, else only new ones. */
export function linkNames(db: Database): void {
  const stamp = unitStamp(db);
  const [last = 0] = db.column<number>('SELECT ifnull(max(id), 0) FROM award_unit_name');
  const state = readSetting<LinkState>(db, KEY) ?? NEVER;
  if (state.stamp === stamp && state.last === last) return;
  const names = readUnitNames(db);
  const from = state.stamp === stamp ? state.last : 0;
  const rows = db.sql<{ id: number; name: string; unit_id: string | null; related: string | null }>(
    `SELECT n.id, n.name, n.unit_id, r.names AS related FROM award_unit_name n
     LEFT JOIN search_related r ON r.unit_name_id = n.id WHERE n.id > ?`,
    from,
  );
  const related = relatedFinder(names);
  for (const row of rows) {
    const meanings = names.meaningsOf(row.name);
    const unit = onlyUnit(meanings);
    if (unit !== row.unit_id) db.sql('UPDATE award_unit_name SET unit_id = ? WHERE id = ?', unit, row.id);
    const now = related(meanings)
      .filter((name) => name !== row.name)
      .sort();
    if (JSON.stringify(now) !== (row.related ?? '[]')) linkUnitNames(db, row.id, now);
  }
  writeSetting(db, KEY, { stamp, last } satisfies LinkState);
}

/** The unit that words mean on every day of which they mean any. */
function onlyUnit(meanings: readonly MeantSince[]): string | null {
  const units = new Set(meanings.flatMap(({ meant }) => (meant.is === 'unit' ? [meant.id] : [])));
  const [only = null] = units;
  return units.size === 1 ? only : null;
}

function relatedFinder({ history }: UnitNames): (meanings: readonly MeantSince[]) => string[] {
  const known = new Map<string, readonly string[]>();
  const ofUnit = (id: string): readonly string[] => {
    const names = known.get(id) ?? relatedNames(history, id);
    known.set(id, names);
    return names;
  };
  return (meanings) => [
    ...new Set(meanings.flatMap(({ meant }) => (meant.is === 'unit' ? ofUnit(meant.id) : []))),
  ];
}
