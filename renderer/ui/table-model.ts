import type { Column, Sort } from '#renderer/ui/table-types.ts';
import { compareVietnamese } from '#shared/vietnamese/collate.ts';

/** Rows in the order of a sort; the given order without one. Equal rows keep their order, null comes last. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const readValue = columns.find((column) => column.key === sort?.key)?.sortValue;
  if (sort === null || readValue === undefined) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, value: readValue(row) }));
  keyed.sort((a, b) => compareValues(a.value, b.value, sign));
  return keyed.map((one) => one.row);
}

function compareValues(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * compareVietnamese(String(a), String(b));
}

/** What a click on a head does: ascending, descending, then back to the given order. */
export function nextSort(sort: Sort | null, key: string): Sort | null {
  if (sort?.key !== key) return { key, direction: 'ascending' };
  return sort.direction === 'ascending' ? { key, direction: 'descending' } : null;
}

/** The ids from one row to another, both included, in either direction. */
export function rangeIds(ids: readonly string[], from: number, to: number): string[] {
  return ids.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/** Tracks of the grid, one a column. */
export function gridTracks(columns: readonly { readonly width?: number | string }[], boxes: boolean): string {
  const tracks = columns.map(({ width }) =>
    width === undefined ? 'minmax(80px, 1fr)' : typeof width === 'number' ? `${width}px` : width,
  );
  return (boxes ? ['38px', ...tracks] : tracks).join(' ');
}

/** Where a key moves to in a list of `count` rows, a page being `page` rows; null for other keys. */
export function movedIndex(key: string, index: number, count: number, page: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  };
  const target = moves[key];
  return target === undefined ? null : Math.max(0, Math.min(count - 1, target));
}
