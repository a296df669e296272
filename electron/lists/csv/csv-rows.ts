import { type ByteSource, piecesOf } from '#electron/lists/byte-source.ts';
import { ListFileError } from '#electron/lists/list-file-error.ts';
import { type FileNotes, type FileRow, LAST_ROW, MOST_COLUMNS_READ } from '#electron/lists/list-rows.ts';
import { findSeparator } from '#electron/lists/read-csv.ts';
import { openDelimited, type Separator } from '#shared/candidate-list/delimited-stream.ts';
import type { Cell } from '#shared/candidate-list/types.ts';
import type { TextEncoding } from './text-encoding.ts';

/** Enough of the text to tell the separator by. */
const SAMPLE = 128 * 1024;
const SEPARATORS: readonly Separator[] = [',', ';', '\t'];

/**
 * The rows of a separated text in their order, some at a time; empty cells are null, texts as the file has them.
 * @throws ListFileError not_a_list_file when a character is none of the encoding, too_large
 */
export async function* readCsvRows(
  source: ByteSource,
  encoding: TextEncoding,
  notes: FileNotes,
): AsyncGenerator<FileRow[]> {
  const sample = new TextDecoder(encoding).decode(source.read(0, SAMPLE), { stream: true });
  const hint = /^sep=([,;\t])\r?\n/iu.exec(sample);
  const separator = SEPARATORS.find((one) => one === hint?.[1]) ?? findSeparator(sample);
  const reader = openDelimited(separator);
  let rowNumber = 0;
  for (const text of decoded(source, encoding)) {
    const rows: FileRow[] = [];
    for (const cells of reader.push(text.piece, text.last)) {
      rowNumber += 1;
      // Excel's own hint, which it writes and hides, counts as a row of the file.
      if (rowNumber === 1 && hint !== null) continue;
      if (rowNumber > LAST_ROW) throw new ListFileError('too_large');
      const row = cells.map((cell): Cell => (cell === '' ? null : cell));
      if (!row.some((cell) => cell !== null && String(cell).trim() !== '')) continue;
      notes.columnsLeftOut = Math.max(notes.columnsLeftOut, lastFilled(row) - MOST_COLUMNS_READ);
      rows.push({ rowNumber, cells: row.slice(0, MOST_COLUMNS_READ), fonts: [] });
    }
    if (rows.length > 0) yield rows;
  }
}

function lastFilled(row: readonly Cell[]): number {
  return row.findLastIndex((cell) => cell !== null) + 1;
}

function* decoded(source: ByteSource, encoding: TextEncoding) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (const bytes of piecesOf(source)) {
      const piece = decoder.decode(bytes, { stream: true });
      if (piece.includes('\u0000')) throw new ListFileError('not_a_list_file');
      yield { piece, last: false };
    }
    yield { piece: decoder.decode(), last: true };
  } catch (error) {
    throw error instanceof TypeError ? new ListFileError('not_a_list_file', { cause: error }) : error;
  }
}
