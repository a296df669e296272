import { describe, expect, it } from 'vitest';
import { goldenRuleOn, goldenSeries, nextGolden, printGolden } from '#shared/domain/golden-book.ts';

const CONTINUOUS = { mode: 'continuous', from: '2025-03-01', firstNumber: 812 } as const;
const YEARLY = { mode: 'per-year', from: '2027-01-01', firstNumber: 1 } as const;

describe('numbers of the golden book', () => {
  it('follow the rule of the day', () => {
    expect(goldenRuleOn([CONTINUOUS, YEARLY], '2025-02-28')).toBeNull();
    expect(goldenRuleOn([CONTINUOUS, YEARLY], '2026-12-31')).toBe(CONTINUOUS);
    expect(goldenRuleOn([YEARLY, CONTINUOUS], '2027-01-01')).toBe(YEARLY);
  });

  it('run on over the years, after those of the paper book', () => {
    expect(goldenSeries(CONTINUOUS, '2026-05-06')).toBe('all');
    expect(nextGolden(CONTINUOUS, 'all', 0)).toBe(812);
    expect(nextGolden(CONTINUOUS, 'all', 900)).toBe(901);
    expect(printGolden(901, 'all')).toBe('901');
  });

  it('start again with each year where the office counts by years; a paper start counts for its own year only', () => {
    expect(goldenSeries(YEARLY, '2027-05-06')).toBe('2027');
    const begunOnPaper = { ...YEARLY, from: '2026-06-01', firstNumber: 40 };
    expect(nextGolden(begunOnPaper, '2026', 0)).toBe(40);
    expect(nextGolden(begunOnPaper, '2027', 0)).toBe(1);
    expect(printGolden(7, '2027')).toBe('07/2027');
  });
});
