/** Writes an old list of any length as Excel would: texts shared, days as numbers, names skewed as they are in life. */

import { once } from 'node:events';
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, createDeflateRaw } from 'node:zlib';

const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Lò',
  'Cao',
];
const MIDDLE = [
  'Văn',
  'Thị',
  'Hữu',
  'Đức',
  'Ngọc',
  'Minh',
  'Thanh',
  'Quang',
  'Xuân',
  'Thu',
  'Hồng',
  'Mạnh',
  'Anh',
  'Kim',
];
const GIVEN = [
  'Hùng',
  'Hoa',
  'Anh',
  'Dũng',
  'Lan',
  'Tuấn',
  'Mai',
  'Hải',
  'Hương',
  'Nam',
  'Thảo',
  'Bình',
  'Yến',
  'Phúc',
  'Trang',
  'Sơn',
  'Nga',
  'Khánh',
  'Thủy',
  'Long',
  'Linh',
  'Quân',
  'Hạnh',
  'Việt',
  'Ngân',
  'Đạt',
  'Chi',
  'Thắng',
  'Hà',
  'Tùng',
  'Loan',
  'Kiên',
  'Nhung',
  'Cường',
  'Huệ',
  'Thịnh',
  'Oanh',
  'Trung',
  'Dung',
  'Phương',
  'Uyên',
  'Lâm',
  'Ái',
  'Ước',
];
const KINDS = [
  'Sở',
  'Phòng',
  'Trường Tiểu học',
  'Trường Trung học cơ sở',
  'Bệnh viện',
  'Ủy ban nhân dân xã',
  'Công ty',
];
const PLACES = [
  'Hư Cấu',
  'An Phú',
  'Bình Hòa',
  'Tân Lập',
  'Đông Sơn',
  'Vĩnh Thạnh',
  'Mỹ Lộc',
  'Yên Khê',
  'Phú Thọ',
  'Hòa Bình',
];
const POSITIONS = [
  'Chuyên viên',
  'Giáo viên',
  'Trưởng phòng',
  'Phó Trưởng phòng',
  'Kế toán',
  'Bác sĩ',
  'Hiệu trưởng',
];
const AWARDS = [
  'Bằng khen của Chủ tịch UBND tỉnh',
  'Lao động tiên tiến',
  'Chiến sĩ thi đua cơ sở',
  'Bằng khen của Thủ tướng Chính phủ',
];
export const LEGACY_HEADER = [
  'STT',
  'Họ và tên',
  'Năm sinh',
  'Chức vụ',
  'Đơn vị công tác',
  'Thành tích',
  'Hình thức khen thưởng',
  'Số quyết định',
  'Ngày quyết định',
  'Người ký',
];

/** A small generator of numbers, the same every time (Mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Serial day of Excel. */
const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

export type LegacyListRow = readonly (string | number | null)[];

/**
 * Rows of an old list of the given length. Some are wrong on purpose: about `wrong` of a thousand have a year that
 * cannot be, and about `twice` of a thousand repeat the row before.
 */
export function* legacyListRows(
  size: number,
  { seed = 1, wrong = 2, twice = 2 } = {},
): Generator<LegacyListRow> {
  const random = numbers(seed);
  /** The first of a list come up most. */
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)] as T;
  let before: LegacyListRow | null = null;
  for (let at = 1; at <= size; at += 1) {
    if (before !== null && random() * 1000 < twice) {
      yield [at, ...before.slice(1)];
      continue;
    }
    const year = 1985 + Math.floor(random() * 40);
    const list = Math.floor(random() * 30);
    const person = `${pick(FAMILY)} ${pick(MIDDLE)} ${pick(MIDDLE)} ${pick(GIVEN)}`;
    const unit = `${pick(KINDS)} ${pick(PLACES)} ${Math.floor(random() ** 2 * 60) + 1}`;
    const isWrong = random() * 1000 < wrong;
    before = [
      at,
      person,
      1940 + Math.floor(random() * 55),
      pick(POSITIONS),
      unit,
      `Đã có thành tích xuất sắc trong công tác năm ${year}, phong trào thi đua đợt ${1 + Math.floor(random() * 50)}`,
      pick(AWARDS),
      `${100 + list * 37}/QĐ-UBND`,
      isWrong ? '30/02/2104' : serial(year, 1 + (list % 12), 1 + (list % 27)),
      'Lò Văn Ký',
    ];
    yield before;
  }
}

