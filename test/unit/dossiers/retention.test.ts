import { describe, expect, it } from 'vitest';
import { fileCode, handInDue } from '#shared/domain/dossiers/file-code.ts';
import { boxLabel } from '#shared/domain/dossiers/places.ts';
import {
  isOver,
  isShorter,
  keptUntil,
  longestTerm,
  type RetentionTerm,
  readRetention,
  retentionWords,
} from '#shared/domain/dossiers/retention.ts';

const term = (years: number | null, awards = 1): RetentionTerm => ({
  retentionClass: `ret-${years ?? 'v'}`,
  what: 'Hồ sơ',
  years,
  cite: 'TT',
  reviewNeeded: false,
  awards,
});

describe('time of keeping', () => {
  it.each([
    ['2014-01-01', 20, '2034-12-31'],
    ['2014-12-31', 20, '2034-12-31'],
    ['2024-02-29', 10, '2034-12-31'],
  ])('work that ended on %s and is kept %i years is kept to %s', (end, years, last) => {
    expect(keptUntil(end, years)).toBe(last);
    expect(isOver(end, years, last)).toBe(false);
    expect(isOver(end, years, `${Number(last.slice(0, 4)) + 1}-01-01`)).toBe(true);
  });

  it('never ends for what is kept for ever', () => {
    expect(keptUntil('1950-01-01', null)).toBeNull();
    expect(isOver('1950-01-01', null, '2199-12-31')).toBe(false);
  });

  it('is the longest of several, for ever before any number of years', () => {
    expect(longestTerm([])).toBeNull();
    expect(longestTerm([term(10), term(20), term(5)])?.years).toBe(20);
    expect(longestTerm([term(20), term(null), term(70)])?.years).toBeNull();
    expect(isShorter(70, null)).toBe(true);
    expect(isShorter(null, 70)).toBe(false);
    expect(isShorter(20, 20)).toBe(false);
  });

  it.each([null, 2, 20, 70])('is read back as it was written: %s', (years) => {
    expect(readRetention(retentionWords(years))).toBe(years);
  });

  it('is not read from other words', () => {
    expect(readRetention('lâu dài')).toBeUndefined();
  });
});

describe('names of a file', () => {
  it('has the code of Phụ lục VI, without what is not known', () => {
    expect(fileCode({ organId: 'H01.23', year: 2014, notation: '07.TĐKT' })).toBe('H01.23.2014.07.TĐKT');
    expect(fileCode({ organId: '', year: 2014, notation: '07.TĐKT' })).toBe('2014.07.TĐKT');
  });

  it('is handed in within a year, leap days too', () => {
    expect(handInDue('2026-05-06')).toBe('2027-05-06');
    expect(handInDue('2024-02-29')).toBe('2025-02-28');
  });

  it('says where it lies without empty parts and without a word twice', () => {
    expect(boxLabel({ store: '1', rack: '2', shelf: '', number: '15' })).toBe('Kho 1, giá 2, hộp 15');
    expect(boxLabel({ store: 'Kho A', rack: '', shelf: '', number: 'Hộp 3' })).toBe('Kho A, Hộp 3');
  });
});
