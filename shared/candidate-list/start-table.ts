/** From the header row to the columns: what stands where in the table below it. */
import { cellText, lastFilled } from '#shared/candidate-list/cells.ts';
import { kindOfHeader, mapHeaderRow, refineBySubHeader } from '#shared/candidate-list/headers.ts';
import type { RowContext } from '#shared/candidate-list/read-row.ts';
import { shapeOfRow } from '#shared/candidate-list/row-shapes.ts';
import type { CandidateKind, Cell, ColumnMapping, Field } from '#shared/candidate-list/types.ts';

/** Where a table starts and what its columns hold. */
export interface Table {
  readonly context: RowContext;
  /** Index of the first row under the headers. */
  readonly next: number;
  /** Number of columns that have a header (or, without headers, that exist). */
  readonly width: number;
}

/**
 * Reads the headers of a table: one or two header lines, names split over two columns, corrections by hand.
 * `header` is the zero-based header row, null when the table has none.
 */
export function startTable(
  cells: readonly (readonly Cell[])[],
  header: number | null,
  corrected: ColumnMapping | undefined,
): Table {
  const headerCells = header === null ? [] : (cells[header] ?? []);
  let mapping = mapHeaderRow(headerCells);
  let next = header === null ? 0 : header + 1;
  let width = lastFilled(headerCells) + 1;
  const below = cells[next];
  const refined = header === null || below === undefined ? null : refineBySubHeader(mapping, below);
  if (refined !== null && below !== undefined) {
    mapping = refined;
    width = Math.max(width, lastFilled(below) + 1);
    next += 1;
  }
  mapping = joinSplitName(mapping, headerCells, cells.slice(next));
  if (corrected !== undefined) mapping = correctMapping(mapping, corrected);
  width = Math.max(width, ...Object.values(mapping).map((column) => column + 1));
  if (header === null) width = Number.POSITIVE_INFINITY;
  const nameColumn = mapping.name ?? mapping.nameAndPosition ?? mapping.familyNames;
  const headerKind =
    kindOfTitle(cells.slice(0, header ?? 0)) ??
    (nameColumn === undefined ? null : kindOfHeader(cellText(headerCells[nameColumn])));
  return {
    context: { mapping, headerKind, sectionKind: null, sectionAward: '', groupUnit: '' },
    next,
    width,
  };
}

/** The last title line above the headers that names one kind: "I. TẬP THỂ", "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ …". */
function kindOfTitle(above: readonly (readonly Cell[])[]): CandidateKind | null {
  const kinds = above.map((row) => {
    const shape = shapeOfRow(row, {}, null);
    return shape.shape === 'section' ? shape.kind : null;
  });
  return kinds.findLast((kind) => kind !== null) ?? null;
}

/** "Họ và tên" merged over two columns: the second has no header and holds the given names. */
function joinSplitName(
  mapping: ColumnMapping,
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): ColumnMapping {
  const { name } = mapping;
  if (name === undefined || cellText(header[name + 1]) !== '') return mapping;
  if (Object.values(mapping).includes(name + 1)) return mapping;
  const named = rows.filter((row) => cellText(row[name]) !== '');
  const split = named.filter((row) => /^\p{L}[\p{L}\p{M}']*$/u.test(cellText(row[name + 1])));
  if (split.length * 2 <= named.length) return mapping;
  const { name: _name, ...rest } = mapping;
  return { ...rest, familyNames: name, givenName: name + 1 };
}

function correctMapping(found: ColumnMapping, corrected: ColumnMapping): ColumnMapping {
  const entries = Object.entries(corrected) as [Field, number][];
  const taken = new Set(entries.map(([, column]) => column));
  const kept = Object.entries(found).filter(([field, column]) => !(field in corrected) && !taken.has(column));
  return Object.fromEntries([...kept, ...entries.filter(([, column]) => column >= 0)]);
}