const DAY_COLUMN = 8;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Packed {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

/** Writes a workbook of one sheet; only a piece of it is in memory, but for the shared texts. */
export async function writeLegacyXlsx(path: string, rows: Iterable<LegacyListRow>): Promise<void> {
  const handle = openSync(path, 'w');
  let at = 0;
  const put = (bytes: Buffer) => {
    writeSync(handle, bytes);
    at += bytes.length;
  };
  const parts: Packed[] = [];
  const add = async (name: string, pieces: Iterable<string>) => {
    const start = at;
    const nameBytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(nameBytes.length, 26);
    put(Buffer.concat([local, nameBytes]));
    const deflate = createDeflateRaw({ level: 3 });
    const dataStart = at;
    deflate.on('data', (bytes: Buffer) => put(bytes));
    let [crc, size] = [0, 0];
    for (const piece of pieces) {
      const bytes = Buffer.from(piece);
      crc = crc32(bytes, crc);
      size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, 'drain');
    }
    deflate.end();
    await once(deflate, 'end');
    const packed = at - dataStart;
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(crc, 4);
    descriptor.writeUInt32LE(packed, 8);
    descriptor.writeUInt32LE(size, 12);
    put(descriptor);
    parts.push({ name: nameBytes, crc, packed, size, start });
  };

  const texts = new Map<string, number>();
  const shared = (text: string) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  function* sheet(): Generator<string> {
    let piece = `<worksheet xmlns="${MAIN}"><sheetData>`;
    let number = 0;
    const line = (cells: LegacyListRow) => {
      number += 1;
      const xml = cells.map((cell, column) => {
        const place = `${LETTERS[column]}${number}`;
        if (cell === null) return '';
        if (typeof cell === 'string') return `<c r="${place}" t="s"><v>${shared(cell)}</v></c>`;
        return `<c r="${place}"${column === DAY_COLUMN ? ' s="1"' : ''}><v>${cell}</v></c>`;
      });
      return `<row r="${number}" spans="1:${cells.length}">${xml.join('')}</row>`;
    };
    piece += line(LEGACY_HEADER);
    for (const row of rows) {
      piece += line(row);
      if (piece.length < 256 * 1024) continue;
      yield piece;
      piece = '';
    }
    yield `${piece}</sheetData></worksheet>`;
  }
  function* sharedTexts(): Generator<string> {
    let piece = `<sst xmlns="${MAIN}" uniqueCount="${texts.size}">`;
    for (const text of texts.keys()) {
      piece += `<si><t>${xml(text)}</t></si>`;
      if (piece.length < 256 * 1024) continue;
      yield piece;
      piece = '';
    }
    yield `${piece}</sst>`;
  }
  await add('xl/workbook.xml', [
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  await add('xl/_rels/workbook.xml.rels', [
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  ]);
  await add('xl/styles.xml', [
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><name val="Times New Roman"/></font></fonts><cellXfs count="2"><xf fontId="0"/><xf numFmtId="164" fontId="0"/></cellXfs></styleSheet>`,
  ]);
  await add('xl/worksheets/sheet1.xml', sheet());
  await add('xl/sharedStrings.xml', sharedTexts());

  const directory = at;
  for (const { name, crc, packed, size, start } of parts) {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(packed, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(start, 42);
    put(Buffer.concat([entry, name]));
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(at - directory, 12);
  end.writeUInt32LE(directory, 16);
  put(end);
  closeSync(handle);
}

/** The same rows as a separated text in UTF-8. */
export function writeLegacyCsv(path: string, rows: Iterable<LegacyListRow>): void {
  const handle = openSync(path, 'w');
  const day = (cell: number) => {
    const [year, month, date] = new Date((cell - 25_569) * 86_400_000).toISOString().slice(0, 10).split('-');
    return `${date}/${month}/${year}`;
  };
  writeSync(handle, `${LEGACY_HEADER.join(';')}\r\n`);
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      typeof cell === 'number' && column === DAY_COLUMN ? day(cell) : cell,
    );
    writeSync(handle, `${cells.map((cell) => `"${cell ?? ''}"`).join(';')}\r\n`);
  }
  closeSync(handle);
}
