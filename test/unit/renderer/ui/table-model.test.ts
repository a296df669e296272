import { describe, expect, it } from 'vitest';
import { gridTracks, movedIndex, nextSort, rangeIds, sortRows } from '#renderer/ui/table-model.ts';
import type { Column } from '#renderer/ui/table-types.ts';

interface Row {
  readonly name: string;
  readonly age: number | null;
}
const ROWS: readonly Row[] = [
  { name: 'Đức', age: 3 },
  { name: 'An', age: null },
  { name: 'Dũng', age: 10 },
  { name: 'Ánh', age: 2 },
];
const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', header: 'Tên', render: (row) => row.name, sortValue: (row) => row.name },
  { key: 'age', header: 'Tuổi', render: (row) => row.age, sortValue: (row) => row.age },
];
const names = (key: string, direction: 'ascending' | 'descending') =>
  sortRows(ROWS, COLUMNS, { key, direction }).map((row) => row.name);

describe('sorting', () => {
  it('sorts texts in Vietnamese order: a before á, d before đ', () => {
    expect(names('name', 'ascending')).toEqual(['An', 'Ánh', 'Dũng', 'Đức']);
  });

  it('sorts numbers by value and puts what is missing last, both ways', () => {
    expect(names('age', 'ascending')).toEqual(['Ánh', 'Đức', 'Dũng', 'An']);
    expect(names('age', 'descending')).toEqual(['Dũng', 'Đức', 'Ánh', 'An']);
  });

  it('goes up, down and back to the given order by clicks on one head', () => {
    const first = nextSort(null, 'name');
    const second = nextSort(first, 'name');
    expect([first?.direction, second?.direction, nextSort(second, 'name')]).toEqual([
      'ascending',
      'descending',
      null,
    ]);
    expect(nextSort(second, 'age')).toEqual({ key: 'age', direction: 'ascending' });
  });
});

describe('keyboard', () => {
  it('moves within the list and never out of it', () => {
    expect(movedIndex('ArrowDown', 3, 4, 10)).toBe(3);
    expect(movedIndex('ArrowUp', 0, 4, 10)).toBe(0);
    expect(movedIndex('PageDown', 5, 100, 10)).toBe(15);
    expect(movedIndex('End', 5, 100, 10)).toBe(99);
    expect(movedIndex('Tab', 5, 100, 10)).toBeNull();
  });

  it('selects a range in either direction', () => {
    expect(rangeIds(['a', 'b', 'c', 'd'], 2, 1)).toEqual(['b', 'c']);
  });
});

describe('tracks', () => {
  it('turns widths into grid tracks, with one for the boxes', () => {
    expect(gridTracks([{ width: 60 }, {}, { width: '2fr' }], true)).toBe('38px 60px minmax(80px, 1fr) 2fr');
  });
});
