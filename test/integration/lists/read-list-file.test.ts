import { describe, expect, it } from 'vitest';
import { LIST_FILE_SENTENCES, ListFileError } from '#electron/lists/list-file-error.ts';
import { readListFile } from '#electron/lists/read-list-file.ts';
import { readCandidateList } from '#shared/candidate-list/read-rows.ts';
import { makeLyingZip, makeOle2, makeRawXlsx, makeXlsx } from '#test/integration/lists/list-files.ts';

async function codeOf(bytes: Uint8Array, fileName: string): Promise<string> {
  try {
    await readListFile(bytes, fileName);
  } catch (error) {
    if (error instanceof ListFileError) return error.code;
    throw error;
  }
  return 'read';
}

describe('readListFile: workbooks', () => {
  it('reads sheets, row numbers, numbers, dates and NFC text', async () => {
    const bytes = await makeXlsx({
      'Cá nhân': [
        ['DANH SÁCH'],
        [],
        ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị'],
        [1, 'Nguyễn Thị Ánh'.normalize('NFD'), new Date('1980-03-05T00:00:00Z'), 'Sở Nội vụ'],
        [2, '=CMD()', 1985, 'Sở Nội vụ'],
      ],
      'Tập thể': [
        ['STT', 'Tên tập thể'],
        [1, 'Phòng Tổ chức'],
      ],
      Trống: [],
    });
    const sheets = await readListFile(bytes, 'Danh sách.xlsx');
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual(['Cá nhân', 'Tập thể']);
    expect(sheets[0]?.cells[3]).toEqual([1, 'Nguyễn Thị Ánh', '1980-03-05', 'Sở Nội vụ']);
    expect(sheets[0]?.cells[1]).toEqual([]);
    const list = readCandidateList(sheets[0]?.cells ?? []);
    expect(list.refused).toEqual([]);
    expect(list.rows.map(({ rowNumber, name, birthDate }) => [rowNumber, name, birthDate])).toEqual([
      [4, 'Nguyễn Thị Ánh', '1980-03-05'],
      [5, '=CMD()', '1985'],
    ]);
  });

  it('keeps the row numbers over gaps and formula errors', async () => {
    const bytes = makeRawXlsx(
      '<row r="3"><c r="B3" t="inlineStr"><is><t>An</t></is></c><c r="C3" t="e"><v>#REF!</v></c></row>' +
        '<row r="5"><c r="A5"><v>7</v></c></row>',
    );
    const [sheet] = await readListFile(bytes, 'a.xlsx');
    expect(sheet?.cells).toEqual([[], [], [null, 'An'], [], [7]]);
  });

  it('leaves columns beyond the 200th', async () => {
    const bytes = await makeXlsx({ A: [Array.from({ length: 210 }, (_, i) => i + 1)] });
    expect((await readListFile(bytes, 'a.xlsx'))[0]?.cells[0]).toHaveLength(200);
  });

  it('reads an .xlsx that has another name', async () => {
    expect(await codeOf(await makeXlsx({ A: [['Họ và tên']] }), 'danh-sach')).toBe('read');
  });

  it('reads a list of 20,000 rows within ten seconds', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [i + 1, `Nguyễn Văn A${i}`, 'Sở Nội vụ']);
    const bytes = await makeXlsx({ A: [['STT', 'Họ và tên', 'Đơn vị'], ...rows] });
    const start = performance.now();
    const [sheet] = await readListFile(bytes, 'a.xlsx');
    expect(readCandidateList(sheet?.cells ?? []).rows).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('readListFile: text', () => {
  const table = [
    ['STT', 'Họ và tên', 'Chức vụ, đơn vị'],
    ['1', 'Nguyễn Văn An', 'Trưởng phòng, Sở Nội vụ'],
    ['2', 'Đỗ "Tư" Đức', 'Dòng một\nDòng hai'],
  ];
  const write = (separator: string) =>
    table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
  const read = async (bytes: Uint8Array) => (await readListFile(bytes, 'Danh sách.csv'))[0];

  it.each([',', ';', '\t'])('finds out the separator %j', async (separator) => {
    expect(await read(Buffer.from(write(separator)))).toEqual({ sheetName: 'Danh sách', cells: table });
  });

  it('takes semicolons although the texts hold commas', async () => {
    const text = 'STT;Họ và tên;Chức vụ, đơn vị\n1;Nguyễn Văn An;Trưởng phòng, Sở Nội vụ\n2;Lê Thị Bình;\n';
    expect((await read(Buffer.from(text)))?.cells[1]).toEqual([
      '1',
      'Nguyễn Văn An',
      'Trưởng phòng, Sở Nội vụ',
    ]);
  });

  it('follows the hint of Excel and keeps row numbers', async () => {
    expect((await read(Buffer.from('sep=;\r\na,b;c\r\n')))?.cells).toEqual([[], ['a,b', 'c']]);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${write(',')}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${write('\t')}`, 'utf16le')],
    ['UTF-16 LE without', Buffer.from(write('\t'), 'utf16le')],
    ['decomposed letters', Buffer.from(write(',').normalize('NFD'))],
  ])('reads %s', async (_, bytes) => {
    expect((await read(bytes))?.cells).toEqual(table);
  });
});

describe('readListFile: refusals', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['an empty file', 'a.xlsx', Buffer.alloc(0), 'empty_list'],
    ['a text without a filled cell', 'a.csv', Buffer.from(' ,,\n\n'), 'empty_list'],
    ['a sheet without a filled cell', 'a.xlsx', makeRawXlsx(''), 'empty_list'],
    ['a text named .xlsx', 'a.xlsx', Buffer.from('STT,Họ và tên'), 'not_a_list_file'],
    ['an unknown name', 'a.pdf', Buffer.from('%PDF-1.7'), 'not_a_list_file'],
    ['a text in an old encoding', 'a.csv', Buffer.from('NguyÔn V¨n An', 'latin1'), 'not_a_list_file'],
    [
      'binary bytes named .csv',
      'a.csv',
      Buffer.from([1, 0, 0, 0, 65, 66, 67, 68, 69, 70, 71, 72, 73]),
      'not_a_list_file',
    ],
    [
      'an archive that is no workbook',
      'a.xlsx',
      makeLyingZip('word/document.xml', Buffer.from('x'), 1),
      'not_a_list_file',
    ],
    ['a workbook with a password', 'a.xlsx', makeOle2('EncryptedPackage'), 'encrypted'],
    ['an old .xls', 'a.xls', makeOle2('Workbook'), 'old_xls'],
    ['an old .xls renamed', 'a.xlsx', makeOle2('Book'), 'old_xls'],
    ['an old .doc', 'a.doc', makeOle2('WordDocument'), 'not_a_list_file'],
    ['a workbook named .xlsm', 'a.xlsm', makeRawXlsx(''), 'macro_file'],
    ['macros under another name', 'a.xlsx', makeRawXlsx('', { 'xl/vbaProject.bin': 'x' }), 'macro_file'],
    ['more than 20 MB', 'a.csv', Buffer.alloc(20 * 1024 * 1024 + 1, 65), 'too_large'],
    ['more than 50,000 rows of text', 'a.csv', Buffer.from('a,b\n'.repeat(50_001)), 'too_large'],
    [
      'a filled row beyond 50,000',
      'a.xlsx',
      makeRawXlsx('<row r="50001"><c r="A50001"><v>1</v></c></row>'),
      'too_large',
    ],
    [
      'a row no sheet has',
      'a.xlsx',
      makeRawXlsx('<row r="999999999"><c r="A999999999"><v>1</v></c></row>'),
      'not_a_list_file',
    ],
    [
      'a column no sheet has',
      'a.xlsx',
      makeRawXlsx('<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>'),
      'not_a_list_file',
    ],
    [
      'wide gaps in many rows',
      'a.xlsx',
      makeRawXlsx(
        Array.from({ length: 400 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join(
          '',
        ),
      ),
      'too_large',
    ],
    ['a broken sheet', 'a.xlsx', makeRawXlsx('<row r="2"/><row r="1"/>'), 'not_a_list_file'],
    [
      'more unpacked than 300 MB',
      'a.xlsx',
      makeLyingZip('xl/workbook.xml', Buffer.from('x'), 301 * 1024 * 1024),
      'zip_bomb',
    ],
    [
      'more unpacked than declared',
      'a.xlsx',
      makeLyingZip('xl/workbook.xml', Buffer.alloc(1_000_000), 10),
      'zip_bomb',
    ],
  ])('refuses %s', async (_, fileName, bytes, code) => {
    expect(await codeOf(bytes, fileName)).toBe(code);
  });

  it('refuses a workbook cut at any place, never otherwise than by a ListFileError', async () => {
    const bytes = await makeXlsx({
      A: [
        ['STT', 'Họ và tên'],
        [1, 'Nguyễn Văn An'],
      ],
    });
    for (let length = 1; length < bytes.length; length += 97) {
      expect(await codeOf(bytes.subarray(0, length), 'a.xlsx')).toBe('not_a_list_file');
    }
  });

  it('has a sentence in NFC for each refusal, and no content of the file in its message', () => {
    for (const [code, { vi, en }] of Object.entries(LIST_FILE_SENTENCES)) {
      expect(vi).toBe(vi.normalize('NFC'));
      expect(`${code} ${vi} ${en}`).toMatch(/\.$/u);
    }
    expect(new ListFileError('encrypted').message).toBe('list file refused: encrypted');
  });
});
