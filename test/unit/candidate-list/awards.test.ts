import { describe, expect, it } from 'vitest';
import { readYear, splitAwardYear } from '#shared/candidate-list/award-cell.ts';
import { questionsOf } from '#shared/candidate-list/award-questions.ts';
import { recogniseHeader } from '#shared/candidate-list/headers.ts';
import { readCandidateList } from '#shared/candidate-list/read-rows.ts';

describe('the cell of an award', () => {
  it.each([
    ['LĐTT năm 2025', 'LĐTT', 2025],
    ['CSTĐCS 2025', 'CSTĐCS', 2025],
    ['TTLĐXS (năm học 2024 - 2025)', 'TTLĐXS', 2024],
    ['Bằng khen', 'Bằng khen', null],
    ['HCLĐ hạng 3', 'HCLĐ hạng 3', null],
    ['2025', '2025', null],
  ])('%s', (cell, text, year) => {
    expect(splitAwardYear(cell)).toEqual({ text, year });
  });

  it('is one with a column of years, which must be years', () => {
    expect(['2025', 'năm 2025', '2024-2025', 'hai lăm', '25'].map(readYear)).toEqual([
      2025,
      2025,
      2024,
      null,
      null,
    ]);
    expect(
      ['Năm', 'Nam', 'Năm sinh', 'Năm đạt danh hiệu', 'Đề nghị khen thưởng'].map(recogniseHeader),
    ).toEqual(['titleYear', 'male', 'birthDate', 'titleYear', 'award']);
    const { rows, refused } = readCandidateList([
      ['Họ và tên', 'Danh hiệu', 'Năm'],
      ['Lò Văn Một', 'LĐTT', 2025],
      ['Lò Văn Một', 'CSTĐCS', 2025],
      ['Lò Văn Một', 'LĐTT', 2024],
      ['Lò Văn Một', 'LĐTT', 2025],
      ['Lò Văn Hai', 'LĐTT', 'năm ngoái'],
    ]);
    expect(rows.map(({ award, titleYear }) => [award, titleYear])).toEqual([
      ['LĐTT', 2025],
      ['CSTĐCS', 2025],
      ['LĐTT', 2024],
    ]);
    expect(refused.map(({ rowNumber, reason }) => [rowNumber, reason])).toEqual([
      [5, 'duplicate_in_list'],
      [6, 'unreadable_year'],
    ]);
  });
});

describe('questions of a row', () => {
  const awardOf = (id: string) =>
    id === 'ldtt' ? { name: 'LĐTT', subjects: ['person' as const], ofYear: true } : undefined;
  const ask = (more: object) =>
    questionsOf(
      { rowNumber: 7, kind: 'person', award: { text: '', id: null, options: [] }, titleYear: null, ...more },
      { awardOf, ownAward: 'bk', thisYear: 2026 },
    ).map(({ field, vi }) => `${field}: ${vi}`);

  it('name the row, and are none for a row that says everything', () => {
    const award = { text: 'LĐTT', id: 'ldtt', options: [] };
    expect(ask({})).toEqual([]);
    expect(ask({ award, titleYear: 2025 })).toEqual([]);
    expect(ask({ award })).toEqual(['titleYear: Dòng 7: “LĐTT” xét theo năm. Ghi năm.']);
    expect(ask({ award, titleYear: 2027 })[0]).toContain('năm 2027 chưa đến');
    expect(ask({ award, titleYear: 2025, kind: 'household' })[0]).toContain('không dành cho hộ gia đình');
    const several = {
      text: 'CSTĐ',
      id: null,
      options: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    };
    expect(ask({ award: several })).toEqual(['award: Dòng 7: “CSTĐ” có thể là: A; B. Chọn một.']);
    expect(ask({ award: { text: 'lạ', id: null, options: [] } })[0]).toContain('không nhận ra “lạ”');
    expect(ask({ award: { text: 'cũ', id: 'old', options: [] } })[0]).toContain('không có trong danh mục');
  });
});
