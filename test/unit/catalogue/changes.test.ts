import { describe, expect, it } from 'vitest';
import { citationsText, citationText } from '#shared/domain/catalogue/citation-text.ts';
import { compareEntries } from '#shared/domain/catalogue/compare-entries.ts';
import type { CatalogueEntry } from '#shared/domain/catalogue/entries.ts';
import { endClashes, planVersion } from '#shared/domain/catalogue/plan-change.ts';
import { printedName, printedOffice, printedShortName } from '#shared/domain/catalogue/printed-name.ts';
import { previousDay } from '#shared/vietnamese/dates.ts';

const versions = [
  { id: 'old', validFrom: '2017-10-01', validTo: '2023-12-31' },
  { id: 'now', validFrom: '2024-01-01', validTo: null },
];

describe('a new version among those of its key', () => {
  it('ends the one in force the day before and lasts as long as that one would have', () => {
    expect(planVersion(versions, '2026-10-01')).toEqual({
      close: [{ id: 'now', validTo: '2026-09-30' }],
      correct: null,
      validTo: null,
    });
    expect(planVersion(versions, '2020-03-01')).toEqual({
      close: [{ id: 'old', validTo: '2020-02-29' }],
      correct: null,
      validTo: '2023-12-31',
    });
  });

  it('of an existing first day corrects that version in its days', () => {
    expect(planVersion(versions, '2017-10-01')).toEqual({ close: [], correct: 'old', validTo: '2023-12-31' });
  });

  it('before all others, or in a gap, lasts until the next begins', () => {
    expect(planVersion(versions, '2010-01-01').validTo).toBe('2017-09-30');
    const gap = [{ id: 'a', validFrom: '2010-01-01', validTo: '2012-12-31' }, ...versions];
    expect(planVersion(gap, '2014-06-01')).toEqual({ close: [], correct: null, validTo: '2017-09-30' });
    expect(planVersion([], '2026-01-01')).toEqual({ close: [], correct: null, validTo: null });
  });

  it('may end on any day from its first on that leaves the next one alone', () => {
    expect(endClashes(versions, 'old', '2023-12-31')).toBe(false);
    expect(endClashes(versions, 'old', '2024-01-01')).toBe(true);
    expect(endClashes(versions, 'old', null)).toBe(true);
    expect(endClashes(versions, 'now', '2023-12-31')).toBe(true);
    expect(endClashes(versions, 'now', '2024-01-01')).toBe(false);
    expect(endClashes(versions, 'gone', null)).toBe(true);
  });

  it('knows the day before across months and leap years', () => {
    expect(['2026-03-01', '2024-03-01', '2026-01-01'].map(previousDay)).toEqual([
      '2026-02-28',
      '2024-02-29',
      '2025-12-31',
    ]);
  });
});

const salary = (validFrom: string, vnd: number, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  kind: 'base_salary',
  key: 'muc-luong-co-so',
  validFrom,
  validTo: null,
  source: 'decree',
  sourceText: 'Nghị định',
  reviewNeeded: false,
  content: { vnd, cite: 'NĐ' },
  ...more,
});

describe('a file beside what stands', () => {
  it('tells what is added, changed in which fields, the same, and not named', () => {
    const standing = [salary('2019-07-01', 1), salary('2023-07-01', 2), salary('2024-07-01', 3)];
    const file = [
      salary('2023-07-01', 2, { content: { cite: 'NĐ', vnd: 2 } }),
      salary('2024-07-01', 4, { validTo: '2026-06-30' }),
      salary('2026-07-01', 5),
    ];
    const { added, changed, unchanged, untouched } = compareEntries(standing, file);
    expect(added.map(({ after }) => after.validFrom)).toEqual(['2026-07-01']);
    expect(changed.map(({ before, fields }) => [before, fields])).toEqual([
      [standing[2], ['validTo', 'vnd']],
    ]);
    expect(unchanged).toBe(1);
    expect(untouched).toEqual([standing[0]]);
  });
});

describe('words of the catalogue', () => {
  it('reads the short citations of the 2022 law and leaves the others', () => {
    expect(citationText('44.1.đ')).toBe('điểm đ khoản 1 Điều 44');
    expect(citationText('27.1')).toBe('khoản 1 Điều 27');
    expect(citationText('52')).toBe('Điều 52');
    expect(citationText('NĐ 98/2023 Điều 53.2')).toBe('NĐ 98/2023 Điều 53.2');
    expect(citationsText(['74', '79.4', 'NĐ 129/2025'])).toBe(
      'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 74, khoản 4 Điều 79; NĐ 129/2025',
    );
  });

  it('prints an award as an office of a province does', () => {
    const rule = {
      name: 'Bằng khen của Bộ, ban, ngành, tỉnh',
      shortName: 'BK bộ, tỉnh',
      variants: [
        { id: 'a', name: 'Bằng khen của Bộ', decidedBy: 'bo-truong-thu-truong-bo-ban-nganh', cite: '79.2' },
        {
          id: 'b',
          name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
          decidedBy: 'chu-tich-ubnd-cap-tinh',
          cite: '79.4',
        },
      ],
    };
    expect(printedName(rule)).toBe('Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh');
    expect(printedShortName(rule)).toBe('Bằng khen của Chủ tịch UBND tỉnh');
    expect(printedShortName({ ...rule, variants: [] })).toBe('BK bộ, tỉnh');
    expect(printedOffice('Chủ tịch Ủy ban nhân dân cấp tỉnh')).toBe('Chủ tịch Ủy ban nhân dân tỉnh');
  });
});
