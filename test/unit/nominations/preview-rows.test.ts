import { describe, expect, it } from 'vitest';
import {
  answerRows,
  assignColumn,
  chosenAtFirst,
  chosenCandidates,
  fieldOfColumn,
  openTexts,
  refusedCsv,
} from '#renderer/features/nominations/list-import/preview-rows.ts';
import type { ListRow } from '#shared/contract/imports.ts';

function row(rowNumber: number, name: string, alreadyIn = false): ListRow {
  return {
    rowNumber,
    kind: 'person',
    honorific: 'ba',
    name,
    birthDate: '1987',
    position: 'Kế toán viên',
    unitName: 'Văn phòng Sở',
    achievement: '',
    award: { text: '', id: null, name: '', options: [] },
    titleYear: null,
    route: null,
    problems: [],
    alreadyIn,
    pastAwards: 0,
  };
}

describe('a previewed list', () => {
  it('has its duplicates unticked', () => {
    expect([...chosenAtFirst([row(3, 'Lê Thuý Hoà'), row(4, 'Tạ Hữu Nghĩa', true)])]).toEqual(['3']);
  });

  it('brings in the ticked rows only, in the order of the sheet, each with an id of its own', () => {
    const rows = [row(3, 'Lê Thuý Hoà'), row(4, 'Tạ Hữu Nghĩa'), row(5, 'Ngô Bá Hải')];
    const chosen = chosenCandidates(rows, new Set(['5', '3']));
    expect(chosen.map(({ name }) => name)).toEqual(['Lê Thuý Hoà', 'Ngô Bá Hải']);
    expect(new Set(chosen.map(({ id }) => id)).size).toBe(2);
    expect(chosen[0]).toMatchObject({ honoreeId: null, birthDate: '1987', honorific: 'ba' });
  });

  it('gives a column one field and a field one column', () => {
    const mapping = { ordinal: 0, name: 1, unit: 2 };
    expect(assignColumn(mapping, 2, 'name')).toEqual({ ordinal: 0, name: 2 });
    expect(assignColumn(mapping, 1, null)).toEqual({ ordinal: 0, unit: 2 });
    expect(fieldOfColumn(mapping, 2)).toBe('unit');
    expect(fieldOfColumn(mapping, 0)).toBeNull();
  });

  it('hands out refused rows with number and reason, disarmed', () => {
    const refused = [{ rowNumber: 9, text: '=HYPERLINK("x")', vi: 'Thiếu họ và tên.', en: 'No name.' }];
    const csv = refusedCsv(refused, 'vi', ['Dòng', 'Nội dung', 'Lý do']);
    expect(csv).toBe('\uFEFFDòng,Nội dung,Lý do\r\n9,"\'=HYPERLINK(""x"")",Thiếu họ và tên.\r\n');
  });

  it('asks a doubtful award once for all rows that say it, and takes the answer for all of them', () => {
    const options = [
      { id: 'co-so', name: 'CSTĐ cơ sở' },
      { id: 'tinh', name: 'CSTĐ cấp tỉnh' },
    ];
    const doubtful = (at: number) => ({
      ...row(at, `Người ${at}`),
      award: { text: 'CSTĐ', id: null, name: '', options },
      problems: [{ field: 'award' as const, vi: 'hỏi', en: 'asks' }],
    });
    const rows = [doubtful(2), doubtful(3), row(4, 'Người khác')];
    const choice = {
      ofYear: true,
      subjects: ['person' as const],
      cite: '',
      group: '',
      level: '',
      offices: [],
      routes: [],
    };
    const choices = [{ ...choice, id: 'co-so', name: 'CSTĐ cơ sở', shortName: 'CSTĐCS', aliases: [] }];
    const context = { choices, ownAward: 'bk', thisYear: 2026, commonYear: null };
    expect(openTexts(rows, new Map())).toEqual([{ text: 'CSTĐ', count: 2, options }]);
    expect(chosenCandidates(rows, new Set(['2', '3', '4'])).map(({ name }) => name)).toEqual(['Người khác']);
    const answers = new Map([['CSTĐ', 'co-so']]);
    const asked = answerRows(rows, answers, context);
    expect(asked.map(({ problems }) => problems.map(({ field }) => field).join())).toEqual([
      'titleYear',
      'titleYear',
      '',
    ]);
    const done = answerRows(rows, answers, { ...context, commonYear: 2025 });
    expect(done.map(({ award, titleYear }) => [award.id, titleYear])).toEqual([
      ['co-so', 2025],
      ['co-so', 2025],
      [null, null],
    ]);
    expect(openTexts(done, answers)).toHaveLength(1);
  });
});
