import { type Database, query } from './database.ts';
import type { StoredFile, Vault } from './vault.ts';

/** Registers a file that lies in the vault; one that was destroyed and has come again counts as there. */
export function recordVaultFile(db: Database, file: StoredFile, at: Date): void {
  db.run(
    query
      .insertInto('vault_file')
      .values({ sha256: file.sha256, size: file.size, stored_at: at.toISOString() })
      .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ removed_at: null })),
  );
}

/**
 * Takes files that were destroyed out of the vault. `held`: an upload of the same content that waits for its record
 * keeps it. A file that cannot be removed now (somebody reads it) goes when the office is opened next.
 */
export function sweepDestroyed(db: Database, vault: Vault, held: (sha256: string) => boolean): void {
  for (const { sha256 } of db.all(
    query.selectFrom('vault_file').select('sha256').where('removed_at', 'is not', null),
  )) {
    if (held(sha256)) continue;
    try {
      vault.remove(sha256);
    } catch {
      // Still being read on Windows: the next opening takes it out.
    }
  }
}
