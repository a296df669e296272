import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { HELD_ELSEWHERE } from './disposal-rows.ts';
import { changeDossier, enterDossierEvent } from './dossier-rows.ts';

interface Act {
  readonly at: Date;
  readonly confirmed: string;
  readonly minutes: string;
}

/**
 * Carries a list out inside the open transaction: every file keeps its description and its history; of destroyed ones
 * the documents that nobody else holds are marked to leave the vault. Returns how many documents were marked.
 */
export function carryOut(
  db: Database,
  list: Row<'disposal_list'>,
  dossiers: readonly Row<'dossier'>[],
  { at, confirmed, minutes }: Act,
): number {
  let total = 0;
  for (const dossier of dossiers) {
    changeDossier(db, dossier, {
      state: list.kind === 'destruction' ? 'destroyed' : 'transferred',
      box_id: null,
      box_ordinal: null,
    });
    const files = list.kind === 'destruction' ? markDestroyed(db, dossier.id, at) : 0;
    total += files;
    enterDossierEvent(db, {
      dossierId: dossier.id,
      kind: list.kind === 'destruction' ? 'destroyed' : 'transferred',
      at,
      account: confirmed,
      facts: {
        list: list.title,
        proposed: list.proposed_name,
        confirmed,
        minutes,
        files,
        receiver: list.receiver,
      },
    });
  }
  return total;
}

/** Documents of a file that was just set destroyed, and that nobody else holds, count as gone from here on. */
function markDestroyed(db: Database, dossierId: string, at: Date): number {
  const own = db.sql<{ sha256: string }>(
    `SELECT DISTINCT p.sha256 FROM paper p JOIN vault_file f ON f.sha256 = p.sha256
     WHERE p.dossier_id = ? AND f.removed_at IS NULL AND NOT ${HELD_ELSEWHERE}`,
    dossierId,
  );
  if (own.length === 0) return 0;
  return db.run(
    query
      .updateTable('vault_file')
      .set({ removed_at: at.toISOString() })
      .where(
        'sha256',
        'in',
        own.map(({ sha256 }) => sha256),
      ),
  );
}
