/** A spreadsheet (.xlsx, ECMA-376) written row by row: whatever its length, only a piece of it is in memory. */
import { escapeXml } from '#electron/documents/escape-xml.ts';
import { type ZipPart, zipPieces } from '#electron/documents/zip-stream.ts';
import { dayText, type ListCell } from '#shared/result-list/columns.ts';
import { disarmCell } from '#shared/result-list/disarm-cell.ts';

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** Rows of one sheet that Excel opens, the head among them; more go to the next sheet. */
const SHEET_ROWS = 1_048_576;
/** Letters of one piece: packing pays, and the memory stays small. */
const PIECE = 128 * 1024;
const STYLE = { head: 1, day: 2 } as const;

const encoder = new TextEncoder();
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** 1 → 'A', 27 → 'AA'. */
export function columnLetters(index: number): string {
  const rest = (index - 1) % 26;
  const before = Math.floor((index - 1) / 26);
  return `${before > 0 ? columnLetters(before) : ''}${String.fromCharCode(65 + rest)}`;
}

/** Day number of Excel; null for a day it counts wrongly (before 1 March 1900) or that is no whole day. */
export function serialDay(iso: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/u.test(iso) || iso < '1900-03-01') return null;
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
}

function textCell(at: string, text: string, style = ''): string {
  const clean = escapeXml(disarmCell(text));
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${clean}</t></is></c>`;
}

function cellXml(at: string, cell: ListCell): string {
  if (cell === null) return '';
  if ('number' in cell) return `<c r="${at}"><v>${cell.number}</v></c>`;
  if ('text' in cell) return textCell(at, cell.text);
  const serial = serialDay(cell.day);
  if (serial === null) return textCell(at, dayText(cell.day));
  return `<c r="${at}" s="${STYLE.day}"><v>${serial}</v></c>`;
}

function* sheetPieces(
  columns: readonly SheetColumn[],
  rows: Iterator<readonly ListCell[]>,
  count: number,
): Generator<Uint8Array> {
  const letters = columns.map((_, index) => columnLetters(index + 1));
  const last = letters.at(-1) ?? 'A';
  const widths = columns
    .map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  let piece = `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}${count + 1}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>`;
  const head = columns.map(({ title }, at) => textCell(`${letters[at]}1`, title, ` s="${STYLE.head}"`));
  piece += `<row r="1">${head.join('')}</row>`;
  for (let row = 2; row <= count + 1; row += 1) {
    const next = rows.next();
    if (next.done === true) break;
    piece += `<row r="${row}">`;
    for (const [at, cell] of next.value.entries()) piece += cellXml(`${letters[at]}${row}`, cell);
    piece += '</row>';
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(`${piece}</sheetData><autoFilter ref="A1:${last}${count + 1}"/></worksheet>`);
}

const part = (name: string, xml: string): ZipPart => ({ name, pieces: [encoder.encode(`${HEAD}${xml}`)] });

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/**
 * The bytes of a workbook of `total` rows, a piece at a time; `rows` is read as it goes.
 * @param name of the first sheet; the next are "name (2)" …
 */
export function* xlsxPieces(
  name: string,
  columns: readonly SheetColumn[],
  rows: Iterator<readonly ListCell[]>,
  total: number,
): Generator<Uint8Array<ArrayBuffer>> {
  const perSheet = SHEET_ROWS - 1;
  const counts = Array.from({ length: Math.max(1, Math.ceil(total / perSheet)) }, (_, at) =>
    Math.min(perSheet, total - at * perSheet),
  );
  const numbers = counts.map((_, at) => at + 1);
  const sheetName = (number: number) => escapeXml(number === 1 ? name : `${name} (${number})`);
  const overrides = numbers
    .map(
      (n) =>
        `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join('');
  yield* zipPieces([
    part(
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${overrides}</Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbers.map((n) => `<sheet name="${sheetName(n)}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${numbers.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    part('xl/styles.xml', STYLES),
    ...counts.map((count, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      pieces: sheetPieces(columns, rows, count),
    })),
  ]);
}
