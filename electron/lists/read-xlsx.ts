import readXlsxFile from 'read-excel-file/node';
import { ListFileError } from '#electron/lists/list-file-error.ts';
import { readZipEntries, unpackEntry, writeStoredZip, type ZipEntry } from '#electron/lists/zip-archive.ts';
import type { Cell } from '#shared/candidate-list/types.ts';
import { toNfc } from '#shared/vietnamese/normalize.ts';

/** Most bytes a workbook may unpack to. */
const MOST_UNPACKED = 300 * 1024 * 1024;
/** The edges of a sheet (ECMA-376): row 1,048,576 and column XFD. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Cells of a sheet, counting the gaps before filled ones: 50,000 rows of 100 columns. */
const MOST_CELLS = 5_000_000;
/** Cells further right count with the gap before them. */
const NARROW = 200;

/**
 * The sheets of an .xlsx file, in their order; dates are ISO texts, texts NFC.
 * @throws ListFileError not_a_list_file, encrypted, macro_file, zip_bomb, too_large
 */
export async function readXlsx(bytes: Buffer): Promise<{ sheetName: string; cells: Cell[][] }[]> {
  const entries = readZipEntries(bytes, MOST_UNPACKED);
  if (entries.some(({ name }) => /(^|\/)vbaProject\.bin$/iu.test(name)))
    throw new ListFileError('macro_file');
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new ListFileError('not_a_list_file');
  const files = entries
    .filter(isSheetPart)
    .map((entry) => ({ name: entry.name, content: unpackEntry(entry) }));
  // Every part: a workbook may keep its sheets under any name.
  for (const { content } of files) checkSheetSize(content);
  try {
    const sheets = await readXlsxFile(writeStoredZip(files));
    return sheets.map(({ sheet, data }) => ({
      sheetName: toNfc(sheet),
      cells: data.map((row) => row.map(toCell)),
    }));
  } catch (error) {
    throw new ListFileError('not_a_list_file', { cause: error });
  }
}

/** Pictures, printer settings and the like are never unpacked. */
function isSheetPart({ name }: ZipEntry): boolean {
  return name.endsWith('.xml') || name.endsWith('.xml.rels');
}

/** The reader fills every gap up to a cell's address, so addresses are checked before it sees them. */
function checkSheetSize(xml: Buffer): void {
  let cells = 0;
  for (const match of xml
    .toString('latin1')
    .matchAll(/<(?:\w+:)?(row|c)\s[^<>]*?\br=["']([A-Za-z]*)(\d+)["']/gu)) {
    const [, element, letters = '', digits] = match;
    if (Number(digits) > LAST_ROW) throw new ListFileError('not_a_list_file');
    if (element === 'row') continue;
    const column = columnNumber(letters);
    if (column > LAST_COLUMN) throw new ListFileError('not_a_list_file');
    cells += column > NARROW ? column : 1;
    if (cells > MOST_CELLS) throw new ListFileError('too_large');
  }
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The package types its dates as the constructor, hence `unknown`. */
function toCell(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value === 'string') return toNfc(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
