import type { Cell } from '#shared/candidate-list/types.ts';

/** The last row of a sheet (ECMA-376). */
export const LAST_ROW = 1_048_576;
/** Columns read of a list; what stands further right is told and left. */
export const MOST_COLUMNS_READ = 200;

/** A row of a file as it stands: texts neither composed nor trimmed, `fonts` by column where the file says them. */
export interface FileRow {
  /** From 1. */
  readonly rowNumber: number;
  readonly cells: readonly Cell[];
  readonly fonts: readonly (string | null | undefined)[];
}

/** What a file holds beside its rows; counted up while they are read. */
export interface FileNotes {
  hiddenRows: number;
  hiddenColumns: number;
  mergedRanges: number;
  formulas: number;
  formulasWithoutValue: number;
  columnsLeftOut: number;
}

export const noNotes = (): FileNotes => ({
  hiddenRows: 0,
  hiddenColumns: 0,
  mergedRanges: 0,
  formulas: 0,
  formulasWithoutValue: 0,
  columnsLeftOut: 0,
});

export interface ListSheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  /** As the sheet says, or the lines of a text; null where the sheet does not say. */
  readonly rows: number | null;
}

/** A list that is read from beginning to end, never held. `close` it. */
export interface ListFile {
  readonly kind: 'xlsx' | 'csv';
  readonly sheets: readonly ListSheetInfo[];
  /** Rows that have a filled cell, in their order, some at a time. Throws ListFileError. */
  rows(sheet: number, notes: FileNotes): AsyncGenerator<FileRow[]>;
  close(): void;
}
