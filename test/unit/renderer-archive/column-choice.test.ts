import { describe, expect, it } from 'vitest';
import { DEFAULT_COLUMNS, leastWidth } from '#renderer/features/archive/list-columns.tsx';
import { readColumnChoice } from '#renderer/features/archive/use-column-choice.ts';

describe('columns as they were kept', () => {
  it('come back in their order with their widths', () => {
    const kept = [
      { column: 'unit', width: 300 },
      { column: 'name', width: null },
    ];
    expect(readColumnChoice(kept)).toEqual(kept);
  });

  it.each([undefined, null, 'x', [], [{ column: 'gone', width: 3 }], [null, 4]])(
    'are the usual ones for %j',
    (kept) => expect(readColumnChoice(kept)).toEqual(DEFAULT_COLUMNS),
  );

  it('have no column twice, none too narrow to see, none without an end', () => {
    const kept = [
      { column: 'name', width: 1 },
      { column: 'unit', width: 1e9 },
      { column: 'name', width: 50.4 },
    ];
    expect(readColumnChoice(kept)).toEqual([
      { column: 'name', width: 50 },
      { column: 'unit', width: 600 },
    ]);
  });

  it('fit beside facets and preview at 1366 pixels', () => {
    const room = 1366 - 212 - 40 - 212 - 276 - 24 - 2 - 15;
    const needed = DEFAULT_COLUMNS.reduce((sum, one) => sum + leastWidth(one) + 12, 12);
    expect(needed).toBeLessThanOrEqual(room);
  });
});
