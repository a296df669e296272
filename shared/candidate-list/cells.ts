import type { Cell } from '#shared/candidate-list/types.ts';
import { fold } from '#shared/vietnamese/fold.ts';
import { cleanMultiline, cleanText } from '#shared/vietnamese/normalize.ts';

/** A cell as one clean line. A Date counts as its UTC day, the way spreadsheet readers make them. */
export function cellText(cell: Cell | undefined): string {
  return cleanText(rawText(cell));
}

/** A cell as clean lines. */
export function cellLines(cell: Cell | undefined): string {
  return cleanMultiline(rawText(cell));
}

/** Whether a cell says anything: "", spaces, "-" and "…" do not. */
export function isBlank(cell: Cell | undefined): boolean {
  if (typeof cell === 'string' && /[A-Za-z0-9]/u.test(cell)) return false;
  return fold(rawText(cell)) === '';
}

/** The cells of a row that say something, with their columns. */
export function filledCells(row: readonly Cell[]): { column: number; text: string }[] {
  return row.flatMap((cell, column) => (isBlank(cell) ? [] : [{ column, text: cellText(cell) }]));
}

function rawText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}

/** Column of the last cell that says something, -1 in an empty row. */
export function lastFilled(row: readonly Cell[]): number {
  return row.findLastIndex((cell) => !isBlank(cell));
}
