import { describe, expect, it } from 'vitest';
import {
  ALL_KINDS,
  chooseSeries,
  kindsOfNewSeries,
  kindWords,
  type NumberSeries,
  overlapping,
  readSymbol,
} from '#shared/domain/numbering-series.ts';
import { splitVolumes } from '#shared/domain/register-volumes.ts';

const series = (id: string, kinds: string[], more: Partial<NumberSeries> = {}): NumberSeries => ({
  id,
  issuer: 'UBND',
  kinds,
  secret: false,
  fromYear: null,
  toYear: null,
  ...more,
});
const ask = (kind: string, more = {}) => ({ issuer: 'UBND', kind, secret: false, year: 2026, ...more });

describe('a symbol', () => {
  it.each([
    ['QĐ-UBND', { issuer: 'UBND', kind: 'QĐ' }],
    ['TTr-SNV', { issuer: 'SNV', kind: 'TTr' }],
    ['QĐ-HĐTĐKT', { issuer: 'HĐTĐKT', kind: 'QĐ' }],
    ['UBND-VX', { issuer: 'UBND', kind: '' }],
    ['SY-UBND', { issuer: 'UBND', kind: 'SY' }],
    ['HĐTĐKT-TH', { issuer: 'HĐTĐKT', kind: '' }],
    ['QĐ', { issuer: 'QĐ', kind: '' }],
  ])('%s names its issuer and kind', (symbol, read) => expect(readSymbol(symbol)).toEqual(read));
});

describe('the series of a document', () => {
  const all = [
    series('decisions', ['QĐ'], { toYear: 2026 }),
    series('common', [ALL_KINDS]),
    series('secret', [ALL_KINDS], { secret: true }),
    series('council', ['QĐ'], { issuer: 'HĐTĐKT' }),
  ];
  it('names its kind, else covers all of the issuer; never of another issuer, a secret one or another time', () => {
    const id = (kind: string, more = {}) => chooseSeries(all, ask(kind, more))?.id ?? null;
    expect(id('QĐ')).toBe('decisions');
    expect(id('QĐ', { year: 2027 })).toBe('common');
    expect(id('')).toBe('common');
    expect(id('QĐ', { secret: true })).toBe('secret');
    expect(id('QĐ', { issuer: 'HĐTĐKT' })).toBe('council');
    expect(id('TB', { issuer: 'HĐTĐKT' })).toBeNull();
  });

  it('is opened for the kind alone, for all forms of a copy together', () => {
    expect(kindsOfNewSeries('BC')).toEqual(['BC']);
    expect(kindsOfNewSeries('TrS')).toEqual(['SY', 'SL', 'TrS', 'TS']);
  });

  it('does not meet another in the same years', () => {
    const wanted = (more: Partial<NumberSeries>) =>
      overlapping(all, { ...series('', ['QĐ', 'BC']), ...more });
    expect(wanted({})).toEqual(['QĐ']);
    expect(wanted({ fromYear: 2027 })).toBeNull();
    expect(wanted({ secret: true })).toBeNull();
    expect(wanted({ kinds: [ALL_KINDS], fromYear: 2030 })).toEqual([ALL_KINDS]);
  });

  it('reads as a person says it', () => {
    expect(kindWords(['QĐ', '', ALL_KINDS])).toBe('QĐ, công văn, mọi loại văn bản khác');
  });
});

it('volumes take so many lines each; only the last may be open', () => {
  expect(splitVolumes([], 2)).toEqual([]);
  expect(splitVolumes(['a', 'b', 'c'], 2)).toEqual([
    { volume: 1, lines: ['a', 'b'], full: true },
    { volume: 2, lines: ['c'], full: false },
  ]);
});
