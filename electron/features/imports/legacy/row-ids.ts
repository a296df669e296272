import { createHash } from 'node:crypto';

/** Ids of what the rows of one import become. The same row gives the same id at every attempt, so nothing doubles. */
export interface RowIds {
  award(row: number): string;
  honoree(row: number): string;
  /** Row of an award of this import; null for any other award. */
  rowOf(awardId: string): number | null;
  /** Every honoree that this import made has an id between these, both included. */
  readonly honorees: readonly [first: string, last: string];
}

const MOST_ROWS = 0xffffffffffff;

/** UUIDs of version 8 (RFC 9562, 5.8): import, sort, row. In the order of the rows, which keeps their index small. */
export function rowIds(importId: string): RowIds {
  const hash = createHash('sha256').update(importId).digest('hex');
  const start = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(12, 15)}-8${hash.slice(15, 17)}`;
  const make = (sort: 'a' | 'b') => (row: number) => `${start}${sort}-${row.toString(16).padStart(12, '0')}`;
  const [award, honoree] = [make('a'), make('b')];
  return {
    award,
    honoree,
    rowOf: (awardId) => (awardId.startsWith(`${start}a-`) ? Number.parseInt(awardId.slice(-12), 16) : null),
    honorees: [honoree(0), honoree(MOST_ROWS)],
  };
}
