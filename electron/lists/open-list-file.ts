/** Opens an old list of any length for reading from beginning to end: nothing in the file is trusted. */
import { type ByteSource, piecesOf } from '#electron/lists/byte-source.ts';
import { ListFileError } from '#electron/lists/list-file-error.ts';
import { toNfc } from '#shared/vietnamese/normalize.ts';
import { readCsvRows } from './csv/csv-rows.ts';
import { countLines, findTextEncoding } from './csv/text-encoding.ts';
import type { ListFile } from './list-rows.ts';
import { extensionOf, kindOfOle2, OLE2, startsWith, ZIP } from './read-list-file.ts';
import { readMergedCells } from './xlsx/merged-cells.ts';
import { readSharedStrings } from './xlsx/shared-strings.ts';
import { declaredRows, readSheetRows } from './xlsx/sheet-rows.ts';
import { readWorkbook } from './xlsx/workbook-parts.ts';

/** Bytes of an OLE2 file that are looked through for what it is. */
const OLE2_LOOK = 32 * 1024 * 1024;

/**
 * Opens an .xlsx or a separated text, told apart by its bytes first. `folder` is where texts go that have no room in
 * memory (sealed, and gone when the file is closed).
 * @throws ListFileError see its codes
 */
export async function openListFile(source: ByteSource, fileName: string, folder: string): Promise<ListFile> {
  if (source.size === 0) throw new ListFileError('empty_list');
  const head = source.read(0, 8);
  const extension = extensionOf(fileName);
  if (startsWith(head, OLE2))
    throw new ListFileError(kindOfOle2(Buffer.concat([...piecesOf(source, 0, OLE2_LOOK)])));
  if (extension === 'xlsm') throw new ListFileError('macro_file');
  if (startsWith(head, ZIP)) return openWorkbook(source, folder);
  if (!['csv', 'tsv', 'txt'].includes(extension)) throw new ListFileError('not_a_list_file');
  const encoding = findTextEncoding(source);
  const name = toNfc(fileName.replace(/\.[^.]+$/u, ''));
  return {
    kind: 'csv',
    sheets: [{ name, hidden: false, rows: countLines(source) }],
    rows: (_sheet, notes) => readCsvRows(source, encoding, notes),
    close: () => {},
  };
}

async function openWorkbook(source: ByteSource, folder: string): Promise<ListFile> {
  const workbook = await readWorkbook(source);
  const sheets: { name: string; hidden: boolean; rows: number | null }[] = [];
  for (const { name, hidden, part } of workbook.sheets)
    sheets.push({ name: toNfc(name), hidden, rows: await declaredRows(source, part) });
  let strings: Awaited<ReturnType<typeof readSharedStrings>> | null = null;
  return {
    kind: 'xlsx',
    sheets,
    rows: async function* (index, notes) {
      const sheet = workbook.sheets[index];
      if (sheet === undefined) throw new ListFileError('empty_list');
      const merged = await readMergedCells(source, sheet.part);
      notes.mergedRanges = merged.length;
      strings ??= await readSharedStrings(source, workbook.strings, folder);
      yield* readSheetRows(source, sheet.part, { workbook, strings, merged, notes });
    },
    close: () => strings?.close(),
  };
}
