import { type Database, query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { Role } from '#shared/contract/roles.ts';
import { readsRestricted } from '#shared/domain/dossiers/access.ts';

/** Refuses what a file of restricted use holds to whoever may not read such files. Throws DOSSIER_RESTRICTED. */
export function refuseRestricted(db: Database, dossierId: string | null, role: Role): void {
  if (dossierId === null || readsRestricted(role)) return;
  const row = db.first(query.selectFrom('dossier').select('access').where('id', '=', dossierId));
  if (row?.access === 'restricted') throw new Refusal('DOSSIER_RESTRICTED');
}

/** SQL over `award a`: only awards a role may see. */
export function visibleAwards(role: Role): string {
  if (readsRestricted(role)) return '1';
  return "(a.dossier_id IS NULL OR a.dossier_id NOT IN (SELECT id FROM dossier WHERE access = 'restricted'))";
}
