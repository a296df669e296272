/** The rows of an import that did not come in as a sheet to correct and bring back. */
import type { Database } from '#electron/store/database.ts';
import type { ListCell } from '#shared/result-list/columns.ts';
import type { ImportRow } from './import-rows.ts';
import { type ProblemRow, readKept } from './problem-rows.ts';
import { describeProblem } from './problem-sentences.ts';

/** Columns before those of the list. */
export const CORRECTION_COLUMNS = 3;
const ROW_TITLE = 'Số dòng';

/** The head of the first column names the import, so that a file comes back where it belongs. */
export const rowTitle = (importId: string): string => `${ROW_TITLE} (${importId.slice(0, 8)})`;

export interface CorrectionSheet {
  readonly titles: readonly string[];
  readonly rows: number;
  lines(): Generator<readonly ListCell[]>;
}

const PAGE = 500;
const OPEN = "import_id = ? AND settled = 0 AND severity <> 'duplicate'";

/** Refused and doubtful rows that have not come in, in the order of the list. */
export function correctionSheet(db: Database, row: ImportRow): CorrectionSheet {
  const header = row.header === '' ? [] : (JSON.parse(row.header) as string[]);
  const [counted] = db.sql<{ rows: number; width: number | null }>(
    `SELECT count(*) AS rows, max(json_array_length(cells)) AS width FROM legacy_problem WHERE ${OPEN}`,
    row.id,
  );
  const width = Math.max(header.length, counted?.width ?? 0);
  const titles = Array.from({ length: width }, (_, column) => header[column] ?? '');
  return {
    titles: [rowTitle(row.id), 'Lý do', 'Nhập như đã đọc (ghi x)', ...titles],
    rows: counted?.rows ?? 0,
    lines: function* () {
      for (let after = 0; ; ) {
        const page = db.sql<ProblemRow>(
          `SELECT * FROM legacy_problem WHERE ${OPEN} AND row_number > ? ORDER BY row_number LIMIT ${PAGE}`,
          row.id,
          after,
        );
        for (const one of page) {
          const reasons = readKept(one).problems.map((problem) => describeProblem(db, problem).vi);
          const cells = JSON.parse(one.cells) as string[];
          yield [
            { number: one.row_number },
            { text: reasons.join('\n') },
            null,
            ...cells.map((text) => (text === '' ? null : { text })),
          ];
          after = one.row_number;
        }
        if (page.length < PAGE) return;
      }
    },
  };
}
