import { describe, expect, it } from 'vitest';
import {
  activeFilters,
  NO_CRITERIA,
  readCriteria,
  sameCriteria,
  toggled,
  toggledYear,
  toSearchInput,
  withoutFilter,
  writeCriteria,
} from '#renderer/features/archive/search-criteria.ts';
import { searchInput } from '#shared/contract/archive.ts';

const PAGE = { offset: 0, limit: 100, facets: false };

describe('search criteria in the address', () => {
  it('come back as they were written', () => {
    const criteria = {
      text: 'nguyễn hoà',
      awards: ['bang-khen'],
      levels: ['state' as const],
      types: ['dot-xuat' as const],
      unitIds: ['5f6c2f0e-0f7b-4d6e-9d0a-0c2f1b7a9e11'],
      unitMap: '2025-07-01',
      knownOn: '2020-12-31',
      sort: 'name' as const,
      view: 'people' as const,
      kinds: ['person' as const, 'collective' as const],
      units: ['Sở Tài chính'],
      standings: ['revoked' as const],
      from: 2014,
      to: 2016,
      decision: '212/QĐ-UBND',
    };
    expect(readCriteria(writeCriteria(criteria))).toEqual(criteria);
  });

  it('leave an empty address when nothing is asked', () => {
    expect(writeCriteria(NO_CRITERIA)).toEqual({});
    expect(readCriteria({})).toEqual(NO_CRITERIA);
  });

  it('take a number the router made of the text back as text', () => {
    expect(readCriteria({ q: 2014 }).text).toBe('2014');
  });

  it('leave out what they do not know', () => {
    const criteria = readCriteria({
      q: { a: 1 },
      kind: ['person', 'robot'],
      from: 'mười',
      to: 12,
      unit: [null],
    });
    expect(criteria).toEqual({ ...NO_CRITERIA, kinds: ['person'] });
  });

  it('read a single value as a list of one, and each value once', () => {
    expect(readCriteria({ unit: 'Sở Y tế', award: ['a', 'a', 'b'] })).toMatchObject({
      units: ['Sở Y tế'],
      awards: ['a', 'b'],
    });
  });
});

describe('the input of a search', () => {
  it('is taken by the contract even for the longest text', () => {
    const input = toSearchInput({ ...NO_CRITERIA, text: 'ă'.repeat(2000), decision: 'x'.repeat(200) }, PAGE);
    expect(searchInput.safeParse(input).success).toBe(true);
  });

  it('carries NFC text', () => {
    expect(toSearchInput({ ...NO_CRITERIA, text: 'Hoà'.normalize('NFD') }, PAGE).text).toBe(
      'Hoà'.normalize('NFC'),
    );
  });
});

describe('filters', () => {
  const criteria = readCriteria({ q: 'hoa', award: ['a', 'b'], kind: 'person', from: 2014, to: 2014 });

  it('are listed one by one, the years as one', () => {
    expect(activeFilters(criteria)).toEqual([
      { by: 'awards', value: 'a' },
      { by: 'awards', value: 'b' },
      { by: 'years', from: 2014, to: 2014 },
      { by: 'kinds', value: 'person' },
    ]);
  });

  it('can be taken away one by one, until only the words are left', () => {
    let left = criteria;
    for (const filter of activeFilters(criteria)) left = withoutFilter(left, filter);
    expect(sameCriteria(left, readCriteria({ q: 'hoa' }))).toBe(true);
  });

  it('let units of a map go with the map', () => {
    const mapped = readCriteria({ map: '2025-07-01', unitId: '5f6c2f0e-0f7b-4d6e-9d0a-0c2f1b7a9e11' });
    expect(withoutFilter(mapped, { by: 'unitMap', value: '2025-07-01' })).toEqual(NO_CRITERIA);
  });

  it('toggle a value on and off', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('choose one year by its bar and let it go by the same bar', () => {
    const chosen = toggledYear(NO_CRITERIA, 2019);
    expect([chosen.from, chosen.to]).toEqual([2019, 2019]);
    expect(toggledYear(chosen, 2019)).toEqual(NO_CRITERIA);
  });
});
