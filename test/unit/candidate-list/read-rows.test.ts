import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCandidateList } from '#shared/candidate-list/read-rows.ts';
import type { Cell } from '#shared/candidate-list/types.ts';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị công tác', 'Thành tích', 'Ghi chú'];
const person = (n: Cell, name: Cell, birth: Cell = null, unit: Cell = 'Sở Nội vụ'): Cell[] => [
  n,
  name,
  birth,
  'Chuyên viên',
  unit,
  'Hoàn thành xuất sắc nhiệm vụ',
];
const names = (cells: Cell[][]) => readCandidateList(cells).rows.map((row) => row.name);

describe('readCandidateList: a plain list', () => {
  it('reads every field and keeps the row numbers of the sheet', () => {
    const list = readCandidateList([
      ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
      [],
      HEADER,
      [
        1,
        ' Nguyễn  Văn\u00A0An ',
        '5/3/1980',
        'Trưởng phòng',
        'Sở Nội vụ',
        'Dòng một\r\nDòng hai',
        'Đảng viên',
      ],
    ]);
    expect(list.headerRow).toBe(3);
    expect(list.columns).toEqual(HEADER);
    expect(list.mapping).toMatchObject({ ordinal: 0, name: 1, unit: 4 });
    expect(list.refused).toEqual([]);
    expect(list.warnings).toEqual([]);
    expect(list.rows).toEqual([
      {
        rowNumber: 4,
        kind: 'person',
        honorific: null,
        name: 'Nguyễn Văn An',
        birthDate: '1980-03-05',
        position: 'Trưởng phòng',
        unit: 'Sở Nội vụ',
        achievement: 'Dòng một\nDòng hai',
        note: 'Đảng viên',
      },
    ]);
  });

  it('reads birth dates as day, year, Excel date and Excel number', () => {
    const births: Cell[] = [
      '05/03/1980',
      1981,
      '1982',
      new Date('1983-01-02T00:00:00Z'),
      30000,
      '1984-02-29',
      '-',
    ];
    const list = readCandidateList([
      HEADER,
      ...births.map((birth, i) => person(i + 1, `Người Thứ ${i}`, birth)),
    ]);
    expect(list.rows.map((row) => row.birthDate)).toEqual([
      '1980-03-05',
      '1981',
      '1982',
      '1983-01-02',
      '1982-02-18',
      '1984-02-29',
      null,
    ]);
  });

  it('gives NFC texts and keeps the apostrophes of names', () => {
    expect(names([HEADER, person(1, "H'Hen Niê".normalize('NFD')), person(2, "K'Brong")])).toEqual([
      "H'Hen Niê",
      "K'Brong",
    ]);
  });

  it('keeps text that looks like a formula as text', () => {
    expect(names([HEADER, person(1, "=CMD|' /C calc'!A0")])).toEqual(["=CMD|' /C calc'!A0"]);
  });

  it('reads decision and award columns of an archive', () => {
    const list = readCandidateList([
      ['TT', 'Họ tên', 'Hình thức khen thưởng', 'Số quyết định', 'Ngày ký'],
      [1, 'Lê Thị Bình', 'Bằng khen', '12/QĐ-UBND', '05/03/2019'],
      [2, 'Lê Thị Bình', 'Bằng khen', '45/QĐ-UBND ngày 20/11/2020', null],
    ]);
    expect(list.refused).toEqual([]);
    expect(list.rows).toMatchObject([
      { award: 'Bằng khen', decisionNumber: '12/QĐ-UBND', decisionDate: '2019-03-05' },
      { award: 'Bằng khen', decisionNumber: '45/QĐ-UBND', decisionDate: '2020-11-20' },
    ]);
  });
});

