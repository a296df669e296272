import { describe, expect, it } from 'vitest';
import { pagesOf, scrollToRow, TALLEST_CONTENT, windowRows } from '#renderer/ui/row-window.ts';

const SHORT = { total: 1000, rowHeight: 36, viewHeight: 360 };
const HUGE = { total: 1_284_907, rowHeight: 36, viewHeight: 360 };

describe('windowRows', () => {
  it('draws the rows in view and a few more', () => {
    expect(windowRows(SHORT, 0, 5)).toEqual({ contentHeight: 36_000, first: 0, end: 16, top: 0 });
    expect(windowRows(SHORT, 3600, 5)).toMatchObject({ first: 95, end: 116, top: 95 * 36 });
  });

  it('draws nothing of an empty list', () => {
    expect(windowRows({ ...SHORT, total: 0 }, 0, 5)).toMatchObject({ contentHeight: 0, first: 0, end: 0 });
  });

  it('keeps the content below what browsers can draw, and still reaches the last of a million rows', () => {
    const bottom = TALLEST_CONTENT - HUGE.viewHeight;
    const seen = windowRows(HUGE, bottom, 0);
    expect(seen.contentHeight).toBe(TALLEST_CONTENT);
    expect(seen.end).toBe(HUGE.total);
    const lastRowEnds = seen.top + (seen.end - seen.first) * HUGE.rowHeight;
    expect(lastRowEnds).toBeCloseTo(TALLEST_CONTENT, 3);
  });
});

describe('scrollToRow', () => {
  it('stays when the row is in view', () => {
    expect(scrollToRow(SHORT, 0, 9)).toBeNull();
  });

  it('moves down and up as little as needed', () => {
    expect(scrollToRow(SHORT, 0, 10)).toBe(36);
    expect(scrollToRow(SHORT, 720, 3)).toBe(108);
  });

  it('brings any row of a million into view', () => {
    for (const row of [0, 500_000, HUGE.total - 1]) {
      const scrollTop = scrollToRow(HUGE, TALLEST_CONTENT / 3, row) ?? Number.NaN;
      const seen = windowRows(HUGE, scrollTop, 0);
      expect(row).toBeGreaterThanOrEqual(seen.first);
      expect(row).toBeLessThan(seen.end);
      const top = seen.top + (row - seen.first) * HUGE.rowHeight - scrollTop;
      expect(top).toBeGreaterThanOrEqual(-0.01);
      expect(top + HUGE.rowHeight).toBeLessThanOrEqual(HUGE.viewHeight + 0.01);
    }
  });
});

describe('pagesOf', () => {
  it('names the pages that hold the rows', () => {
    expect(pagesOf(0, 16, 100)).toEqual([0]);
    expect(pagesOf(95, 116, 100)).toEqual([0, 100]);
    expect(pagesOf(0, 0, 100)).toEqual([]);
  });
});
