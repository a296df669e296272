/**
 * A table typed as text, a row a line and '|' between cells (a table pasted from a spreadsheet has tabs there); the
 * first line holds the titles of the columns. Widths and alignment are computed from what the cells hold.
 */
import { z } from 'zod';
import { cleanText } from '#shared/vietnamese/normalize.ts';
import { type PageFrame, textWidthMm } from './compose-parts.ts';
import { LIST_LIMIT, labelled, TEXT_LIMITS, text } from './frame-data.ts';
import { CELL_PADDING_MM, tableSizePt } from './layout.ts';
import type { TableBlock, TableRow } from './model.ts';
import { type ColumnPlan, spreadColumns } from './table-columns.ts';
import { measureTextMm } from './text-width.ts';

/** More columns do not fit on a landscape page. */
export const COLUMN_LIMIT = 16;

const cells = z
  .string({ error: 'Cần điền chữ ở ô này.' })
  .max(TEXT_LIMITS.body, { error: `Dài quá ${TEXT_LIMITS.body} ký tự: hãy tách thành nhiều bảng.` })
  .overwrite((value) =>
    value
      .split(/\r\n|\n|\r/u)
      .map((line) => line.split(/[\t|]/u).map(cleanText).join(' | ').trim())
      .filter((line) => line.replace(/[|\s]/gu, '') !== '')
      .join('\n'),
  );

export const typedTableSchema = z.strictObject({
  title: labelled(text(TEXT_LIMITS.subject).default(''), { vi: 'Tên bảng', en: 'Title' }),
  cells: labelled(cells.default(''), {
    vi: 'Nội dung bảng',
    en: 'Cells',
    hint: 'A row a line, "|" between cells, titles of the columns in the first line; a spreadsheet can be pasted',
    control: 'prose',
  }),
  totals: labelled(z.boolean().default(false), {
    vi: 'Dòng cuối là tổng cộng',
    en: 'The last row is a total',
  }),
  landscape: labelled(z.boolean().default(false), { vi: 'Trang ngang', en: 'Landscape' }),
});
export type TypedTable = z.output<typeof typedTableSchema>;

export const typedTablesSchema = labelled(z.array(typedTableSchema).max(LIST_LIMIT).default([]), {
  vi: 'Phụ lục bảng, biểu',
  en: 'Annexed tables',
});

/** Titles of the columns and the rows below, every row as long as the titles (at most COLUMN_LIMIT). */
export function readTypedTable(typed: string): {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const [titles = [], ...rows] = typed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const width = Math.min(COLUMN_LIMIT, Math.max(titles.length, ...rows.map((row) => row.length)));
  const even = (row: readonly string[]) => Array.from({ length: width }, (_, index) => row[index] ?? '');
  return { titles: even(titles), rows: rows.map(even) };
}

/** Titles over numbers break into about this many lines. */
const TITLE_LINES = 2;

const NUMBER = /^-?[\d.,\s]*\d%?$/u;

/** The ruled table over the width of the text. */
export function composeTypedTable(table: TypedTable, frame: PageFrame): TableBlock {
  const { titles, rows } = readTypedTable(table.cells);
  const columns = titles.map((title, index) =>
    planColumn(
      title,
      rows.map((row) => row[index] ?? ''),
      frame,
    ),
  );
  const lastIndex = rows.length - 1;
  return {
    type: 'table',
    columns: spreadColumns(columns, textWidthMm(frame)),
    rows: rows.map(
      (row, index): TableRow =>
        table.totals && index === lastIndex ? { emphasis: 'total', cells: row } : row,
    ),
  };
}

function planColumn(title: string, body: readonly string[], frame: PageFrame): ColumnPlan {
  const sizePt = tableSizePt(frame.preset);
  const filled = body.filter((cell) => cell !== '');
  const numeric = filled.length > 0 && filled.every((cell) => NUMBER.test(cell));
  const words = [...title.split(' '), ...body.flatMap((cell) => cell.split(' '))];
  const widestWord = Math.max(0, ...words.map((word) => measureTextMm(word, sizePt, { bold: true })));
  const leastMm = widestWord + 2 * CELL_PADDING_MM + 1;
  if (numeric) {
    const widestCell = Math.max(...filled.map((cell) => measureTextMm(cell, sizePt, { bold: true })));
    const titleMm = measureTextMm(title, sizePt, { bold: true }) / TITLE_LINES;
    const ordinal = filled.every((cell) => /^\d{1,3}$/u.test(cell)) && /^(STT|TT|Số TT)$/iu.test(title);
    return {
      title,
      align: ordinal ? 'center' : 'right',
      widthMm: Math.max(leastMm, Math.max(widestCell, titleMm) + 2 * CELL_PADDING_MM + 1),
    };
  }
  const average =
    filled.reduce((sum, cell) => sum + measureTextMm(cell, sizePt), 0) / Math.max(1, filled.length);
  return { title, align: 'left', share: Math.min(110, Math.max(leastMm, average)) };
}
