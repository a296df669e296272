import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '#electron/lists/byte-source.ts';
import { ListFileError } from '#electron/lists/list-file-error.ts';
import { type FileRow, noNotes } from '#electron/lists/list-rows.ts';
import { openListFile } from '#electron/lists/open-list-file.ts';
import { readSharedStrings } from '#electron/lists/xlsx/shared-strings.ts';
import { readWorkbook } from '#electron/lists/xlsx/workbook-parts.ts';
import { makeLyingZip, makeOle2, makeRawXlsx, makeXlsx } from '#test/integration/lists/list-files.ts';
import { legacyListRows, writeLegacyCsv, writeLegacyXlsx } from '#test/support/legacy-list-file.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const folder = makeFolder('so-vang-spill');

async function read(bytes: Buffer, fileName = 'a.xlsx', sheet = 0) {
  const file = await openListFile(sourceOf(bytes), fileName, folder);
  const notes = noNotes();
  const rows: FileRow[] = [];
  try {
    for await (const some of file.rows(sheet, notes)) rows.push(...some);
  } finally {
    file.close();
  }
  return { rows, notes, sheets: file.sheets, kind: file.kind };
}
const cellsOf = async (bytes: Buffer, fileName?: string) =>
  (await read(bytes, fileName)).rows.map(({ rowNumber, cells }) => [rowNumber, ...cells]);

async function codeOf(bytes: Buffer, fileName = 'a.xlsx'): Promise<string> {
  try {
    await read(bytes, fileName);
  } catch (error) {
    if (error instanceof ListFileError) return error.code;
    throw error;
  }
  return 'read';
}

const withStyles = (sheetData: string, after = '') =>
  makeRawXlsx(`${sheetData}</sheetData>${after}<sheetData>`, {
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-42A]dd/mm/yyyy;@"/></numFmts><fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font></fonts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"/><xf fontId="1"/><xf numFmtId="46"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml':
      '<sst><si><t>NguyÔn V¨n An</t></si><si><r><rPr><rFont val="VNI-Times"/></rPr><t xml:space="preserve">Traàn </t></r><r><t>Bình</t></r><rPh><t>x</t></rPh></si><si><t>_x0041_B &amp; &lt;C&gt;</t></si></sst>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="x/styles" Target="styles.xml"/></Relationships>',
  });

