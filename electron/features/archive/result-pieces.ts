import { csvPieces } from '#electron/documents/lists/csv-pieces.ts';
import { xlsxPieces } from '#electron/documents/lists/xlsx-pieces.ts';
import type { Database } from '#electron/store/database.ts';
import { COLUMN_PLANS, type ListCell, type ListColumn } from '#shared/result-list/columns.ts';
import { listedAwards } from './listed-awards.ts';

/** What a list of results is made of; data, so that a thread can be started with it. */
export interface ResultSource {
  readonly format: 'xlsx' | 'csv';
  readonly seqs: Uint32Array;
  readonly columns: readonly ListColumn[];
  /** With the words that awards had at the end of that day. */
  readonly knownOn: string | null;
}

/** Rows between two reports of progress. */
const REPORT_EVERY = 1_000;

/** The bytes of a spreadsheet of awards, a piece at a time; memory does not grow with the list. */
export function resultPieces(
  db: Database,
  { format, seqs, columns, knownOn }: ResultSource,
  report: (done: number) => void,
): Generator<Uint8Array<ArrayBuffer>> {
  const plans = columns.map((column) => COLUMN_PLANS[column]);
  function* rows(): Generator<readonly ListCell[]> {
    let done = 0;
    for (const award of listedAwards(db, seqs, knownOn)) {
      done += 1;
      if (done % REPORT_EVERY === 0 || done === seqs.length) report(done);
      yield plans.map(({ cell }) => cell(award));
    }
  }
  return format === 'csv'
    ? csvPieces(
        plans.map(({ title }) => title),
        rows(),
      )
    : xlsxPieces('Kết quả tra cứu', plans, rows(), seqs.length);
}
