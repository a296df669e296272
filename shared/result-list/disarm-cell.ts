import { toNfc } from '../vietnamese/normalize.ts';

/** A spreadsheet runs a cell that starts so as a formula (OWASP, CSV injection); tab and CR hide such a start. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/u;
const NEEDS_QUOTES = /[",;\r\n]/u;

/** Text for a cell of a spreadsheet: NFC, and never a formula: a dangerous start gets a leading apostrophe. */
export function disarmCell(text: string): string {
  const cell = toNfc(text);
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}

/** One line of CSV without its end (RFC 4180), every text disarmed. */
export function csvLine(cells: readonly (string | number)[]): string {
  return cells.map(writeCell).join(',');
}

function writeCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = disarmCell(cell);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
