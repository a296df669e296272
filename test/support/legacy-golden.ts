/**
 * One old list in many encodings: the source, and the files that test/fixtures/legacy holds of it. Written anew by
 * `node test/support/legacy-golden.ts`; a test says when the files are out of date. All names are made up.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { writeStoredZip } from '#electron/lists/zip-archive.ts';
import { byteOf } from '#shared/vietnamese/legacy-encodings/bytes.ts';
import { CODECS, type LegacyEncoding } from '#shared/vietnamese/legacy-encodings/codecs.ts';

export const GOLDEN_FOLDER = new URL('../fixtures/legacy/', import.meta.url);

export const HEADER = [
  'TT',
  'Họ và tên',
  'Chức vụ',
  'Đơn vị công tác',
  'Hình thức khen thưởng',
  'Số, ngày quyết định',
  'Thành tích',
  'Ghi chú',
];
const TITLES = ['Sở Nội vụ', 'Danh sách được khen thưởng các năm trước'];

const PEOPLE = [
  ['Nguyễn Văn Hùng', 'Giáo viên', 'Trường Tiểu học Hoà Bình', 'LĐTT', '12/QĐ-UB ngày 5/3/1998'],
  ['Vũ Minh Tú', 'Phó hiệu trưởng', 'Trường THCS Nguyễn Trãi', 'CSTĐCS', '45/QĐ-UB ngày 12/7/1999'],
  ['Bế Thị Bưởi', 'Y sĩ', 'Trạm Y tế xã Mỹ Đức', 'LĐTT', '7/QĐ-UB ngày 1/2/2000'],
  [
    'Nông Quý Phước',
    'Trưởng thôn',
    'Thôn Đồng Nẫm',
    'Bằng khen của Chủ tịch UBND tỉnh',
    '77/QĐ-UB ngày 20/11/2001',
  ],
  ['Lò Thị Hoà', 'Kế toán', 'Phòng Tài chính', 'LĐTT', '8/QĐ-UB ngày 2/3/2002'],
  [
    'Đặng Hữu Nghĩa',
    'Chủ tịch',
    'Hội Cựu chiến binh huyện',
    'Bằng khen của Chủ tịch UBND tỉnh',
    '91/QĐ-UB ngày 6/5/2003',
  ],
  ['Tòng Kim Anh', 'Bác sĩ', 'Bệnh viện huyện', 'CSTĐCS', '15/QĐ-UB ngày 7/1/2004'],
  ['Hà Thu', 'Văn thư', 'Văn phòng Uỷ ban', 'LĐTT', '16/QĐ-UB ngày 8/1/2004'],
] as const;

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const toned = (before: string, vowel: string, after: string): string =>
  TONES.map((tone) => (before + vowel + tone + after).normalize('NFC')).join(' ');

/** The 73 small letters, each in a syllable, a vowel a row; đ with the first. */
export const SMALL_LETTERS = [
  `${toned('b', 'a', 'n')} đo`,
  ...[...'ăâeêioôơu'].map((vowel) => toned('b', vowel, 'n')),
  toned('b', 'ư', 'ng'),
  toned('l', 'y', ''),
];
/** The 73 capitals, each at the head of a syllable. */
export const CAPITAL_LETTERS = [
  `${toned('', 'A', 'n')} Đo`,
  ...[...'ĂÂEÊIOÔƠU'].map((vowel) => toned('', vowel, 'n')),
  toned('', 'Ư', 'ng'),
  toned('', 'Y', ''),
];

/** Rows below the header, the first cell a number. */
export const ROWS: readonly (readonly (string | number)[])[] = SMALL_LETTERS.map((small, index) => {
  const [name = '', position = '', unit = '', award = '', decision = ''] =
    PEOPLE[index % PEOPLE.length] ?? [];
  const number = decision.replace(/^\d+/u, String(100 + index));
  return [index + 1, name, position, unit, award, number, CAPITAL_LETTERS[index] ?? '', small];
});
const CAPITALS_COLUMN = 6;

/** Encodings of each golden file; 'mixed' takes turns row by row. */
export const GOLDEN_FILES = ['unicode', 'nfd', 'tcvn3', 'vni', 'viqr', 'viscii', 'cp1258', 'mixed'] as const;
export type GoldenFile = (typeof GOLDEN_FILES)[number];
const TURNS = ['tcvn3', 'unicode', 'vni', 'viqr', 'nfd'] as const;

export const encodingOfRow = (file: GoldenFile, row: number): LegacyEncoding =>
  file === 'mixed' ? (TURNS[row % TURNS.length] ?? 'unicode') : file;

