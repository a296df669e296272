import { describe, expect, it } from 'vitest';
import type { Cell } from '#shared/candidate-list/types.ts';
import { openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';
import { openAwardReader, openKindsOfAward } from '#shared/legacy-list/award-reader.ts';
import { inspectLegacyList } from '#shared/legacy-list/inspect-list.ts';
import { readLegacyRow } from '#shared/legacy-list/read-legacy-row.ts';
import { type LegacyReading, START_OF_LIST } from '#shared/legacy-list/types.ts';
import { CODECS, type LegacyEncoding } from '#shared/vietnamese/legacy-encodings/codecs.ts';

const catalogue = openCatalogue(SEED_ENTRIES);
const readAward = openAwardReader(catalogue);
const kindsOfAward = openKindsOfAward(catalogue);
const TODAY = '2026-11-28';

const inspect = (table: readonly (readonly Cell[])[]) =>
  inspectLegacyList(
    table.map((cells, index) => ({ rowNumber: index + 1, cells })),
    { readAward, today: TODAY },
  );

function readAll(table: readonly (readonly Cell[])[]): LegacyReading[] {
  const { mapping } = inspect(table);
  let place = START_OF_LIST;
  return table.slice(mapping.firstRow - 1).map((cells, index) => {
    const row = { rowNumber: mapping.firstRow + index, cells };
    const reading = readLegacyRow(row, mapping, { place, readAward, kindsOfAward, today: TODAY });
    place = reading.place;
    return reading;
  });
}

const HEADER = [
  'STT',
  'Họ và tên',
  'Chức vụ, đơn vị',
  'Hình thức khen thưởng',
  'Số QĐ',
  'Ngày QĐ',
  'Thành tích',
];
const one = (...cells: Cell[]) => {
  const [reading] = readAll([HEADER, cells]);
  if (reading === undefined) throw new Error('no row was read');
  return reading;
};
const doubts = (reading: LegacyReading) => reading.doubts.map(({ code }) => code);
const refusals = (reading: LegacyReading) => reading.refusals.map(({ code }) => code);
const row = (changes: Partial<Record<'name' | 'place' | 'award' | 'number' | 'date' | 'reason', Cell>>) =>
  one(
    1,
    changes.name ?? 'Nguyễn Văn An',
    changes.place ?? 'Giáo viên, Trường THCS Hoà Bình',
    changes.award ?? 'LĐTT',
    'number' in changes ? (changes.number ?? null) : '12/QĐ-UB',
    'date' in changes ? (changes.date ?? null) : '5/3/1998',
    changes.reason ?? '',
  );

describe('a row of an old list', () => {
  it('is read whole', () => {
    const reading = row({ reason: 'Đã có thành tích xuất sắc trong công tác năm 1997' });
    expect(reading.record).toEqual({
      rowNumber: 2,
      kind: 'person',
      honorific: null,
      name: 'Nguyễn Văn An',
      birthDate: null,
      position: 'Giáo viên',
      unit: 'Trường THCS Hoà Bình',
      reason: 'Đã có thành tích xuất sắc trong công tác năm 1997',
      note: '',
      award: { text: 'LĐTT', id: 'lao-dong-tien-tien', grade: null, options: [] },
      decisionNumber: '12/QĐ-UB',
      decisionDate: '1998-03-05',
      year: 1998,
      years: { from: 1997, to: 1997 },
      signer: '',
      issuer: '',
      goldenNumber: '',
    });
    expect([...doubts(reading), ...refusals(reading)]).toEqual([]);
  });

  it.each<[Cell, string | null, number]>([
    ['5/3/98', '1998-03-05', 1998],
    ['05-03-1998', '1998-03-05', 1998],
    ['5.3.98', '1998-03-05', 1998],
    ['ngày 5 tháng 3 năm 1998', '1998-03-05', 1998],
    ['5 tháng 3 năm 98', '1998-03-05', 1998],
    ['1998-03-05', '1998-03-05', 1998],
    [35859, '1998-03-05', 1998],
    ['12/11/05', '2005-11-12', 2005],
    ['1998', null, 1998],
    [1998, null, 1998],
    ['năm 1998', null, 1998],
    ['tháng 3/1998', null, 1998],
    ['98', null, 1998],
  ])('reads the day %s', (date, iso, year) => {
    const reading = row({ date });
    expect(reading.record).toMatchObject({ decisionDate: iso, year });
    expect(doubts(reading).includes('decision_day_unknown')).toBe(iso === null);
  });

  it.each<[Cell, string]>([
    ['30/2/1998', 'impossible_date'],
    ['03/25/1998', 'impossible_date'],
    ['29/10/201', 'unreadable_date'],
    ['đầu năm', 'unreadable_date'],
    ['19', 'year_out_of_range'],
    [19, 'year_out_of_range'],
    ['5/3/2104', 'year_out_of_range'],
    [2104, 'year_out_of_range'],
    ['5/3/1901', 'year_out_of_range'],
    ['31/12/2026', 'year_out_of_range'],
  ])('refuses the day %s', (date, code) => {
    const reading = row({ date });
    expect(refusals(reading)).toContain(code);
    expect(reading.record).toBeNull();
    expect(reading.refusals[0]?.column).toBe(5);
  });

  it('completes two-digit years by the pivot, and says so', () => {
    expect(doubts(row({ date: '5/3/98' }))).toEqual(['two_digit_year']);
    const { mapping } = inspect([HEADER]);
    const context = { place: START_OF_LIST, readAward, kindsOfAward, today: TODAY };
    const cells = [1, 'Nguyễn Văn An', '', 'LĐTT', '1', '5/3/25', ''];
    expect(readLegacyRow({ rowNumber: 2, cells }, mapping, context).record?.year).toBe(2025);
    expect(readLegacyRow({ rowNumber: 2, cells }, { ...mapping, pivot: 20 }, context).refusals).toEqual([
      { code: 'year_out_of_range', column: 5, text: '5/3/25' },
    ]);
  });

  it.each<[string, string, string | null, string]>([
    ['QĐ số 123/QĐ-UBND ngày 5/3/98', '123/QĐ-UBND', '1998-03-05', ''],
    ['123/QĐ-UB (5/3/98)', '123/QĐ-UB', '1998-03-05', ''],
    ['Số: 123 QĐ/UB', '123 QĐ/UB', null, ''],
    [
      'Số 205/2005/QĐ/CTN ngày 25 tháng 2 năm 2005 của Chủ tịch nước',
      '205/2005/QĐ/CTN',
      '2005-02-25',
      'Chủ tịch nước',
    ],
    ['216-LCT', '216-LCT', null, ''],
    ['1521 / QĐ - UBND, ngày 12.5.2009', '1521/QĐ-UBND', '2009-05-12', ''],
    ['Quyết định 736/QĐ-TTg, 13-4-2017', '736/QĐ-TTg', '2017-04-13', ''],
    ['2234', '2234', null, ''],
    ['05/3/1998', '', '1998-03-05', ''],
  ])('takes the decision %s apart', (number, expected, iso, issuer) => {
    const reading = row({ number, date: iso === null ? '1/2/1999' : null });
    expect(reading.record).toMatchObject({
      decisionNumber: expected,
      decisionDate: iso ?? '1999-02-01',
      issuer,
    });
    expect(doubts(reading)).not.toContain('decision_text_unclear');
  });

  it('doubts a decision that says two days, or more than it should', () => {
    expect(doubts(row({ number: '12/QĐ-UB ngày 6/3/1998' }))).toContain('decision_dates_differ');
    expect(doubts(row({ number: 'theo công văn của huyện' }))).toContain('decision_text_unclear');
    expect(doubts(row({ number: null }))).toContain('decision_number_missing');
  });

  it('takes reason, years and decision apart', () => {
    const reading = row({
      number: null,
      date: null,
      reason:
        'Đã có thành tích xuất sắc trong phong trào thi đua năm 2015 (Kèm QĐ số 45/QĐ-UBND ngày 12/02/2016)',
    });
    expect(reading.record).toMatchObject({
      reason: 'Đã có thành tích xuất sắc trong phong trào thi đua năm 2015',
      decisionNumber: '45/QĐ-UBND',
      decisionDate: '2016-02-12',
      years: { from: 2015, to: 2015 },
    });
    expect(row({ reason: 'Thành tích giai đoạn 1996-2000' }).record?.years).toEqual({ from: 1996, to: 2000 });
    expect(row({ reason: 'từ năm 1995 đến năm 1999' }).record?.years).toEqual({ from: 1995, to: 1999 });
  });

  it.each<[string, string, 'ong' | 'ba' | null, string[]]>([
    ['Ông Nguyễn Văn An', 'Nguyễn Văn An', 'ong', ['honorific_from_name']],
    ['bà Trần Thị Bưởi', 'Trần Thị Bưởi', 'ba', ['honorific_from_name']],
    ['Ông Ích Khiêm', 'Ích Khiêm', 'ong', ['honorific_from_name']],
    ['đ/c Lê Văn Cường', 'Lê Văn Cường', null, []],
    ['NGUYỄN VĂN AN', 'Nguyễn Văn An', null, ['name_case_changed']],
    ["H'HEN NIÊ", "H'Hen Niê", null, ['name_case_changed']],
    ['1. Nguyễn Văn An', 'Nguyễn Văn An', null, []],
    ['Anh Đức', 'Anh Đức', null, []],
    ['Tôn Nữ Thị Ninh', 'Tôn Nữ Thị Ninh', null, []],
  ])('reads the name %s', (name, expected, honorific, expectedDoubts) => {
    const reading = row({ name });
    expect(reading.record).toMatchObject({ name: expected, honorific, kind: 'person' });
    expect(doubts(reading)).toEqual(expectedDoubts);
  });

  it('finds birth year, post and unit in the name cell', () => {
    expect(row({ name: 'Nguyễn Văn An (1950)' }).record).toMatchObject({
      name: 'Nguyễn Văn An',
      birthDate: '1950',
    });
    const both = row({ name: 'Nguyễn Văn An, Phó Chủ tịch, UBND xã Mỹ Đức', place: '-' });
    expect(both.record).toMatchObject({
      name: 'Nguyễn Văn An',
      position: 'Phó Chủ tịch',
      unit: 'UBND xã Mỹ Đức',
    });
    expect(doubts(both)).toEqual(['name_and_unit_together']);
  });

  it.each(['Nguyễn Văn An, Trần Thị Bình', 'Ông Lê Văn A và bà Phạm Thị B', 'Nguyễn Văn An\nTrần Văn Bình'])(
    'doubts several people in one cell: %s',
    (name) => expect(doubts(row({ name }))).toContain('several_people'),
  );

  it('knows collectives and households, whose names hold commas and capitals', () => {
    const school = row({ name: 'TRƯỜNG TIỂU HỌC LÊ LỢI, TRẦN PHÚ', award: 'Tập thể LĐXS' });
    expect(school.record).toMatchObject({ kind: 'collective', name: 'TRƯỜNG TIỂU HỌC LÊ LỢI, TRẦN PHÚ' });
    expect(doubts(school)).toEqual([]);
    expect(row({ name: 'Hộ gia đình ông Lò Văn Pánh', award: 'GĐVH' }).record?.kind).toBe('household');
    expect(doubts(row({ name: 'Phòng Nội vụ', award: 'CSTĐCS' }))).toEqual(['kind_does_not_fit_award']);
  });

  it.each([
    ['CSTĐCS', 'chien-si-thi-dua-co-so'],
    ['BKTTg', 'bang-khen-thu-tuong'],
    ['BK UBND tỉnh', 'bang-khen-bo-ban-nganh-tinh'],
    ['HCLĐ hạng Ba', 'huan-chuong-lao-dong-hang-ba'],
    ['Huân chương Lao động hạng III', 'huan-chuong-lao-dong-hang-ba'],
    ['LĐTT năm 2003', 'lao-dong-tien-tien'],
  ])('knows the award %s', (award, id) => {
    expect(row({ award }).record?.award.id).toBe(id);
  });

  it('leaves open what it cannot tell, and refuses what the catalogue does not know', () => {
    const open = row({ award: 'BK' });
    expect(doubts(open)).toContain('award_ambiguous');
    expect(open.record?.award.options.length).toBeGreaterThan(1);
    expect(refusals(row({ award: 'Bằng danh dự của làng' }))).toEqual(['unknown_award']);
    expect(refusals(row({ award: 'LĐTT, CSTĐCS' }))).toEqual(['several_awards']);
  });

  it('names every problem of a row at once', () => {
    const reading = row({ name: '', award: 'abc', date: '30/2/1998' });
    expect(refusals(reading)).toEqual(['missing_name', 'impossible_date', 'unknown_award']);
  });
});

describe('an old list', () => {
  const TABLE: Cell[][] = [
    ['UỶ BAN NHÂN DÂN TỈNH', null, null, null, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH'],
    ['(Kèm theo Quyết định số 245/QĐ-UB ngày 12/4/1999 của UBND tỉnh)'],
    [],
    ['TT', 'Họ và tên', 'Năm sinh', null, 'Chức vụ, đơn vị công tác', 'Ghi chú', 'Dân tộc'],
    [null, null, 'Nam', 'Nữ', null, null, null],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
    ['I', 'Tập thể'],
    [1, 'Trường THPT Chu Văn An'],
    ['II', 'Cá nhân'],
    ['', 'Huyện Hoà An'],
    [1, 'Nông Văn Dền', 1950, null, 'Chủ tịch UBND xã'],
    [2, 'Bế Thị Mai', null, '1962', 'Giáo viên'],
    ['TT', 'Họ và tên', 'Năm sinh', null, 'Chức vụ, đơn vị công tác', 'Ghi chú', 'Dân tộc'],
    [3, 'Hoàng Văn Pảo', '1948', null, 'Trưởng thôn', null, 'Tày', 'thừa'],
    [null, 'Tổng cộng: 4'],
    [null, null, null, null, 'TM. ỦY BAN NHÂN DÂN'],
    [null, null, null, null, 'CHỦ TỊCH'],
  ];

  it('finds header, shape and what the titles say', () => {
    const found = inspect(TABLE);
    expect(found.mapping).toMatchObject({
      headerRow: 5,
      firstRow: 7,
      headerKey: 'tt|ho va ten|nam sinh nam|nam sinh nu|chuc vu don vi cong tac|ghi chu|dan toc',
      columns: { ordinal: 0, name: 1, male: 2, female: 3, positionAndUnit: 4, note: 5 },
      defaults: { decisionNumber: '245/QĐ-UB', decisionDate: '1999-04-12' },
    });
    expect(readAward(found.mapping.defaults.award).id).toBe('bang-khen-bo-ban-nganh-tinh');
    expect(found.columns[6]).toMatchObject({ header: 'Dân tộc', field: null });
  });

  it('passes over what is no award and keeps section and group', () => {
    const read = readAll(TABLE);
    expect(read.map(({ passedOver, record }) => passedOver ?? record?.name)).toEqual([
      'column_numbers',
      'section',
      'Trường THPT Chu Văn An',
      'section',
      'group',
      'Nông Văn Dền',
      'Bế Thị Mai',
      'header',
      'Hoàng Văn Pảo',
      'total',
      'footer',
      'footer',
    ]);
    expect(read[5]?.record).toMatchObject({ birthDate: '1950', honorific: 'ong', unit: 'Huyện Hoà An' });
    expect(read[2]?.record).toMatchObject({ kind: 'collective', decisionDate: '1999-04-12' });
    expect(read[8]?.doubts.map(({ code }) => code)).toEqual(['cell_outside_table']);
  });

  it.each(['tcvn3', 'vni', 'viqr', 'nfd'] as const)(
    'is the same list in %s, header and titles too',
    (encoding) => {
      const encode = (cell: Cell) =>
        typeof cell === 'string' ? CODECS[encoding as LegacyEncoding].encode(cell) : cell;
      // TCVN3 has toned capitals in a font of capitals only, which shows small bytes.
      const source = TABLE.map((cells) =>
        cells.map((cell) =>
          typeof cell === 'string' && encoding === 'tcvn3' && cell === cell.toLocaleUpperCase('vi')
            ? cell.toLocaleLowerCase('vi')
            : cell,
        ),
      );
      const old = source.map((cells) => cells.map(encode));
      expect(inspect(old).mapping.headerKey).toBe(inspect(source).mapping.headerKey);
      expect(readAll(old).map(({ record }) => record)).toEqual(readAll(source).map(({ record }) => record));
    },
  );

  it('does not take a repeated header for the text of its columns', () => {
    const old = TABLE.map((cells) =>
      cells.map((cell) => (typeof cell === 'string' ? CODECS.vni.encode(cell) : cell)),
    );
    const years = inspect(old).columns[3];
    expect(years?.samples.map(({ before }) => before)).toEqual(['(4)', '1962']);
  });

  it('takes the profile that was kept for its shape', () => {
    const { mapping } = inspect(TABLE);
    const kept = { ...mapping, pivot: 12, columns: { ...mapping.columns, note: 6 } };
    const again = inspectLegacyList(
      TABLE.map((cells, index) => ({ rowNumber: index + 1, cells })),
      { readAward, today: TODAY, remembered: (key) => (key === mapping.headerKey ? kept : null) },
    );
    expect(again.remembered).toBe(true);
    expect(again.mapping).toMatchObject({ pivot: 12, columns: { note: 6 } });
  });

  it('refuses to go on under the header of another table', () => {
    const other = readAll([...TABLE.slice(0, 13), ['STT', 'Đơn vị', 'Hình thức', 'Số QĐ', 'Ngày QĐ']]);
    expect(other.at(-1)?.refusals.map(({ code }) => code)).toEqual(['another_table']);
  });
});
