import { describe, expect, it } from 'vitest';
import { openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import type { CatalogueEntry } from '#shared/domain/catalogue/entries.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';
import { type CheckedList, checkList, type ListedCandidate } from '#shared/domain/eligibility/list-checks.ts';

const catalogue = openCatalogue(SEED_ENTRIES);
let next = 0;
const candidate = (award: string, more: Partial<ListedCandidate> = {}): ListedCandidate => {
  next += 1;
  return {
    ...{
      id: `c${next}`,
      honoree: `h${next}`,
      award,
      titleYear: 2025,
      achievement: '',
      isPerson: true,
      groups: [],
    },
    ...more,
  };
};
const list = (candidates: readonly ListedCandidate[], more: Partial<CheckedList> = {}): CheckedList => ({
  ...{ candidates, archive: [], type: null, holders: () => 0, dossierReceived: '2026-02-10' },
  ...more,
});
const many = (count: number, award: string, more: Partial<ListedCandidate> = {}) =>
  Array.from({ length: count }, () => candidate(award, more));
const codes = (checked: CheckedList, code: string) =>
  checkList(catalogue, checked).filter((check) => check.code === code);

const FIGHTER = 'chien-si-thi-dua-co-so';
const ADVANCED = 'lao-dong-tien-tien';
const STATE_FORM = 'huan-chuong-lao-dong-hang-ba';
const PROVINCE_FORM = 'bang-khen-bo-ban-nganh-tinh';

describe('share of a title', () => {
  it('is not held against any limit under the 2022 law, which sets none', () => {
    const [check] = codes(list([...many(3, FIGHTER), ...many(4, ADVANCED)]), 'title_ratio');
    expect(check).toMatchObject({
      state: 'not_set',
      severity: 'info',
      part: 3,
      whole: 4,
      reviewNeeded: true,
    });
  });

  it('is held against the limit known for a dossier of 2019, which is marked as to be checked', () => {
    const received = { dossierReceived: '2019-02-10' };
    const of2018 = { titleYear: 2018 };
    const exactly = list([...many(3, FIGHTER, of2018), ...many(20, ADVANCED, of2018)], received);
    expect(codes(exactly, 'title_ratio')[0]).toMatchObject({
      state: 'within',
      limit: 0.15,
      source: 'memory',
    });
    const above = list([...many(3, FIGHTER, of2018), ...many(19, ADVANCED, of2018)], received);
    const [check] = codes(above, 'title_ratio');
    expect(check).toMatchObject({ state: 'over', severity: 'warning', reviewNeeded: true });
    expect(check?.candidateIds).toHaveLength(3);
  });

  it('keeps title years apart and counts holders beside the list', () => {
    const listed = [candidate(FIGHTER, { titleYear: 2024 }), candidate(FIGHTER), candidate(ADVANCED)];
    const holders = (title: string, year: number) => (title === ADVANCED && year === 2024 ? 9 : 0);
    const found = codes(list(listed, { holders }), 'title_ratio');
    expect(found.map(({ year, part, whole }) => [year, part, whole])).toEqual([
      [2024, 1, 9],
      [2025, 1, 1],
    ]);
  });

  it('tells that the base is not known instead of dividing by nothing', () => {
    const entries = SEED_ENTRIES.map(
      (entry): CatalogueEntry =>
        entry.key === 'cstd_co_so_max_ratio' && entry.validTo === null
          ? { ...entry, content: { ...(entry as CatalogueEntry<'parameter'>).content, value: 0.15 } }
          : entry,
    );
    const [check] = checkList(openCatalogue(entries), list([candidate(FIGHTER)]));
    expect(check).toMatchObject({ state: 'no_base', share: null, whole: 0, severity: 'info' });
  });
});

describe('two forms of the State for one person in a year', () => {
  it('are a warning that itself is to be checked, from the list or from the archive', () => {
    const one = candidate(STATE_FORM, { honoree: 'same' });
    const other = candidate('bang-khen-thu-tuong', { honoree: 'same' });
    expect(codes(list([one, other, candidate(STATE_FORM)]), 'state_award_twice')[0]).toMatchObject({
      ...{ severity: 'warning', source: 'memory', reviewNeeded: true, part: 1 },
      candidateIds: [one.id, other.id],
    });
    const held = { honoree: 'same', award: 'bang-khen-thu-tuong', type: null, decidedOn: '2026-01-05' };
    expect(codes(list([one], { archive: [held] }), 'state_award_twice')).toHaveLength(1);
    const before = { ...held, decidedOn: '2025-12-30' };
    expect(codes(list([one], { archive: [before] }), 'state_award_twice')).toEqual([]);
  });

  it('do not count where one is for something sudden, and provincial forms never do', () => {
    const one = candidate(STATE_FORM, { honoree: 'same' });
    const sudden = {
      honoree: 'same',
      award: 'bang-khen-thu-tuong',
      type: 'dot-xuat',
      decidedOn: '2026-01-05',
    } as const;
    expect(codes(list([one], { archive: [sudden] }), 'state_award_twice')).toEqual([]);
    const provincial = many(2, PROVINCE_FORM, { honoree: 'same' });
    expect(codes(list(provincial), 'state_award_twice')).toEqual([]);
  });
});

describe('one achievement, two forms', () => {
  it('is seen in texts that differ by marks and case only, and where nothing is written', () => {
    const same = { honoree: 'same' };
    const written = (achievement: string) => candidate(PROVINCE_FORM, { ...same, achievement });
    expect(codes(list([written('Cứu người'), written('CỨU NGƯỜI!')]), 'achievement_twice')).toHaveLength(1);
    expect(codes(list([written(''), written('Cứu người')]), 'achievement_twice')).toHaveLength(1);
    expect(codes(list([written('Cứu người'), written('Hiến đất')]), 'achievement_twice')).toEqual([]);
  });
});

describe('people who work in production', () => {
  it('are told among those whose group is recorded, without a judgement', () => {
    const listed = [
      candidate(PROVINCE_FORM, { groups: ['nong-dan'] }),
      candidate(PROVINCE_FORM, { groups: ['can-bo-cong-chuc-vien-chuc'] }),
      candidate(PROVINCE_FORM),
      candidate(PROVINCE_FORM, { isPerson: false, groups: ['doanh-nghiep'] }),
    ];
    expect(codes(list(listed), 'direct_workers')[0]).toMatchObject({
      ...{ state: 'told', severity: 'info', part: 1, whole: 2, cite: '5.2.d' },
    });
    expect(codes(list([candidate(PROVINCE_FORM)]), 'direct_workers')).toEqual([]);
  });
});