/** Letters that XML cannot carry: VISCII keeps six capitals in control bytes. */
const IN_CONTROL_BYTES = /[ẲẴẪỶỸỴ]/u;
/** The ABC fonts have capitals without a tone only. */
const TONED_CAPITAL = /[A-Z][\u0302\u0306\u031B]?[\u0300\u0309\u0303\u0301\u0323]/u;

/**
 * The text that a cell of the source is in a file. TCVN3 has toned capitals only in a font of capitals, where the whole
 * cell is capitals; what neither that nor XML can carry is left out of the cell, word by word.
 */
export function sourceCell(file: GoldenFile, kind: 'xlsx' | 'csv', row: number, column: number): string {
  const text = String(ROWS[row]?.[column] ?? '');
  const encoding = encodingOfRow(file, row);
  if (encoding === 'tcvn3' && column === CAPITALS_COLUMN) {
    if (kind === 'xlsx' && file === 'tcvn3') return text.toLocaleUpperCase('vi');
    const words = text.split(' ');
    return words.filter((word) => !TONED_CAPITAL.test(word.normalize('NFD'))).join(' ');
  }
  if (kind === 'csv' || encoding !== 'viscii') return text;
  const words = text.split(' ');
  return words.filter((word) => !IN_CONTROL_BYTES.test(word)).join(' ');
}

function encodedRow(file: GoldenFile, kind: 'xlsx' | 'csv', row: number): { text: string; font: string }[] {
  const encoding = encodingOfRow(file, row);
  return HEADER.map((_, column) => {
    const text = sourceCell(file, kind, row, column);
    const capitals = kind === 'xlsx' && file === 'tcvn3' && column === CAPITALS_COLUMN;
    const font =
      file === 'tcvn3'
        ? capitals
          ? '.VnTimeH'
          : '.VnTime'
        : file === 'vni'
          ? 'VNI-Times'
          : 'Times New Roman';
    return { text: CODECS[capitals ? 'tcvn3-capitals' : encoding].encode(text), font };
  });
}

function tableOf(file: GoldenFile, kind: 'xlsx' | 'csv'): { text: string; font: string }[][] {
  const plain = (text: string) => {
    const encoding = encodingOfRow(file, 0);
    return { text: CODECS[encoding].encode(text), font: 'Times New Roman' };
  };
  return [
    ...TITLES.map((title) => [plain(title)]),
    HEADER.map(plain),
    ...ROWS.map((_, row) => encodedRow(file, kind, row)),
  ];
}

/** Old texts as single bytes, Unicode as UTF-8; the mixed file is UTF-8 that holds what Excel showed of the bytes. */
function csvOf(file: GoldenFile): Buffer {
  const lines = tableOf(file, 'csv').map((cells) =>
    cells.map(({ text }) => `"${text.replaceAll('"', '""')}"`).join(','),
  );
  const text = `${lines.join('\r\n')}\r\n`;
  if (!['tcvn3', 'vni', 'viscii', 'cp1258'].includes(file)) return Buffer.from(text, 'utf8');
  return Buffer.from(Array.from(text, (character) => byteOf(character)));
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A plain workbook: texts inline, one style a font. */
function xlsxOf(file: GoldenFile): Buffer {
  const table = tableOf(file, 'xlsx');
  const fonts = [...new Set(table.flat().map(({ font }) => font))];
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const rows = table.map((cells, row) => {
    const xml = cells.map(({ text, font }, column) => {
      const at = `r="${String.fromCharCode(65 + column)}${row + 1}" s="${fonts.indexOf(font)}"`;
      return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
    });
    return `<row r="${row + 1}">${xml.join('')}</row>`;
  });
  const styles = `<fonts count="${fonts.length}">${fonts.map((font) => `<font><sz val="12"/><name val="${font}"/></font>`).join('')}</fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="${fonts.length}">${fonts.map((_, index) => `<xf numFmtId="0" fontId="${index}" fillId="0" borderId="0"/>`).join('')}</cellXfs>`;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Danh sach" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  return writeStoredZip(
    Object.entries(parts).map(([name, xml]) => ({ name, content: Buffer.from(head + xml, 'utf8') })),
  );
}

/** A golden file as bytes. */
export const goldenBytes = (file: GoldenFile, kind: 'xlsx' | 'csv'): Buffer =>
  kind === 'csv' ? csvOf(file) : xlsxOf(file);

export const goldenName = (file: GoldenFile, kind: 'xlsx' | 'csv'): string => `danh-sach-${file}.${kind}`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of GOLDEN_FILES) {
    for (const kind of ['xlsx', 'csv'] as const)
      writeFileSync(new URL(goldenName(file, kind), GOLDEN_FOLDER), goldenBytes(file, kind));
  }
}