describe('a workbook read from beginning to end', () => {
  it('gives rows, numbers, days by their format, texts as they stand and the fonts they are in', async () => {
    const { rows } = await read(
      withStyles(
        '<row r="2"><c r="A2"><v>7</v></c><c r="B2" s="1"><v>34567</v></c><c r="C2" s="2"><v>34567.5</v></c><c r="D2" s="4"><v>1.5</v></c></row>' +
          '<row r="4"><c r="A4" t="s" s="3"><v>0</v></c><c r="B4" t="s"><v>1</v></c><c r="C4" t="s"><v>2</v></c><c r="D4" t="b"><v>1</v></c></row>',
      ),
    );
    expect(rows).toEqual([
      { rowNumber: 2, cells: [7, '1994-08-21', '1994-08-21', 1.5], fonts: [] },
      {
        rowNumber: 4,
        cells: ['NguyÔn V¨n An', 'Traàn Bình', 'AB & <C>', true],
        fonts: ['.VnTime', 'VNI-Times', 'Arial'],
      },
    ]);
  });

  it('keeps text as the file has it, even where it is not composed', async () => {
    const name = 'Nguyễn Thị Ánh'.normalize('NFD');
    expect(await cellsOf(await makeXlsx({ A: [[name]] }))).toEqual([[1, name]]);
  });

  it('reads formulas by the value that the file keeps, calculates none, and counts them', async () => {
    const { rows, notes } = await read(
      makeRawXlsx(
        '<row r="1"><c r="A1" t="str"><f>CONCATENATE("A","n")</f><v>An</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
          `<c r="D1" t="inlineStr"><is><t>=CMD|' /C calc'!A0</t></is></c></row>`,
      ),
    );
    expect(rows[0]?.cells).toEqual(['An', null, null, "=CMD|' /C calc'!A0"]);
    expect(notes).toMatchObject({ formulas: 3, formulasWithoutValue: 2 });
  });

  it('gives every row of joined cells their value, and counts them', async () => {
    const { rows, notes } = await read(
      withStyles(
        '<row r="1"><c r="A1" t="s" s="3"><v>0</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"/><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c></row>',
        '<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="C1:D1"/></mergeCells>',
      ),
    );
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['NguyÔn V¨n An', 1],
      ['NguyÔn V¨n An', 2],
      ['NguyÔn V¨n An', 3],
      [null, 4],
    ]);
    expect(rows[2]?.fonts[0]).toBe('.VnTime');
    expect(notes.mergedRanges).toBe(1);
  });

  it('tells hidden sheets, rows and columns, and reads them', async () => {
    const { rows, notes, sheets } = await read(
      makeRawXlsx('<row r="1" hidden="1"><c r="A1"><v>5</v></c></row>', {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="Ẩn" state="hidden" r:id="rId1"/></sheets></workbook>',
      }),
    );
    expect(sheets).toEqual([{ name: 'Ẩn', hidden: true, rows: null }]);
    expect(rows).toHaveLength(1);
    expect(notes.hiddenRows).toBe(1);
  });

  it('leaves rows that hold only spaces', async () => {
    expect(await cellsOf(await makeXlsx({ A: [['An'], ['  ', '\u00a0'], [], ['Bình']] }))).toEqual([
      [1, 'An'],
      [4, 'Bình'],
    ]);
  });

  it('reads 200 of 16,000 columns and tells how many it left', async () => {
    const cells = Array.from({ length: 16_000 }, () => '<c><v>1</v></c>').join('');
    const { rows, notes } = await read(makeRawXlsx(`<row r="1">${cells}</row>`));
    expect(rows[0]?.cells).toHaveLength(200);
    expect(notes.columnsLeftOut).toBe(15_800);
  });

  it('holds few of many texts and still gives each; what lies on the disk meanwhile is sealed, and then gone', async () => {
    const count = 5_000;
    const xml = Array.from({ length: count }, (_, at) => `<si><t>Thành tích ${at}</t></si>`).join('');
    const source = sourceOf(makeRawXlsx('', { 'xl/sharedStrings.xml': `<sst>${xml}</sst>` }));
    const { strings } = await readWorkbook(source);
    const texts = await readSharedStrings(source, strings, folder, { ready: 20_000, packed: 10_000 });
    for (let at = 0; at < 2_000; at += 1) {
      const index = at % 3 === 0 ? at % 40 : (at * 7919) % count;
      expect(texts.text(index)).toBe(`Thành tích ${index}`);
    }
    expect(texts.text(count)).toBe(null);
    const spilt = readdirSync(folder);
    expect(spilt).toHaveLength(1);
    expect(readFileSync(join(folder, spilt[0] ?? '')).includes('Thành tích')).toBe(false);
    texts.close();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a separated text read from beginning to end', () => {
  it('reads an old encoding as the Latin letters that stand for it', async () => {
    const bytes = Buffer.concat([
      Buffer.from('STT;Hä vµ tªn\r\n1;NguyÔn V¨n '.replaceAll('ä', '\u00e4'), 'latin1'),
      Buffer.from([0xad, 0x93, 0x80]),
      Buffer.from('\r\n', 'latin1'),
    ]);
    expect(await cellsOf(bytes, 'Cũ.csv')).toEqual([
      [1, 'STT', 'Hä vµ tªn'],
      [2, '1', 'NguyÔn V¨n \u00ad\u201c\u20ac'],
    ]);
  });

  it('reads cells that are cut between two pieces, quoted ones over several lines too', async () => {
    const text = Array.from(
      { length: 30_000 },
      (_, at) => `${at};"Dòng ""một""\r\ncủa ${at}";Sở Nội vụ`,
    ).join('\r\n');
    const { rows } = await read(Buffer.from(`\uFEFF${text}`), 'a.csv');
    expect(rows).toHaveLength(30_000);
    for (const { rowNumber, cells } of rows)
      expect(cells).toEqual([String(rowNumber - 1), `Dòng "một"\r\ncủa ${rowNumber - 1}`, 'Sở Nội vụ']);
  });

  it('takes a quote that nothing closes for text', async () => {
    expect(await cellsOf(Buffer.from('a,"b\nc,d\n'), 'a.csv')).toEqual([
      [1, 'a', '"b'],
      [2, 'c', 'd'],
    ]);
  });

  it('gives the same rows as a workbook of them', async () => {
    const rows = [...legacyListRows(500)];
    await writeLegacyXlsx(join(folder, 'a.xlsx'), rows);
    writeLegacyCsv(join(folder, 'a.csv'), rows);
    const [xlsx, csv] = await Promise.all(
      ['a.xlsx', 'a.csv'].map(async (name) => read(readFileSync(join(folder, name)), name)),
    );
    expect(xlsx?.rows).toHaveLength(501);
    const texts = (found: typeof xlsx) =>
      found?.rows.map(({ cells }) =>
        cells.map((cell) => String(cell).replace(/^(\d{2})\/(\d{2})\/(\d{4})$/u, '$3-$2-$1')),
      );
    expect(texts(csv)).toEqual(texts(xlsx));
  });
});

