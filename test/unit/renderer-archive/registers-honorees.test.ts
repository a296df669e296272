import { describe, expect, it } from 'vitest';
import { awardSpan, birthWords } from '#renderer/features/honorees/award-life.ts';
import { numberRanges } from '#renderer/features/registers/gap-words.ts';

describe('gaps of a register', () => {
  it('join numbers that follow each other', () => {
    expect(numberRanges([9, 3, 5, 4, 12])).toBe('03–05, 09, 12');
    expect(numberRanges([])).toBe('');
  });
});

describe('a life of awards', () => {
  const awards = [
    { decisionDate: '2014-02-14' },
    { decisionDate: '2026-11-20' },
    { decisionDate: '2014-09-02' },
  ];

  it('spans its first and last year', () => {
    expect(awardSpan(awards)).toEqual({ from: '2014', to: '2026' });
    expect(awardSpan([])).toBeNull();
  });

  it('knows birth dates of a day or only a year', () => {
    expect(birthWords('1968-03-05')).toBe('05/03/1968');
    expect(birthWords('1968')).toBe('1968');
  });
});
