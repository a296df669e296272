import { describe, expect, it } from 'vitest';
import { composeResultList, type ResultListData } from '#shared/official-document/compose-result-list.ts';

const LIST: ResultListData = {
  office: 'Ủy ban nhân dân tỉnh Hư Cấu',
  parent: '',
  date: '2026-11-28',
  madeBy: 'Lại Thị Mai',
  conditions: ['Từ tìm: “nguyen”', 'Thứ tự: theo tên'],
  total: 2,
  columns: [
    { title: 'Họ và tên', width: 30, numeric: false },
    { title: 'Ngày sinh', width: 12, numeric: false },
    { title: 'Năm', width: 7, numeric: true },
  ],
  rows: [
    [{ text: '=Lò Văn A' }, { day: '1970' }, { number: 2019 }],
    [{ text: 'Hà Thị B' }, { day: '1970-02-03' }, null],
  ],
};
const textsOf = (data: ResultListData) =>
  composeResultList(data).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'paragraph'
        ? [block.content.map((inline) => ('text' in inline ? inline.text : '')).join('')]
        : [],
    ),
  );
const tableOf = (data: ResultListData) => {
  const found = composeResultList(data).sections[0]?.blocks.find((block) => block.type === 'table');
  if (found?.type !== 'table') throw new Error('the list has no table');
  return found;
};

describe('results on paper', () => {
  it('are told with what was asked, how many there are, when and by whom', () => {
    expect(textsOf(LIST)).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH HƯ CẤU',
      'DANH SÁCH KẾT QUẢ TRA CỨU',
      'Từ tìm: “nguyen”',
      'Thứ tự: theo tên',
      'Số lượt khen tìm được: 2. Lập ngày 28/11/2026, người lập: Lại Thị Mai.',
    ]);
  });

  it('are numbered; days as they are written, a year alone where no more is known, words as they are', () => {
    expect(tableOf(LIST).rows).toEqual([
      ['1', '=Lò Văn A', '1970', '2019'],
      ['2', 'Hà Thị B', '03/02/1970', ''],
    ]);
  });

  it('fill the width of the page, whatever columns there are', () => {
    const width = (data: ResultListData) =>
      tableOf(data).columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
    expect(width(LIST)).toBeCloseTo(297 - 30 - 15, 3);
    expect(width({ ...LIST, columns: LIST.columns.slice(0, 1) })).toBeCloseTo(297 - 30 - 15, 3);
  });

  it('say what to do where they are not all', () => {
    expect(textsOf({ ...LIST, total: 123_456 }).at(-1)).toMatch(/^Danh sách này chỉ in 2 lượt đầu\..*Excel/u);
  });
});