describe('readCandidateList: kinds', () => {
  it('follows section rows, which are no candidates', () => {
    const list = readCandidateList([
      ['STT', 'Tên tập thể, cá nhân', 'Thành tích'],
      ['I', 'TẬP THỂ (02 tập thể)', null],
      [1, 'Phòng Nội vụ', 'A'],
      [2, 'Trường THCS Hoa Sen', 'B'],
      ['II. CÁ NHÂN', null, null],
      [1, 'Nguyễn Văn An', 'C'],
      ['Hộ gia đình:', null, null],
      [1, 'Trần Văn Bình', 'D'],
      ['B. Cá nhân'],
      [1, 'Đoàn Thị Lan', 'E'],
    ]);
    expect(list.rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'collective Phòng Nội vụ',
      'collective Trường THCS Hoa Sen',
      'person Nguyễn Văn An',
      'household Trần Văn Bình',
      'person Đoàn Thị Lan',
    ]);
    expect(list.refused).toEqual([]);
  });

  it('reads headings that name an award', () => {
    const list = readCandidateList([
      ['TT', 'Họ và tên', 'Đơn vị'],
      ['I. TẬP THỂ LAO ĐỘNG XUẤT SẮC: 01'],
      [1, 'Khối Văn phòng', 'Sở Nội vụ'],
      ['II. CHIẾN SĨ THI ĐUA CƠ SỞ'],
      [1, 'Nguyễn Văn An', 'Sở Nội vụ'],
    ]);
    expect(list.rows).toMatchObject([
      { kind: 'collective', award: 'TẬP THỂ LAO ĐỘNG XUẤT SẮC' },
      { kind: 'person', award: 'CHIẾN SĨ THI ĐUA CƠ SỞ' },
    ]);
  });

  it('takes the kind from the title above the headers', () => {
    const list = readCandidateList([
      ['DANH SÁCH TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN'],
      ['(Kèm theo Quyết định số 12/QĐ-UBND)'],
      ['STT', 'Đơn vị', 'Thành tích'],
      [1, 'Hương Sen', 'A'],
    ]);
    expect(list.rows[0]).toMatchObject({ kind: 'collective', name: 'Hương Sen' });
    expect(list.rows[0]).not.toHaveProperty('award');
  });

  it('reads a column of kinds and warns of an unknown one', () => {
    const list = readCandidateList([
      ['TT', 'Tên', 'Đối tượng'],
      [1, 'An Bình', 'Tập thể'],
      [2, 'Nguyễn Văn An', 'cá nhân'],
      [3, 'Lê Hòa', 'Hộ gia đình'],
      [4, 'Lê Mai', 'khác'],
    ]);
    expect(list.rows.map((row) => row.kind)).toEqual(['collective', 'person', 'household', 'person']);
    expect(list.warnings).toEqual([{ rowNumber: 5, code: 'unknown_kind' }]);
  });

  it('guesses by header and by name when nothing says it', () => {
    const collectives = readCandidateList([
      ['STT', 'Tên tập thể'],
      [1, 'Hương Sen'],
    ]);
    expect(collectives.rows[0]?.kind).toBe('collective');
    const mixed = readCandidateList([
      ['STT', 'Tên', 'Ông/Bà'],
      [1, 'Công ty cổ phần Hoa Mai', null],
      [2, 'Hộ gia đình ông Trần Văn Bình', null],
      [3, 'Công Thị Hà', 'Bà'],
      [4, 'Tống Văn Cộng', null],
    ]);
    expect(mixed.rows.map((row) => row.kind)).toEqual(['collective', 'household', 'person', 'person']);
    expect(mixed.rows.map((row) => row.honorific)).toEqual([null, null, 'ba', null]);
  });

  it('reads honorifics from their column, the gender, or the name with a warning', () => {
    const list = readCandidateList([
      ['STT', 'Họ và tên', 'Giới tính'],
      [1, 'Nguyễn Văn An', 'Nam'],
      [2, 'Lê Thị Bình', 'Nữ'],
      [3, 'Bà Trần Thị Chi', null],
    ]);
    expect(list.rows.map(({ honorific, name }) => [honorific, name])).toEqual([
      ['ong', 'Nguyễn Văn An'],
      ['ba', 'Lê Thị Bình'],
      ['ba', 'Trần Thị Chi'],
    ]);
    expect(list.warnings).toEqual([{ rowNumber: 4, code: 'honorific_from_name' }]);
  });
});

