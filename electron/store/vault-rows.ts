import { type Database, query } from './database.ts';
import type { StoredFile } from './vault.ts';

/** Registers a file that lies in the vault; one that was destroyed and has come again counts as there. */
export function recordVaultFile(db: Database, file: StoredFile, at: Date): void {
  db.run(
    query
      .insertInto('vault_file')
      .values({ sha256: file.sha256, size: file.size, stored_at: at.toISOString() })
      .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ removed_at: null })),
  );
}
