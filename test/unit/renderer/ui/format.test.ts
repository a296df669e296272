import { describe, expect, it } from 'vitest';
import { count, fileSize, formatMoment, fullMoment, shortDate } from '#renderer/ui/format.ts';

const NOW = new Date(2026, 10, 24, 9, 0);

describe('dates as people read them', () => {
  it('writes a day short, and leaves a birth year as it is', () => {
    expect(shortDate('2026-11-24')).toBe('24/11');
    expect(shortDate('1968')).toBe('1968');
  });

  it('says the year of a moment only when it is another one', () => {
    expect(formatMoment(new Date(2026, 10, 20, 8, 5).toISOString(), NOW)).toBe('20/11 08:05');
    expect(formatMoment(new Date(2014, 1, 14, 8, 5).toISOString(), NOW)).toBe('14/02/2014 08:05');
    expect(formatMoment('2014-02-14', NOW)).toBe('14/02/2014');
  });

  it('gives the full moment on hover', () => {
    expect(fullMoment(new Date(2026, 0, 2, 17, 30).toISOString())).toBe('02/01/2026 17:30');
    expect(fullMoment('hôm qua')).toBe('hôm qua');
  });
});

describe('numbers as people read them', () => {
  it('groups by the language', () => {
    expect(count(1284907)).toBe('1.284.907');
    expect(count(1284907, 'en')).toBe('1,284,907');
  });

  it('says file sizes in a fitting unit', () => {
    expect(fileSize(900)).toBe('900 B');
    expect(fileSize(421_000)).toBe('411 KB');
    expect(fileSize(3_400_000)).toBe('3,2 MB');
    expect(fileSize(3_400_000, 'en')).toBe('3.2 MB');
  });
});
