import { type Database, query } from '#electron/store/database.ts';
import type { LegacyPlace } from '#shared/legacy-list/types.ts';
import type { Severity } from './counts.ts';
import type { StoredProblem } from './enter-row.ts';

/** What is kept of a row that did not come in. */
export interface KeptProblems {
  readonly problems: readonly StoredProblem[];
  /** What stood above the row: a corrected file has lost it. */
  readonly place: LegacyPlace;
}

export interface ProblemRow {
  readonly row_number: number;
  readonly severity: Severity;
  readonly cells: string;
  readonly problems: string;
  readonly settled: number;
}

/** Keeps a row that did not come in; a row that was kept before is kept as it is now. */
export function keepProblem(
  db: Database,
  importId: string,
  rowNumber: number,
  severity: Severity,
  cells: readonly string[],
  kept: KeptProblems,
): void {
  db.sql(
    `INSERT INTO legacy_problem (import_id, row_number, severity, cells, problems) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (import_id, row_number) DO UPDATE SET severity = excluded.severity, cells = excluded.cells,
       problems = excluded.problems`,
    importId,
    rowNumber,
    severity,
    JSON.stringify(cells),
    JSON.stringify(kept),
  );
}

export function findProblem(db: Database, importId: string, rowNumber: number): ProblemRow | undefined {
  return db.sql<ProblemRow>(
    'SELECT * FROM legacy_problem WHERE import_id = ? AND row_number = ?',
    importId,
    rowNumber,
  )[0];
}

export function settleProblem(db: Database, importId: string, rowNumber: number): void {
  db.sql('UPDATE legacy_problem SET settled = 1 WHERE import_id = ? AND row_number = ?', importId, rowNumber);
}

export function forgetProblems(db: Database, importId: string): void {
  db.run(query.deleteFrom('legacy_problem').where('import_id', '=', importId));
}

export const readKept = (row: Pick<ProblemRow, 'problems'>): KeptProblems =>
  JSON.parse(row.problems) as KeptProblems;
