import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { LegacySettings } from '#shared/contract/legacy-import.ts';
import { Refusal } from '#shared/contract/refusals.ts';

/** What an import is doing; '' nothing. */
export type ImportStep = '' | 'check' | 'run' | 'correct' | 'undo' | 'cancel';

export type ImportRow = Row<'legacy_import'> & {
  readonly label: string;
  readonly at: string;
  readonly account_name: string;
  readonly undone_at: string | null;
};

const SELECT = `SELECT l.*, b.label, b.at, b.account_name, b.undone_at FROM legacy_import l
  JOIN import_batch b ON b.id = l.id`;

/** An import of an old list. Throws Refusal NOT_FOUND. */
export function findImportRow(db: Database, importId: string): ImportRow {
  const [row] = db.sql<ImportRow>(`${SELECT} WHERE l.id = ?`, importId);
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}

export function listImportRows(db: Database, offset: number, limit: number): ImportRow[] {
  return db.sql<ImportRow>(`${SELECT} ORDER BY b.at DESC, b.rowid DESC LIMIT ? OFFSET ?`, limit, offset);
}

/** Other imports of the very same bytes, newest first; those that were taken back whole do not count. */
export function importsOfFile(db: Database, row: ImportRow): ImportRow[] {
  return db.sql<ImportRow>(
    `${SELECT} WHERE l.sha256 = ? AND l.id <> ? AND l.state NOT IN ('draft', 'checking', 'checked', 'cancelled', 'undone')
     ORDER BY b.at DESC, b.rowid DESC`,
    row.sha256,
    row.id,
  );
}

export function updateImport(db: Database, importId: string, changes: Partial<Row<'legacy_import'>>): void {
  db.run(query.updateTable('legacy_import').set(changes).where('id', '=', importId));
}

/** Settings were checked when they came in; the row is trusted. */
export function settingsOf(row: Pick<ImportRow, 'settings'>): LegacySettings | null {
  return row.settings === '' ? null : (JSON.parse(row.settings) as LegacySettings);
}
