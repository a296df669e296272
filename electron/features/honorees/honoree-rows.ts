import { randomUUID } from 'node:crypto';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { HonoreeKind } from '#shared/contract/basics.ts';
import { type HonoreeSummary, honoreeSummary } from '#shared/contract/honorees.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';

export type CountedHonoree = Row<'honoree'> & { award_count: number };

/** Honorees with their awards counted, those of joined records included. */
export const WITH_COUNT = `SELECT h.*, (SELECT count(*) FROM honoree m JOIN award a ON a.honoree_id = m.id
  WHERE m.root_id = h.root_id AND a.removed_at IS NULL) AS award_count FROM honoree h`;

/** The record that a record is joined to, itself when it stands alone; undefined for an unknown id. */
export function findRoot(db: Database, id: string): string | undefined {
  return db.first(query.selectFrom('honoree').select('root_id').where('id', '=', id))?.root_id;
}

export function findSummary(db: Database, id: string): HonoreeSummary | undefined {
  const [row] = db.sql<CountedHonoree>(`${WITH_COUNT} WHERE h.id = ?`, id);
  return row === undefined ? undefined : toHonoreeSummary(row);
}

export function toHonoreeSummary(row: CountedHonoree): HonoreeSummary {
  return honoreeSummary.parse({
    id: row.id,
    kind: row.kind,
    honorific: row.honorific,
    name: row.name,
    birthDate: row.birth_date,
    position: row.position,
    unitName: row.unit_name,
    awardCount: row.award_count,
  });
}

export interface HonoreeFacts {
  readonly kind: HonoreeKind;
  readonly honorific: string | null;
  readonly name: string;
  readonly birthDate: string | null;
  readonly position: string;
  readonly unitName: string;
}

/** Folded name and unit, by which records are found. */
export interface HonoreeKeys {
  readonly name: string;
  readonly unit: string;
}

export const keysOf = ({ name, unitName }: Pick<HonoreeFacts, 'name' | 'unitName'>): HonoreeKeys => ({
  name: searchKey(name),
  unit: searchKey(unitName),
});

interface Namesake {
  readonly id: string;
  readonly root_id: string;
  readonly name: string;
  readonly kind: string;
  readonly birth_date: string | null;
}

const SAME_NAME_AND_UNIT = `SELECT id, root_id, name, kind, birth_date FROM honoree
  WHERE name_key = ? AND unit_key = ? AND removed_at IS NULL`;

/**
 * The known honoree of the same kind, written name and unit, if the birth dates do not contradict.
 * Several of them are never guessed apart: null. Records joined to one count as that one.
 */
export function findSameHonoree(db: Database, facts: HonoreeFacts, keys = keysOf(facts)): string | null {
  const same = db
    .sql<Namesake>(SAME_NAME_AND_UNIT, keys.name, keys.unit)
    .filter(
      (row) =>
        row.kind === facts.kind &&
        row.name === facts.name &&
        (row.birth_date === null ||
          facts.birthDate === null ||
          row.birth_date.startsWith(facts.birthDate) ||
          facts.birthDate.startsWith(row.birth_date)),
    );
  if (same.length === 1) return same[0]?.id ?? null;
  const roots = new Set(same.map((row) => row.root_id));
  return roots.size === 1 ? (same[0]?.root_id ?? null) : null;
}

/** Records a person, collective or household that the office had not met. */
export function insertHonoree(
  db: Database,
  facts: HonoreeFacts,
  at: Date,
  id: string = randomUUID(),
  keys = keysOf(facts),
): string {
  db.sql(
    `INSERT INTO honoree (id, kind, honorific, name, name_key, birth_date, position, unit_name, unit_key, created_at, root_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, facts.kind, facts.honorific, facts.name, keys.name, facts.birthDate, facts.position],
    ...[facts.unitName, keys.unit, at.toISOString(), id],
  );
  return id;
}

/** Awards in the archive of one honoree, those of joined records included. */
export function countAwards(db: Database, honoreeId: string | null): number {
  if (honoreeId === null) return 0;
  const [row] = db.sql<{ n: number }>(
    `SELECT count(*) AS n FROM honoree h JOIN honoree m ON m.root_id = h.root_id JOIN award a ON a.honoree_id = m.id
     WHERE h.id = ? AND a.removed_at IS NULL`,
    honoreeId,
  );
  return row?.n ?? 0;
}
