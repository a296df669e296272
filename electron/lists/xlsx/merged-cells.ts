import type { ByteSource } from '#electron/lists/byte-source.ts';
import { ListFileError } from '#electron/lists/list-file-error.ts';
import type { ZipPart } from '#electron/lists/zip-archive.ts';
import type { Cell } from '#shared/candidate-list/types.ts';
import { columnNumber } from './cell-text.ts';
import { inflatePart } from './inflate-part.ts';

/** Cells joined over several rows; `column` is zero-based. */
export interface MergedCells {
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

/** What stands after the rows: joined cells, printing, conditional formats. */
const LONGEST_TAIL = 64 * 1024 * 1024;
const END_OF_ROWS = Buffer.from('sheetData>');
const MARGIN = 64;

/**
 * The cells joined over several rows, by their first row: they are told only after the rows themselves, so the sheet is
 * unpacked once ahead, without being parsed. @throws ListFileError
 */
export async function readMergedCells(source: ByteSource, part: ZipPart): Promise<MergedCells[]> {
  let before = Buffer.alloc(0);
  const tail: Buffer[] = [];
  let length = 0;
  for await (const piece of inflatePart(source, part)) {
    if (tail.length > 0) {
      length += piece.length;
      if (length > LONGEST_TAIL) throw new ListFileError('zip_bomb');
      tail.push(Buffer.from(piece));
      continue;
    }
    const joined = Buffer.concat([before, piece]);
    const end = endOfRows(joined);
    if (end >= 0) tail.push(Buffer.from(joined.subarray(end)));
    else before = Buffer.from(joined.subarray(-MARGIN));
  }
  const merged: MergedCells[] = [];
  const found = Buffer.concat(tail)
    .toString('latin1')
    .matchAll(/<(?:\w+:)?mergeCell\s[^<>]*?\bref=["']\$?([A-Za-z]+)\$?(\d+):\$?[A-Za-z]+\$?(\d+)["']/gu);
  for (const [, letters = '', first, last] of found) {
    const [from, to] = [Number(first), Number(last)];
    if (to > from) merged.push({ from, to, column: columnNumber(letters) - 1 });
  }
  return merged.sort((a, b) => a.from - b.from);
}

function endOfRows(bytes: Buffer): number {
  for (let at = bytes.indexOf(END_OF_ROWS); at >= 0; at = bytes.indexOf(END_OF_ROWS, at + 1)) {
    if (/<\/(?:\w+:)?$/u.test(bytes.toString('latin1', Math.max(0, at - 32), at))) return at;
  }
  return -1;
}

/** Gives every row of joined cells the value that the file keeps in the first; rows come in their order. */
export function fillMerged(
  merged: readonly MergedCells[],
): (rowNumber: number, cells: Cell[], fonts: (string | null)[]) => void {
  let next = 0;
  let open: { readonly range: MergedCells; readonly value: Cell; readonly font: string | null }[] = [];
  return (rowNumber, cells, fonts) => {
    if (open.length > 0) open = open.filter(({ range }) => range.to >= rowNumber);
    for (const { range, value, font } of open) {
      while (cells.length < range.column) cells.push(null);
      if ((cells[range.column] ?? null) !== null) continue;
      cells[range.column] = value;
      fonts[range.column] = font;
    }
    for (let range = merged[next]; range !== undefined && range.from <= rowNumber; range = merged[next]) {
      const value = cells[range.column] ?? null;
      if (range.from === rowNumber && value !== null)
        open.push({ range, value, font: fonts[range.column] ?? null });
      next += 1;
    }
  };
}
