import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDocumentDate,
  formatShortDate,
  isRealDate,
  parseVietnameseDate,
  todayIso,
} from '#shared/vietnamese/dates.ts';

describe('isRealDate', () => {
  it.each(['2026-03-05', '2024-02-29', '2000-02-29', '1890-05-19'])('accepts %s', (iso) => {
    expect(isRealDate(iso)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-04-31',
    '2026-3-5',
    '05/03/2026',
    '0026-01-01',
    '',
  ])('refuses "%s"', (iso) => {
    expect(isRealDate(iso)).toBe(false);
  });
});

describe('parseVietnameseDate', () => {
  it.each([
    '5/3/2026',
    '05-03-2026',
    '5.3.2026',
    '2026-03-05',
    ' 05 / 03 / 2026 ',
    'ngày 05 tháng 3 năm 2026',
    'Ngày 5 tháng 03 năm 2026'.normalize('NFD'),
  ])('reads "%s"', (text) => {
    expect(parseVietnameseDate(text)).toEqual({ iso: '2026-03-05' });
  });

  it.each(['30/02/2026', '2026-02-30', '5/13/2026', 'ngày 31 tháng 4 năm 2026', '0/1/2026'])(
    'calls "%s" impossible',
    (text) => {
      expect(parseVietnameseDate(text)).toEqual({ error: 'impossible' });
    },
  );

  it.each(['5/3/26', 'hôm qua', '', '05/2026', '2026', '5/3-2026', '5/3/20266'])(
    'calls "%s" unreadable',
    (text) => {
      expect(parseVietnameseDate(text)).toEqual({ error: 'unreadable' });
    },
  );

  it('reads back every day it writes', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(parseVietnameseDate(formatDate(iso))).toEqual({ iso });
        expect(parseVietnameseDate(formatDocumentDate(iso))).toEqual({ iso });
        return isRealDate(iso);
      }),
    );
  });
});

describe('writing a day', () => {
  it('uses two digits in tables', () => {
    expect(formatDate('2026-03-05')).toBe('05/03/2026');
    expect(formatShortDate('2026-11-24')).toBe('24/11');
  });

  it.each([
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
    ['2026-03-05', 'ngày 05 tháng 3 năm 2026'],
    ['2026-02-12', 'ngày 12 tháng 02 năm 2026'],
    ['2026-06-29', 'ngày 29 tháng 6 năm 2026'],
    ['2014-10-22', 'ngày 22 tháng 10 năm 2014'],
  ])('leads only days below ten and months 1 and 2 with a zero: %s', (iso, text) => {
    expect(formatDocumentDate(iso)).toBe(text);
  });

  it('refuses what is no day', () => {
    expect(() => formatDate('2026-02-30')).toThrow(RangeError);
  });
});

describe('todayIso', () => {
  it('takes the local calendar day, late in the evening too', () => {
    expect(todayIso(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
    expect(todayIso(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01');
  });
});
