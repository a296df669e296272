import type { ByteSource } from '#electron/lists/byte-source.ts';
import { ListFileError } from '#electron/lists/list-file-error.ts';
import { type FileNotes, type FileRow, LAST_ROW, MOST_COLUMNS_READ } from '#electron/lists/list-rows.ts';
import type { ZipPart } from '#electron/lists/zip-archive.ts';
import type { Cell } from '#shared/candidate-list/types.ts';
import { columnNumber, dayOfSerial, unescapeText } from './cell-text.ts';
import { inflatePart } from './inflate-part.ts';
import { fillMerged, type MergedCells } from './merged-cells.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { Workbook } from './workbook-parts.ts';
import { openXml } from './xml-reader.ts';

const LAST_COLUMN = 16_384;
/** Types of cells whose text is in a font. */
const TEXTS: ReadonlySet<string> = new Set(['s', 'str', 'inlineStr']);

/** What a sheet is read with. */
export interface SheetReading {
  readonly workbook: Workbook;
  readonly strings: SharedStrings;
  readonly merged: readonly MergedCells[];
  /** Counted up while rows are read. */
  readonly notes: FileNotes;
}

/** The cell that is being read. */
interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  font: string | null;
  formula: boolean;
}

/**
 * The rows of a sheet in their order, those without a filled cell left out, some at a time. Texts are as the file has
 * them; days come out as ISO texts; formulas by the value that the file keeps, never calculated.
 * @throws ListFileError
 */
export async function* readSheetRows(
  source: ByteSource,
  part: ZipPart,
  reading: SheetReading,
): AsyncGenerator<FileRow[]> {
  const rows: FileRow[] = [];
  const xml = openXml(listenToRows(reading, (row) => rows.push(row)));
  for await (const piece of inflatePart(source, part)) {
    xml.push(piece);
    if (rows.length > 0) yield rows.splice(0);
  }
  xml.end();
  if (rows.length > 0) yield rows;
}

/** Rows that the sheet says it has; null where it does not say. */
export async function declaredRows(source: ByteSource, part: ZipPart): Promise<number | null> {
  let rows: number | null = null;
  let ended = false;
  const xml = openXml({
    open: (element, attributes) => {
      if (element === 'dimension') rows = Number(/(\d+)$/u.exec(attributes.ref ?? '')?.[1] ?? Number.NaN);
      if (element === 'sheetData') ended = true;
    },
  });
  for await (const piece of inflatePart(source, part)) {
    xml.push(piece.subarray(0, 32 * 1024));
    if (!ended) xml.push(piece.subarray(32 * 1024));
    if (ended) break;
  }
  return Number.isNaN(rows) ? null : rows;
}

function listenToRows({ workbook, strings, merged, notes }: SheetReading, emit: (row: FileRow) => void) {
  const fill = fillMerged(merged);
  let rowNumber = 0;
  let cells: Cell[] = [];
  let fonts: (string | null)[] = [];
  let cell: OpenCell | null = null;
  let lastColumn = 0;
  let capturing = false;
  let phonetic = false;

  const openRow = (attributes: Readonly<Record<string, string>>) => {
    const number = attributes.r === undefined ? rowNumber + 1 : Number(attributes.r);
    if (!(number > rowNumber && number <= LAST_ROW)) throw new ListFileError('not_a_list_file');
    rowNumber = number;
    cells = [];
    fonts = [];
    lastColumn = 0;
    if (attributes.hidden === '1' || attributes.hidden === 'true') notes.hiddenRows += 1;
  };
  const openCell = (attributes: Readonly<Record<string, string>>) => {
    const letters = attributes.r?.replace(/\d+$/u, '');
    const column = letters === undefined ? lastColumn + 1 : columnNumber(letters);
    if (!(column > lastColumn && column <= LAST_COLUMN)) throw new ListFileError('not_a_list_file');
    lastColumn = column;
    const style = attributes.s === undefined ? 0 : Number(attributes.s);
    cell = { column, type: attributes.t ?? 'n', style, value: '', font: null, formula: false };
  };
  const closeCell = () => {
    if (cell === null) return;
    const { column, type, style, formula } = cell;
    const value = toCell(cell);
    if (formula) {
      notes.formulas += 1;
      if (value === null) notes.formulasWithoutValue += 1;
    }
    if (value !== null) {
      if (column > MOST_COLUMNS_READ)
        notes.columnsLeftOut = Math.max(notes.columnsLeftOut, column - MOST_COLUMNS_READ);
      else {
        while (cells.length < column - 1) cells.push(null);
        cells.push(value);
        if (TEXTS.has(type)) fonts[column - 1] = cell.font ?? workbook.fontStyles[style] ?? null;
      }
    }
    cell = null;
  };
  const toCell = (read: OpenCell): Cell => {
    if (read.type === 's') {
      const index = Number(read.value);
      read.font = strings.font(index);
      return read.value === '' ? null : strings.text(index);
    }
    if (read.type === 'n') {
      if (read.value === '') return null;
      const number = Number(read.value);
      if (Number.isNaN(number)) throw new ListFileError('not_a_list_file');
      return workbook.dayStyles[read.style] === true
        ? (dayOfSerial(number, workbook.from1904) ?? number)
        : number;
    }
    if (read.value === '') return null;
    if (read.type === 'b') return read.value === '1';
    if (read.type === 'd') return read.value.slice(0, 10);
    // An error says nothing of the row but that something is missing.
    return read.type === 'e' ? null : unescapeText(read.value);
  };

  return {
    open: (element: string, attributes: Readonly<Record<string, string>>) => {
      switch (element) {
        case 'row':
          openRow(attributes);
          break;
        case 'c':
          openCell(attributes);
          break;
        case 'v':
          capturing = cell !== null;
          break;
        case 't':
          capturing = cell !== null && !phonetic;
          break;
        case 'f':
          if (cell !== null) cell.formula = true;
          break;
        case 'rPh':
          phonetic = true;
          break;
        case 'rFont':
          if (cell !== null) cell.font ??= attributes.val ?? null;
          break;
        case 'col':
          if (attributes.hidden === '1' || attributes.hidden === 'true')
            notes.hiddenColumns += Math.max(0, Number(attributes.max) - Number(attributes.min) + 1) || 0;
          break;
      }
    },
    text: (text: string) => {
      if (capturing && cell !== null) cell.value += text;
    },
    close: (element: string) => {
      if (element === 'v' || element === 't') capturing = false;
      else if (element === 'rPh') phonetic = false;
      else if (element === 'c') closeCell();
      else if (element === 'row') {
        fill(rowNumber, cells, fonts);
        if (cells.some(isFilled)) emit({ rowNumber, cells, fonts });
      }
    },
  };
}

function isFilled(cell: Cell): boolean {
  return cell !== null && !(typeof cell === 'string' && cell.trim() === '');
}
