import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { LegacySettings } from '#shared/contract/legacy-import.ts';
import { Refusal } from '#shared/contract/refusals.ts';

type Mapping = LegacySettings['mapping'];

export function toProfile(row: Row<'legacy_profile'>) {
  return {
    id: row.id,
    name: row.name,
    mapping: JSON.parse(row.mapping) as Mapping,
    usedAt: row.used_at,
    usedTimes: row.used_times,
  };
}

export function listProfiles(db: Database) {
  return db.all(query.selectFrom('legacy_profile').selectAll().orderBy('used_at', 'desc')).map(toProfile);
}

/** Keeps how a shape of list is read; a shape has one profile, named by whoever named it last. */
export function saveProfile(
  db: Database,
  profile: { readonly id: string; readonly name: string; readonly mapping: Mapping },
  at: Date,
  used: 0 | 1,
) {
  const [row] = db.sql<Row<'legacy_profile'>>(
    `INSERT INTO legacy_profile (id, name, header_key, mapping, used_at, used_times) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (header_key) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at,
       used_times = used_times + excluded.used_times, name = iif(excluded.used_times = 0, excluded.name, name)
     RETURNING *`,
    profile.id,
    profile.name,
    profile.mapping.headerKey,
    JSON.stringify(profile.mapping),
    at.toISOString(),
    used,
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return toProfile(row);
}

/** Throws Refusal NOT_FOUND. */
export function removeProfile(db: Database, id: string): void {
  if (db.run(query.deleteFrom('legacy_profile').where('id', '=', id)) === 0) throw new Refusal('NOT_FOUND');
}
