import { describe, expect, it } from 'vitest';
import { compareProfiles, DOUBTFUL_FROM, type Profile } from '#shared/domain/honorees/same-person.ts';

const hung = (more: Partial<Profile> = {}): Profile => ({
  kind: 'person',
  spelling: 'nguyên văn hung̀',
  birthDate: null,
  unitKey: '',
  unitIds: [],
  unitLine: [],
  unitsByYear: new Map(),
  positionKey: '',
  identityNumber: null,
  awards: [],
  ...more,
});

describe('evidence that two records are one person', () => {
  it('a name alone is never enough, however common the position', () => {
    expect(compareProfiles(hung(), hung()).score).toBeLessThan(DOUBTFUL_FROM);
    const clerks = [hung({ positionKey: 'chuyen vien' }), hung({ positionKey: 'chuyen vien' })] as const;
    expect(compareProfiles(...clerks).score).toBeLessThan(DOUBTFUL_FROM);
  });
  it('name with unit, or with birth year, is worth a look', () => {
    expect(
      compareProfiles(hung({ unitKey: 'so a' }), hung({ unitKey: 'so a' })).score,
    ).toBeGreaterThanOrEqual(DOUBTFUL_FROM);
    const born = compareProfiles(hung({ birthDate: '1980' }), hung({ birthDate: '1980-05-01' }));
    expect(born.evidence).toContain('same-birth-year');
    expect(born.score).toBeGreaterThanOrEqual(DOUBTFUL_FROM);
  });
  it('different birth dates or identity numbers outweigh name and unit', () => {
    const born = compareProfiles(
      hung({ unitKey: 'so a', birthDate: '1980' }),
      hung({ unitKey: 'so a', birthDate: '1985-01-01' }),
    );
    expect(born).toEqual({ score: 0, evidence: ['same-name', 'other-birth', 'same-unit'] });
    const numbered = compareProfiles(
      hung({ unitKey: 'so a', identityNumber: '001080000001' }),
      hung({ unitKey: 'so a', identityNumber: '001080000002' }),
    );
    expect(numbered.score).toBe(0);
  });
  it('one award written twice speaks for one person, two lines of one list for two', () => {
    const award = (list: string | null) => ({ unitKey: 'so a', awards: [{ key: 'bk 5/QĐ 2020', list }] });
    expect(compareProfiles(hung(award('a')), hung(award('b'))).evidence).toContain('same-award-twice');
    expect(compareProfiles(hung(award('a')), hung(award('a'))).score).toBeLessThan(DOUBTFUL_FROM);
  });
  it('a unit under its later name is the same unit', () => {
    const [before, after] = [
      hung({ unitKey: 'xa an binh', unitIds: ['old'], unitLine: ['old', 'new'] }),
      hung({ unitKey: 'xa thuan an', unitIds: ['new'], unitLine: ['new', 'old', 'sister'] }),
    ];
    expect(compareProfiles(before, after)).toEqual({ score: 50, evidence: ['same-name', 'same-unit-line'] });
    const apart = hung({ unitKey: 'xa thuan an', unitIds: ['other'], unitLine: ['other', 'new'] });
    expect(compareProfiles(before, apart).evidence).toEqual(['same-name']);
  });
  it('two places in one year speak against one person, unless one lies in the other', () => {
    const at = (...units: string[]) => hung({ unitsByYear: new Map([[2015, units]]) });
    expect(compareProfiles(at('room', 'district'), at('commune')).evidence).toContain('elsewhere-same-year');
    expect(compareProfiles(at('room', 'district'), at('district')).evidence).toEqual(['same-name']);
  });
  it('is the same whichever record is asked first', () => {
    const [a, b] = [
      hung({ birthDate: '1980', unitKey: 'x' }),
      hung({ birthDate: '1980-02-02', unitKey: 'x' }),
    ];
    expect(compareProfiles(a, b)).toEqual(compareProfiles(b, a));
  });
});