describe('readCandidateList: rows that are no candidates', () => {
  it('passes over empty rows, column numbers, totals and pre-numbered lines', () => {
    const list = readCandidateList([
      HEADER,
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      person(1, 'Tổng Văn Bình'),
      [' ', '\u00A0', '', null],
      [2],
      [3, '…'],
      ['Tổng cộng: 15'],
      [null, 'Tổng số', 15],
      ['Cộng: 15 người'],
      [null, 'Tong cong: 3'],
    ]);
    expect(list.rows.map((row) => row.name)).toEqual(['Tổng Văn Bình']);
    expect(list.refused).toEqual([]);
  });

  it('takes a cell that names a unit as the unit of the rows below', () => {
    const list = readCandidateList([
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
      ['Sở Y tế'],
      [1, 'Nguyễn Văn An', 'Bác sĩ'],
      [2, 'Lê Thị Bình', 'Bác sĩ', 'Bệnh viện Sen Vàng'],
      [null, 'Trường THPT Hoa Mai'],
      [3, 'Trần Văn Cường', 'Giáo viên'],
    ]);
    expect(list.rows.map((row) => row.unit)).toEqual([
      'Sở Y tế',
      'Bệnh viện Sen Vàng',
      'Trường THPT Hoa Mai',
    ]);
  });

  it('stops at the signatures and says so', () => {
    const list = readCandidateList([
      HEADER,
      person(1, 'Nguyễn Văn An'),
      [null, null, null, 'Bắc Ninh, ngày 05 tháng 3 năm 2026'],
      [null, 'NGƯỜI LẬP BIỂU', null, 'THỦ TRƯỞNG ĐƠN VỊ'],
      [null, '(Ký, ghi rõ họ tên)'],
      [null, 'Lê Thị Bình'],
    ]);
    expect(list.rows).toHaveLength(1);
    expect(list.refused).toEqual([]);
    expect(list.warnings).toEqual([{ rowNumber: 3, code: 'footer_passed_over' }]);
  });

  it('reads a second header in the middle, with other columns', () => {
    const list = readCandidateList([
      ['I. TẬP THỂ'],
      ['STT', 'Tên tập thể', 'Thành tích'],
      [1, 'Phòng Nội vụ', 'A'],
      ['II. CÁ NHÂN'],
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Thành tích'],
      [1, 'Nguyễn Văn An', 'Trưởng phòng', 'Sở Nội vụ', 'B'],
    ]);
    expect(list.rows).toMatchObject([
      { kind: 'collective', name: 'Phòng Nội vụ', achievement: 'A' },
      { kind: 'person', name: 'Nguyễn Văn An', position: 'Trưởng phòng', achievement: 'B', rowNumber: 6 },
    ]);
  });
});

describe('readCandidateList: columns offices really use', () => {
  it('splits position and unit at the first comma or line break', () => {
    const list = readCandidateList([
      ['STT', 'Họ và tên', 'Chức vụ, đơn vị công tác'],
      [1, 'Nguyễn Văn An', 'Trưởng phòng, Phòng Tổ chức, Sở Nội vụ'],
      [2, 'Lê Thị Bình', 'Hiệu trưởng\nTrường THCS Hoa Sen'],
      [3, 'Trần Văn Cường', 'Nông dân'],
    ]);
    expect(list.rows.map(({ position, unit }) => [position, unit])).toEqual([
      ['Trưởng phòng', 'Phòng Tổ chức, Sở Nội vụ'],
      ['Hiệu trưởng', 'Trường THCS Hoa Sen'],
      ['Nông dân', ''],
    ]);
  });

  it('splits name, position and unit of one cell', () => {
    const list = readCandidateList([
      ['STT', 'Họ và tên, chức vụ, đơn vị', 'Tóm tắt thành tích'],
      [1, 'Ông Nguyễn Văn An, Trưởng phòng, Sở Nội vụ', 'A'],
      [2, 'Phòng Kinh tế, Hạ tầng và Đô thị', 'B'],
    ]);
    expect(list.rows).toMatchObject([
      { name: 'Nguyễn Văn An', honorific: 'ong', position: 'Trưởng phòng', unit: 'Sở Nội vụ' },
      { kind: 'collective', name: 'Phòng Kinh tế, Hạ tầng và Đô thị', unit: '' },
    ]);
  });

  it('joins family and given names, with two headers or one merged', () => {
    expect(
      names([
        ['STT', 'Họ và tên đệm', 'Tên'],
        [1, 'Nguyễn Văn', 'An'],
      ]),
    ).toEqual(['Nguyễn Văn An']);
    expect(
      names([
        ['STT', 'Họ và tên', null, 'Đơn vị'],
        [1, 'Lê Thị', 'Bình', 'Sở Y tế'],
      ]),
    ).toEqual(['Lê Thị Bình']);
  });

  it('reads birth years under "Nam" and "Nữ"', () => {
    const list = readCandidateList([
      ['STT', 'Họ và tên', 'Năm sinh', null, 'Đơn vị'],
      [null, null, 'Nam', 'Nữ', null],
      [1, 'Nguyễn Văn An', 1980, null, 'Sở Y tế'],
      [2, 'Lê Thị Bình', null, 1985, 'Sở Y tế'],
      [3, 'Lê Thị Chi', null, 'x', 'Sở Y tế'],
    ]);
    expect(list.rows.map(({ honorific, birthDate, unit }) => [honorific, birthDate, unit])).toEqual([
      ['ong', '1980', 'Sở Y tế'],
      ['ba', '1985', 'Sở Y tế'],
      ['ba', null, 'Sở Y tế'],
    ]);
  });

  it('joins department and unit', () => {
    const list = readCandidateList([
      ['STT', 'Họ và tên', 'Tên phòng ban/khối', 'Tên đơn vị/tập thể công tác'],
      [1, 'Nguyễn Văn An', 'Phòng Tổ chức', 'Sở Nội vụ'],
    ]);
    expect(list.rows[0]?.unit).toBe('Phòng Tổ chức, Sở Nội vụ');
  });
});

