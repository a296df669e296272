import { describe, expect, it } from 'vitest';
import { blankFact, factValues, readFact } from '#renderer/features/honorees/fact-values.ts';
import { blankIdentity, readIdentity } from '#renderer/features/honorees/identity-values.ts';
import { lifeByYear } from '#renderer/features/honorees/life-lines.ts';
import { historyYears, shorten } from '#renderer/ui/history-years.ts';
import type { Fact, HonoreeAward } from '#shared/contract/honorees.ts';
import type { FactContent } from '#shared/domain/honorees/facts.ts';

const id = '7b0c7f7e-64a2-4a6e-9c53-0f4a1f1d2c3b';
const fact = (content: FactContent, decidedOn: string | null = null): Fact => ({
  id,
  honoreeId: id,
  content,
  decisionNumber: '',
  decidedOn,
  recordedAt: '2026-01-01T00:00:00Z',
  recordedBy: 'Người Thử',
  version: 0,
});
const award = (more: Partial<HonoreeAward>): HonoreeAward => ({
  id,
  honoreeId: id,
  name: 'Nguyễn Văn Thử',
  position: '',
  unitName: 'Sở Hư Cấu',
  unit: null,
  awardKey: 'lao-dong-tien-tien',
  awardName: 'Lao động tiên tiến',
  awardShortName: 'Lao động tiên tiến',
  isTitle: true,
  decisionNumber: '1/QĐ',
  decisionDate: '2025-01-20',
  reason: '',
  titleYear: 2024,
  period: null,
  commendationType: null,
  cancelledAt: null,
  ...more,
});

describe('ten years at a glance', () => {
  const medal: FactContent = {
    kind: 'award',
    award: 'huan-chuong',
    type: null,
    period: null,
    issuer: '',
    cancelled: true,
  };
  const years = historyYears(
    {
      awards: [award({}), award({ isTitle: false, titleYear: null })],
      facts: [
        fact({ kind: 'rating', year: 2024, level: 'tot' }),
        fact({ kind: 'rating', year: 2024, level: 'xuat-sac' }),
        fact(medal, '2020-02-02'),
      ],
      awardNames: {
        'huan-chuong': { name: 'Huân chương Lao động hạng Ba', shortName: 'Huân chương Lao động hạng Ba' },
      },
    },
    2026,
  );
  const of = (year: number) => years.find((one) => one.year === year);

  it('ends with the year asked', () => {
    expect(years.map(({ year }) => year)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
  });
  it('shows a title in the year it is for and a commendation in the year of its decision', () => {
    expect(of(2024)?.titles).toHaveLength(1);
    expect(of(2025)?.titles).toHaveLength(0);
    expect(of(2025)?.awards).toHaveLength(1);
  });
  it('shows every rating where records disagree, and cancelled awards as such', () => {
    expect(of(2024)?.ratings).toEqual(['tot', 'xuat-sac']);
    expect(of(2020)?.awards).toMatchObject([{ short: 'HCLĐ Ba', cancelled: true }]);
  });
  it.each([
    ['Chiến sĩ thi đua cơ sở', 'CSTĐ CS'],
    ['Bằng khen của Chủ tịch UBND tỉnh', 'BK tỉnh'],
    ['Giải thưởng Hồ Chí Minh', 'Giải thưởng Hồ Chí Minh'],
  ])('%s fits as %s', (name, short) => {
    expect(shorten(name)).toBe(short);
  });
});

describe('a whole life', () => {
  it('stands by year, newest first, facts of no year last, marks of completeness not at all', () => {
    const life = lifeByYear({
      awards: [award({})],
      facts: [
        fact({ kind: 'service', service: 'x', years: 3, difficult: null }),
        fact({ kind: 'complete', part: 'titles' }),
        fact({ kind: 'rating', year: 2025, level: 'tot' }),
        fact({ kind: 'rating', year: 2024, level: 'tot' }),
      ],
    });
    expect(life.map(({ year, lines }) => [year, lines.length])).toEqual([
      [2025, 1],
      [2024, 2],
      [null, 1],
    ]);
  });
});

describe('the form of a fact', () => {
  const contents: FactContent[] = [
    { kind: 'rating', year: 2024, level: 'tot' },
    {
      kind: 'title',
      year: 2024,
      title: 'x',
      issuer: 'Bộ',
      branch: 'sang-kien',
      initiativesUsed: [id],
      cancelled: true,
    },
    {
      kind: 'award',
      award: 'x',
      type: 'dot-xuat',
      period: { from: 2020, to: 2024 },
      issuer: '',
      cancelled: false,
    },
    { kind: 'initiative', year: 2024, sort: 'de-tai', scope: 'tinh', name: 'Số hóa' },
    {
      kind: 'leading',
      year: 2024,
      scope: 'phong-trao',
      organisedBy: 'x',
      at: 'so-ket',
      durationYears: 2,
      judged: true,
    },
    { kind: 'movement', year: null, launchedBy: 'x', at: 'tong-ket', durationYears: null },
    {
      kind: 'members',
      year: 2024,
      total: 10,
      completed: 9,
      discipline: ['canh-cao', 'canh-cao'],
      titles: { 'lao-dong-tien-tien': 7 },
    },
    { kind: 'service', service: 'x', years: 12.5, difficult: 3 },
    { kind: 'discipline', year: 2024, level: 'khien-trach' },
  ];
  it.each(contents)('gives back the $kind it was filled with', (content) => {
    const read = readFact(id, 0, factValues(fact(content, '2025-01-05')));
    expect(read).toMatchObject({ fact: { content, decidedOn: '2025-01-05', version: 0 } });
  });
  it('marks the boxes that cannot be read', () => {
    const read = readFact(id, null, { ...blankFact('members', 2024), year: 'hai', total: '' });
    expect('faults' in read ? Object.keys(read.faults).sort() : []).toEqual(['total', 'year']);
  });
});

describe('the form of a record', () => {
  const read = (more: Partial<ReturnType<typeof blankIdentity>>) =>
    readIdentity({ ...blankIdentity('person'), name: 'Lò Văn A', ...more });
  it('takes a day or a year of birth and an identity number as people write it', () => {
    expect(read({ birthDate: '5/3/1978', identityNumber: '001 080 000 123' })).toMatchObject({
      identity: { birthDate: '1978-03-05', identityNumber: '001080000123' },
    });
    expect(read({ birthDate: '1978' })).toMatchObject({
      identity: { birthDate: '1978', identityNumber: null },
    });
  });
  it('marks what cannot be', () => {
    expect(read({ birthDate: '31/02/1978' })).toEqual({ faults: { birthDate: 'date_does_not_exist' } });
    expect(read({ identityNumber: '12345' })).toEqual({ faults: { identityNumber: 'identity_number' } });
  });
});
