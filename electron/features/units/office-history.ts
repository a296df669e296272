import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { makeHistory, type UnitFacts, type UnitHistory } from '#shared/domain/unit-history/history.ts';
import { readUnitEvents, type StoredEvent } from './event-rows.ts';

/** Units and their events as the office has them. */
export interface OfficeUnits {
  readonly history: UnitHistory;
  readonly rows: ReadonlyMap<string, Row<'unit'>>;
  /** All events, taken back ones included, as entered. */
  readonly events: readonly StoredEvent[];
  /** Changes with every write to units and events. */
  readonly stamp: number;
}

const kept = new WeakMap<Database, OfficeUnits>();

/** The stamp of what units, their events and answers are at this moment. */
export function unitStamp(db: Database): number {
  return db.first(query.selectFrom('unit_stamp').select('stamp'))?.stamp ?? 0;
}

/** Units and events of now; read once and kept until one of them changes. */
export function readOfficeUnits(db: Database): OfficeUnits {
  const stamp = unitStamp(db);
  const known = kept.get(db);
  if (known?.stamp === stamp) return known;
  const rows = db.all(query.selectFrom('unit').selectAll().where('removed_at', 'is', null));
  const read = assemble(rows, readUnitEvents(db), stamp);
  kept.set(db, read);
  return read;
}

/** Units and events as they were known at the end of an instant: later records, changes and takings back left out. */
export function readOfficeUnitsAt(db: Database, until: string): OfficeUnits {
  const revised = new Map<string, Row<'unit'>>();
  const revisions = db.sql<{ unit_id: string; facts: string }>(
    'SELECT unit_id, facts FROM unit_revision WHERE until > ? ORDER BY seq DESC',
    until,
  );
  for (const { unit_id, facts } of revisions) revised.set(unit_id, JSON.parse(facts) as Row<'unit'>);
  const rows = db
    .all(query.selectFrom('unit').selectAll())
    .map((row) => revised.get(row.id) ?? row)
    .filter((row) => row.recorded_at <= until && (row.removed_at === null || row.removed_at > until));
  return assemble(rows, readUnitEvents(db, until), 0);
}

function assemble(rows: readonly Row<'unit'>[], events: readonly StoredEvent[], stamp: number): OfficeUnits {
  const standing = events.filter(({ takenBack }) => takenBack === null);
  return {
    history: makeHistory(rows.map(toFacts), standing),
    rows: new Map(rows.map((row) => [row.id, row])),
    events,
    stamp,
  };
}

export function toFacts(row: Row<'unit'>): UnitFacts {
  return {
    id: row.id,
    name: row.name,
    parentId: row.parent_id,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}
