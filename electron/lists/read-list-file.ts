/** Reads a submitted list of candidates from a file someone sent: nothing in the file is trusted. */
import { ListFileError } from '#electron/lists/list-file-error.ts';
import { readCsv } from '#electron/lists/read-csv.ts';
import { readXlsx } from '#electron/lists/read-xlsx.ts';
import type { Cell } from '#shared/candidate-list/types.ts';
import { toNfc } from '#shared/vietnamese/normalize.ts';

/** One sheet; `cells[0]` is row 1 of the sheet. */
export interface ListSheet {
  readonly sheetName: string;
  readonly cells: Cell[][];
}

/** Largest file, in bytes. */
export const LIST_FILE_LIMIT = 20 * 1024 * 1024;
/** Rows of a sheet, up to the last that is filled. */
export const LIST_ROW_LIMIT = 50_000;
/** Columns read; what stands further right is left. */
export const LIST_COLUMN_LIMIT = 200;

export const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
export const ZIP = Buffer.from('504b0304', 'hex');

/**
 * Reads an .xlsx or a CSV/tab-separated text, told apart by its bytes first. Sheets without a filled cell are
 * left out. Dates of Excel come out as ISO texts 'YYYY-MM-DD', all texts as NFC.
 * @throws ListFileError see its codes
 */
export async function readListFile(bytes: Uint8Array, fileName: string): Promise<ListSheet[]> {
  if (bytes.length === 0) throw new ListFileError('empty_list');
  if (bytes.length > LIST_FILE_LIMIT) throw new ListFileError('too_large');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const extension = extensionOf(fileName);
  if (startsWith(buffer, OLE2)) throw new ListFileError(kindOfOle2(buffer));
  if (extension === 'xlsm') throw new ListFileError('macro_file');
  const sheets = startsWith(buffer, ZIP) ? await readXlsx(buffer) : readText(buffer, fileName, extension);
  const filled = sheets.map(trimSheet).filter(({ cells }) => cells.length > 0);
  if (filled.length === 0) throw new ListFileError('empty_list');
  return filled;
}

function readText(bytes: Buffer, fileName: string, extension: string): ListSheet[] {
  if (!['csv', 'tsv', 'txt'].includes(extension)) throw new ListFileError('not_a_list_file');
  return [{ sheetName: toNfc(fileName.replace(/\.[^.]+$/u, '')), cells: readCsv(bytes) }];
}

/** 'xlsx' of 'Danh sách.XLSX'; '' without one. */
export function extensionOf(fileName: string): string {
  return /\.([^.]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** The streams of an OLE2 file are named in UTF-16 in its directory. */
export function kindOfOle2(bytes: Buffer): 'encrypted' | 'old_xls' | 'not_a_list_file' {
  const holds = (name: string) => bytes.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return 'encrypted';
  return holds('Workbook') || holds('Book') ? 'old_xls' : 'not_a_list_file';
}

function trimSheet({ sheetName, cells }: ListSheet): ListSheet {
  const last = cells.findLastIndex((row) => row.some(isFilled));
  if (last >= LIST_ROW_LIMIT) throw new ListFileError('too_large');
  const rows = cells.slice(0, last + 1).map((row) => {
    const kept = row.slice(0, LIST_COLUMN_LIMIT);
    return kept.slice(0, kept.findLastIndex(isFilled) + 1);
  });
  return { sheetName, cells: rows };
}

function isFilled(cell: Cell): boolean {
  return cell !== null && !(typeof cell === 'string' && cell.trim() === '');
}

export function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}
