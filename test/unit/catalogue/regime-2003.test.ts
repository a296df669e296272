import { describe, expect, it } from 'vitest';
import { openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import { isShortCitation } from '#shared/domain/catalogue/citation-text.ts';
import { plainConditions } from '#shared/domain/catalogue/conditions.ts';
import { LAW_2022_ENTRIES } from '#shared/domain/catalogue/law-2022/index.ts';
import { REGIME_2003_ENTRIES } from '#shared/domain/catalogue/regime-2003/index.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';
import { type EligibilityCase, EMPTY_HISTORY } from '#shared/domain/eligibility/case.ts';
import { judge } from '#shared/domain/eligibility/judge.ts';

const catalogue = openCatalogue(SEED_ENTRIES);
const award = (key: string, day: string) => catalogue.at('award', key, day)?.content;

const ONLY_2022 = [
  'xa-phuong-thi-tran-tieu-bieu',
  'huy-chuong-thanh-nien-xung-phong-ve-vang',
  'ky-niem-chuong-uy-ban-thuong-vu-quoc-hoi',
  'ky-niem-chuong-tinh',
];

const years = <Value>(list: readonly number[], value: Value): Record<number, Value> =>
  Object.fromEntries(list.map((year) => [year, value]));

const official = (
  history: Partial<EligibilityCase['history']>,
  proposal: Partial<EligibilityCase['proposal']> & { award: string; dossierReceived: string },
): EligibilityCase => ({
  id: 'one',
  subject: { kind: 'ca-nhan', groups: ['can-bo-cong-chuc-vien-chuc'] },
  history: { ...EMPTY_HISTORY, ...history },
  proposal: { ticks: 'all', ...proposal },
});

const unit = (
  advanced: number,
  more: { discipline?: 'canh-cao'; fighters?: number; rating?: 'tot' | 'xuat-sac' },
  proposal: { award: string; dossierReceived: string },
): EligibilityCase => ({
  id: 'unit',
  subject: { kind: 'tap-the', groups: ['co-quan-don-vi'] },
  history: {
    ...EMPTY_HISTORY,
    ratings: { 2018: more.rating ?? 'tot' },
    members: {
      2018: {
        total: 10,
        completed: 10,
        discipline: more.discipline === undefined ? [] : [more.discipline],
        titles: { 'lao-dong-tien-tien': advanced, 'chien-si-thi-dua-co-so': more.fighters ?? 0 },
      },
    },
  },
  proposal: { ticks: 'all', titleYear: 2018, ...proposal },
});

describe('awards of the 2003 law', () => {
  it('are those of the 2022 law, but for what only that law has', () => {
    for (const { key } of LAW_2022_ENTRIES)
      expect(`${key} ${award(key, '2019-03-01') !== undefined}`).toBe(`${key} ${!ONLY_2022.includes(key)}`);
  });

  it('end with the day before the 2022 law, without a gap from their first day on', () => {
    for (const key of new Set(REGIME_2003_ENTRIES.map((entry) => entry.key))) {
      const versions = catalogue.versions('award', key).filter(({ validFrom }) => validFrom < '2024-01-01');
      expect(versions.at(-1)?.validTo).toBe('2023-12-31');
      for (const day of ['2014-05-31', '2014-06-01', '2017-09-30', '2017-10-01'])
        expect(`${key} ${day} ${award(key, day)?.id}`).toBe(`${key} ${day} ${key}`);
    }
  });

  it('wait for the office, name their source, and never cite the 2022 law', () => {
    for (const entry of REGIME_2003_ENTRIES) {
      expect(entry.reviewNeeded).toBe(true);
      const rule = catalogue.at('award', entry.key, entry.validFrom)?.content;
      if (rule === undefined) throw new Error(entry.key);
      expect(rule.decidedBy.length).toBeGreaterThan(0);
      const conditions = rule.routes.flatMap(({ conditions }) => plainConditions(conditions));
      expect(conditions.length).toBeGreaterThan(0);
      for (const { cite, source } of conditions) {
        expect(source).toBeDefined();
        expect(isShortCitation(cite ?? '')).toBe(false);
      }
    }
  });

  it('make public what NĐ 91/2017 Điều 45.10 names, from its first day', () => {
    expect(award('huan-chuong-lao-dong-hang-ba', '2017-09-30')?.posting.required).toBe(false);
    expect(award('huan-chuong-lao-dong-hang-ba', '2017-10-01')?.posting).toMatchObject({
      required: true,
      cite: 'NĐ 91/2017 Điều 45.10',
    });
    expect(award('chien-si-thi-dua-toan-quoc', '2019-01-01')?.posting.required).toBe(true);
    expect(award('bang-khen-thu-tuong', '2019-01-01')?.posting.required).toBe(false);
  });
});

describe('judged by the 2003 law', () => {
  it.each([
    [5, 'not_eligible'],
    [6, 'eligible'],
  ] as const)('%i of 10 Lao động tiên tiến: Tập thể lao động tiên tiến is %s', (advanced, verdict) => {
    const one = unit(advanced, {}, { award: 'tap-the-lao-dong-tien-tien', dossierReceived: '2019-01-10' });
    expect(judge(catalogue, one).verdict).toBe(verdict);
  });

  it('Tập thể lao động xuất sắc fails with a member disciplined at cảnh cáo, as it does not in 2022', () => {
    const asked = { award: 'tap-the-lao-dong-xuat-sac', dossierReceived: '2019-01-10' };
    const fine = unit(8, { fighters: 1, rating: 'xuat-sac' }, asked);
    const disciplined = unit(8, { fighters: 1, rating: 'xuat-sac', discipline: 'canh-cao' }, asked);
    expect(judge(catalogue, fine).verdict).toBe('eligible');
    expect(judge(catalogue, disciplined).verdict).toBe('not_eligible');
    expect(
      judge(catalogue, {
        ...disciplined,
        proposal: { ...disciplined.proposal, dossierReceived: '2025-01-10' },
      }).findings,
    ).not.toContainEqual(expect.objectContaining({ condition: 'no_member_discipline' }));
  });

  it('Chiến sĩ thi đua cơ sở needs an initiative even with an excellent rating', () => {
    const asked = { award: 'chien-si-thi-dua-co-so', dossierReceived: '2019-01-10', titleYear: 2018 };
    const excellent = { ratings: { 2018: 'xuat-sac' } } as const;
    expect(judge(catalogue, official(excellent, asked)).verdict).toBe('not_eligible');
    const initiative = { id: 's1', kind: 'sang-kien', year: 2018, scope: 'co-so' } as const;
    expect(judge(catalogue, official({ ...excellent, initiatives: [initiative] }, asked)).verdict).toBe(
      'eligible',
    );
  });

  it.each([
    ['2015-01-10', 'NĐ 65/2014 Điều 23.1.c'],
    ['2019-01-10', 'NĐ 91/2017 Điều 38.1.c'],
  ])('Bằng khen của Thủ tướng received on %s is judged by %s', (dossierReceived, article) => {
    const run = [0, 1, 2, 3, 4].map((back) => Number(dossierReceived.slice(0, 4)) - 1 - back);
    const history = {
      ratings: years(run, 'xuat-sac' as const),
      awards: [
        {
          award: 'bang-khen-bo-ban-nganh-tinh',
          type: 'cong-trang',
          decidedOn: '2009-12-20',
          period: [2008, 2009],
        },
      ] as const,
      initiatives: run.map((year) => ({ id: `s${year}`, kind: 'sang-kien', year, scope: 'co-so' }) as const),
    };
    const asked = { award: 'bang-khen-thu-tuong', dossierReceived, ticks: 'none' as const };
    const judged = judge(catalogue, official(history, asked));
    expect(judged.verdict).toBe('eligible');
    expect(judged.findings.map((finding) => finding.article)).toContain(article);
    const four = judge(catalogue, official({ ...history, initiatives: history.initiatives.slice(1) }, asked));
    expect(four.verdict).not.toBe('eligible');
  });

  it('Huân chương Lao động hạng Nhì follows the text of 2003 to 31/05/2014; later criteria are for a person', () => {
    const history = {
      awards: [
        { award: 'huan-chuong-lao-dong-hang-ba', decidedOn: '2009-05-01', period: [2004, 2008] },
      ] as const,
      titles: [2011, 2013].map((year) => ({ title: 'chien-si-thi-dua-bo-ban-nganh-tinh', year })),
    };
    const asked = { award: 'huan-chuong-lao-dong-hang-nhi', ticks: 'none' as const };
    const before = judge(catalogue, official(history, { ...asked, dossierReceived: '2014-05-30' }));
    expect(before).toMatchObject({ verdict: 'eligible', route: 'l2003-43-ca-nhan' });
    expect(judge(catalogue, official(history, { ...asked, dossierReceived: '2014-06-02' })).verdict).toBe(
      'needs_manual',
    );
  });

  it('a proposing office is not refused where the catalogue names none', () => {
    const asked = {
      award: 'huan-chuong-dung-cam',
      dossierReceived: '2012-03-01',
      proposedBy: 'chu-tich-ubnd-cap-tinh',
    };
    expect(judge(catalogue, official({}, asked)).verdict).toBe('needs_manual');
  });
});
