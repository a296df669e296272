/** Reads a whole table of cells as a list of candidates: nothing is dropped without a word. */
import { cellText, filledCells, lastFilled } from '#shared/candidate-list/cells.ts';
import { findHeaderRow, isColumnNumberRow, isHeaderRow } from '#shared/candidate-list/headers.ts';
import { readRow } from '#shared/candidate-list/read-row.ts';
import { shapeOfRow } from '#shared/candidate-list/row-shapes.ts';
import { startTable } from '#shared/candidate-list/start-table.ts';
import type {
  CandidateRow,
  Cell,
  ColumnMapping,
  RowRefusal,
  RowWarning,
} from '#shared/candidate-list/types.ts';
import { spellingKey } from '#shared/vietnamese/fold.ts';

/** What the user corrected by hand. */
export interface ReadOptions {
  /** Columns (zero-based) that replace the ones found; -1 says that the list has no such column. */
  readonly mapping?: ColumnMapping;
  /** 1-based row of the headers; null: the table has none. Without it the row is looked for. */
  readonly headerRow?: number | null;
}

/** A row that was not read; `text` is its start, to recognise it by. */
export interface RefusedRow {
  readonly rowNumber: number;
  readonly reason: RowRefusal;
  readonly text: string;
}

/** The candidates of a table, and everything a person should know about the rest. */
export interface CandidateList {
  /** 1-based; null when no header was found (then nothing is read unless `options.mapping` says what is where). */
  readonly headerRow: number | null;
  readonly mapping: ColumnMapping;
  /** The header texts by column, '' where a column has none. */
  readonly columns: readonly string[];
  readonly rows: readonly CandidateRow[];
  readonly refused: readonly RefusedRow[];
  readonly warnings: readonly { readonly rowNumber: number; readonly code: RowWarning }[];
}

/** Column numbers ("(1) (2) (3)") stand at most this far under the header. */
const COLUMN_NUMBERS_WITHIN = 2;
const SHOWN_TEXT = 200;

/** Reads a table of cells (row by row, from the first row of the sheet) as a list of candidates. */
export function readCandidateList(
  cells: readonly (readonly Cell[])[],
  options: ReadOptions = {},
): CandidateList {
  const header = options.headerRow === undefined ? findHeaderRow(cells) : toIndex(options.headerRow, cells);
  const table = startTable(cells, header, options.mapping);
  const list = {
    headerRow: header === null ? null : header + 1,
    mapping: table.context.mapping,
    columns: columnTexts(cells, header),
    rows: [] as CandidateRow[],
    refused: [] as RefusedRow[],
    warnings: [] as { rowNumber: number; code: RowWarning }[],
  };
  if (header === null && options.mapping === undefined) return list;

  const seen = new Map<string, Set<string | null>>();
  let { context, next, width } = table;
  let inFooter = false;
  let index = next;
  while (index < cells.length) {
    const row = cells[index] ?? [];
    const rowNumber = index + 1;
    index += 1;
    const refuse = (reason: RowRefusal) => {
      list.refused.push({ rowNumber, reason, text: showRow(row) });
    };
    if (index > next && isRepeatedHeader(row, context.mapping)) {
      const again = startTable(cells, index - 1, options.mapping);
      context = { ...again.context, sectionKind: context.sectionKind, sectionAward: context.sectionAward };
      ({ next, width } = again);
      index = next;
      inFooter = false;
      continue;
    }
    if (rowNumber - next <= COLUMN_NUMBERS_WITHIN && isColumnNumberRow(row)) continue;
    const shape = shapeOfRow(row, context.mapping, context.sectionKind ?? context.headerKind);
    if (shape.shape === 'section') {
      const kept = { ...context, sectionAward: shape.award, groupUnit: '' };
      context = { ...kept, sectionKind: shape.kind ?? context.sectionKind };
      inFooter = false;
    } else if (shape.shape === 'footer') {
      if (!inFooter) list.warnings.push({ rowNumber, code: 'footer_passed_over' });
      inFooter = true;
    }
    if (inFooter && !isNumberedRow(row, context.mapping)) continue;
    if (shape.shape === 'group') context = { ...context, groupUnit: shape.unit };
    if (shape.shape !== 'data') continue;

    inFooter = false;
    const filled = filledCells(row);
    if (filled.some(({ column }) => column >= width)) {
      if (filled.length > width) {
        refuse('too_many_columns');
        continue;
      }
      list.warnings.push({ rowNumber, code: 'cell_outside_table' });
    }
    const reading = readRow(row, rowNumber, context);
    if ('refusal' in reading) {
      refuse(reading.refusal);
      continue;
    }
    const twin = findTwin(seen, reading.row);
    if (twin === 'same') {
      refuse('duplicate_in_list');
      continue;
    }
    if (twin === 'namesake') list.warnings.push({ rowNumber, code: 'same_name_in_list' });
    for (const code of reading.warnings) list.warnings.push({ rowNumber, code });
    list.rows.push(reading.row);
  }
  return list;
}

function toIndex(headerRow: number | null, cells: readonly (readonly Cell[])[]): number | null {
  return headerRow === null || headerRow < 1 || headerRow > cells.length ? null : headerRow - 1;
}

function columnTexts(cells: readonly (readonly Cell[])[], header: number | null): string[] {
  const width = cells.reduce((most, row) => Math.max(most, lastFilled(row) + 1), 0);
  const row = header === null ? [] : (cells[header] ?? []);
  return Array.from({ length: width }, (_, column) => cellText(row[column]));
}

/** Lists often repeat the headers for each part; a numbered row is never one. */
function isRepeatedHeader(row: readonly Cell[], mapping: ColumnMapping): boolean {
  return !isNumberedRow(row, mapping) && isHeaderRow(row);
}

function isNumberedRow(row: readonly Cell[], mapping: ColumnMapping): boolean {
  const { ordinal } = mapping;
  return ordinal !== undefined && /^\d+[.)]?$/u.test(cellText(row[ordinal])) && filledCells(row).length > 1;
}

/** Same award to the same name of the same unit: the same row again, or, with another birth date, a namesake. */
function findTwin(seen: Map<string, Set<string | null>>, row: CandidateRow): 'same' | 'namesake' | null {
  const parts = [
    row.kind,
    row.name,
    row.unit,
    row.award ?? '',
    String(row.titleYear ?? ''),
    row.decisionNumber ?? '',
    row.decisionDate ?? '',
  ];
  const key = parts.map(spellingKey).join('\n');
  const births = seen.get(key);
  if (births === undefined) {
    seen.set(key, new Set([row.birthDate]));
    return null;
  }
  if (births.has(row.birthDate) || births.has(null) || row.birthDate === null) return 'same';
  births.add(row.birthDate);
  return 'namesake';
}

function showRow(row: readonly Cell[]): string {
  const text = filledCells(row)
    .map((cell) => cell.text)
    .join(' | ');
  return text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text;
}