describe('what is no list', () => {
  it.each<[string, string, Buffer, string]>([
    ['an empty file', 'a.xlsx', Buffer.alloc(0), 'empty_list'],
    ['a text named .xlsx', 'a.xlsx', Buffer.from('STT,Họ và tên'), 'not_a_list_file'],
    ['an unknown name', 'a.pdf', Buffer.from('%PDF-1.7'), 'not_a_list_file'],
    ['bytes named .csv', 'a.csv', Buffer.from([1, 2, 3, 4, 200, 201, 0, 7]), 'not_a_list_file'],
    ['a workbook with a password', 'a.xlsx', makeOle2('EncryptedPackage'), 'encrypted'],
    ['an old .xls', 'a.xls', makeOle2('Workbook'), 'old_xls'],
    ['a workbook named .xlsm', 'a.xlsm', makeRawXlsx(''), 'macro_file'],
    ['macros under another name', 'a.xlsx', makeRawXlsx('', { 'xl/vbaProject.bin': 'x' }), 'macro_file'],
    [
      'a row no sheet has',
      'a.xlsx',
      makeRawXlsx('<row r="1048577"><c r="A1"><v>1</v></c></row>'),
      'not_a_list_file',
    ],
    [
      'a column no sheet has',
      'a.xlsx',
      makeRawXlsx('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
      'not_a_list_file',
    ],
    ['rows out of order', 'a.xlsx', makeRawXlsx('<row r="2"/><row r="1"/>'), 'not_a_list_file'],
    [
      'a number that is none',
      'a.xlsx',
      makeRawXlsx('<row r="1"><c r="A1"><v>1e</v></c></row>'),
      'not_a_list_file',
    ],
    ['elements without end', 'a.xlsx', makeRawXlsx('<a>'.repeat(100)), 'not_a_list_file'],
    [
      'an entity of its own',
      'a.xlsx',
      makeRawXlsx('<row r="1"><c t="str"><v>&lol;</v></c></row>'),
      'not_a_list_file',
    ],
    [
      'a text longer than any cell',
      'a.xlsx',
      makeRawXlsx(`<row r="1"><c t="str"><v>${'x'.repeat(5_000_000)}</v></c></row>`),
      'zip_bomb',
    ],
    [
      'more unpacked than 3 GB',
      'a.xlsx',
      makeLyingZip('xl/workbook.xml', Buffer.from('x'), 3.5 * 1024 ** 3),
      'zip_bomb',
    ],
    [
      'more unpacked than declared',
      'a.xlsx',
      makeLyingZip('xl/workbook.xml', Buffer.alloc(1_000_000, 32), 10),
      'zip_bomb',
    ],
  ])('%s is refused', async (_, fileName, bytes, code) => {
    expect(await codeOf(bytes, fileName)).toBe(code);
  });

  it('cut at any place it is never refused otherwise than by a ListFileError', async () => {
    const bytes = await makeXlsx({
      A: [
        ['STT', 'Họ và tên'],
        [1, 'Nguyễn Văn An'],
      ],
    });
    for (let length = 1; length < bytes.length; length += 97)
      expect(await codeOf(Buffer.from(bytes.subarray(0, length)))).toBe('not_a_list_file');
  });
});
