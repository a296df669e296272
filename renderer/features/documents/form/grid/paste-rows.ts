/** Cells pasted from Excel into a grid of rows. Pure. */
import { parsePastedTable } from '#shared/candidate-list/parse-pasted.ts';
import type { FormField } from '#shared/official-document/data-form.ts';
import { fold } from '#shared/vietnamese/fold.ts';
import { emptyItem, readBox } from '../field-values.ts';
import type { Json } from '../form-store.ts';

/** Whether pasted text is a block of cells; a single cell or line is left to the box it goes into. */
export function isTable(text: string): boolean {
  return /\t/u.test(text) || /\r?\n./u.test(text.trimEnd());
}

export interface Pasted {
  readonly rows: Json[];
  /** Rows that were filled, new ones included. */
  readonly filled: number;
  /** Lines beyond the largest number of rows. */
  readonly left: number;
}

/**
 * Fills a block from one cell on to the right and down; rows are added as needed. A first line that repeats the heads
 * of the columns is left out, and so is a leading column of running numbers that the grid counts itself.
 */
export function pasteRows(options: {
  readonly text: string;
  readonly rows: readonly Json[];
  readonly columns: readonly FormField[];
  readonly at: { readonly row: number; readonly column: number };
  readonly item: FormField;
  readonly maxRows: number;
}): Pasted {
  const { columns, at, item, maxRows } = options;
  const table = parsePastedTable(options.text).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const lines = withoutNumbers(withoutHead(table, columns), columns.length - at.column);
  const rows = [...options.rows];
  let filled = 0;
  for (const [offset, cells] of lines.entries()) {
    const index = at.row + offset;
    if (index >= maxRows) return { rows, filled, left: lines.length - offset };
    let row = asGroup(rows[index] ?? emptyItem(item));
    for (const [position, text] of cells.entries()) {
      const column = columns[at.column + position];
      if (column === undefined) break;
      const value = readBox(column, text.trim());
      if (value !== undefined) row = { ...row, [column.key]: value };
    }
    rows[index] = row;
    filled += 1;
  }
  return { rows, filled, left: 0 };
}

function withoutHead(table: string[][], columns: readonly FormField[]): string[][] {
  const heads = new Set(columns.flatMap(({ vi, en }) => [fold(vi), fold(en)]));
  const [first, ...rest] = table;
  if (first === undefined || rest.length === 0) return table;
  const known = first.filter((cell) => heads.has(fold(cell.trim()))).length;
  return known >= 2 ? rest : table;
}

/** '1, 2, 3 …' before the cells, as Excel lists have it: one column more than the grid has room for. */
function withoutNumbers(table: string[][], room: number): string[][] {
  const counted = table.every((cells, index) => (cells[0] ?? '').trim() === String(index + 1));
  return counted && table.length > 1 && table.some((cells) => cells.length > room)
    ? table.map((cells) => cells.slice(1))
    : table;
}

function asGroup(row: Json): Record<string, Json> {
  return typeof row === 'object' && row !== null && !Array.isArray(row) ? row : {};
}
