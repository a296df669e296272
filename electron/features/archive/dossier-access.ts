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

/** The numbers (award.seq) of awards that a role may see, in their order. */
export function visibleSeqs(db: Database, seqs: Uint32Array, role: Role): Uint32Array {
  if (readsRestricted(role)) return seqs;
  const hidden = db.sql<{ seq: number }>(
    "SELECT a.seq FROM dossier d JOIN award a ON a.dossier_id = d.id WHERE d.access <> 'open'",
  );
  if (hidden.length === 0) return seqs;
  const closed = new Set(hidden.map(({ seq }) => seq));
  return seqs.filter((seq) => !closed.has(seq));
}