describe('readCandidateList: refusals', () => {
  it('gives row number, reason and the text of the row', () => {
    const list = readCandidateList([
      HEADER,
      person(1, null),
      person(2, 'A'.repeat(301)),
      person(3, 12345),
      person(4, 'Nguyễn Văn An', '30/02/1980'),
      person(5, 'Lê Thị Bình', '5/3/80'),
      [6, 'Trần Văn Cường', null, 'x'.repeat(501)],
      [7, 'Phạm Thị Dung', null, 'a', 'b', 'c', 'd', 'e'],
      person(8, 'Đỗ Văn Đức'),
      person(9, 'ĐỖ VĂN ĐỨC'.normalize('NFD')),
    ]);
    expect(list.refused.map(({ rowNumber, reason }) => [rowNumber, reason])).toEqual([
      [2, 'missing_name'],
      [3, 'name_too_long'],
      [4, 'name_is_number'],
      [5, 'impossible_date'],
      [6, 'unreadable_date'],
      [7, 'text_too_long'],
      [10, 'duplicate_in_list'],
    ]);
    expect(list.refused[0]?.text).toBe('1 | Chuyên viên | Sở Nội vụ | Hoàn thành xuất sắc nhiệm vụ');
    expect(list.rows.map((row) => row.rowNumber)).toEqual([8, 9]);
    expect(list.warnings).toEqual([{ rowNumber: 8, code: 'cell_outside_table' }]);
  });

  it('refuses a row with more cells than columns', () => {
    const list = readCandidateList([
      ['STT', 'Họ và tên', 'Đơn vị'],
      [1, 'Nguyễn Văn An', 'Sở Nội vụ', 'lệch'],
    ]);
    expect(list.refused).toMatchObject([{ rowNumber: 2, reason: 'too_many_columns' }]);
  });

  it('keeps namesakes of different birth and names that differ by a tone', () => {
    const list = readCandidateList([
      HEADER,
      person(1, 'Nguyễn Văn Hùng', '1/1/1980'),
      person(2, 'Nguyễn Văn Hùng', '2/2/1985'),
      person(3, 'Nguyễn Văn Hưng', '1/1/1980'),
      person(4, 'Nguyễn Văn Hùng', '1/1/1980', 'Sở Y tế'),
    ]);
    expect(list.rows).toHaveLength(4);
    expect(list.warnings).toEqual([{ rowNumber: 3, code: 'same_name_in_list' }]);
  });

  it('accounts for every filled row: read, refused, or known to be none', () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>(
        null,
        '',
        'Nguyễn Văn An',
        'Phòng Nội vụ',
        'II. CÁ NHÂN',
        '30/02/1980',
        'Tổng cộng',
        5,
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }), (rows) => {
        const list = readCandidateList([HEADER, ...rows]);
        const numbers = [...list.rows, ...list.refused].map((row) => row.rowNumber);
        return (
          new Set(numbers).size === numbers.length && numbers.every((n) => n >= 2 && n <= rows.length + 1)
        );
      }),
    );
  });
});

describe('readCandidateList: corrected by hand', () => {
  const bare = [
    ['Nguyễn Văn An', 'Sở Nội vụ'],
    ['Lê Thị Bình', 'Sở Y tế'],
  ];

  it('reads nothing without headers until told what is where', () => {
    expect(readCandidateList(bare)).toMatchObject({
      headerRow: null,
      rows: [],
      refused: [],
      columns: ['', ''],
    });
    const told = readCandidateList(bare, { headerRow: null, mapping: { name: 0, unit: 1 } });
    expect(told.rows.map(({ rowNumber, name, unit }) => [rowNumber, name, unit])).toEqual([
      [1, 'Nguyễn Văn An', 'Sở Nội vụ'],
      [2, 'Lê Thị Bình', 'Sở Y tế'],
    ]);
  });

  it('lets a corrected column replace the one found', () => {
    const cells = [
      ['Họ và tên', 'Đơn vị', 'Ghi chú'],
      ['An', 'Sở Nội vụ', 'Nguyễn Văn An'],
    ];
    const list = readCandidateList(cells, { mapping: { name: 2, note: -1 } });
    expect(list.mapping).toEqual({ name: 2, unit: 1 });
    expect(list.rows[0]).toMatchObject({ name: 'Nguyễn Văn An', note: '' });
  });

  it('takes the header row it is told', () => {
    const cells = [
      ['Họ và tên', 'Đơn vị'],
      ['Họ và tên', 'Chức vụ'],
      ['Nguyễn Văn An', 'Kế toán'],
    ];
    expect(readCandidateList(cells, { headerRow: 2 }).rows[0]).toMatchObject({
      position: 'Kế toán',
      unit: '',
    });
  });
});
