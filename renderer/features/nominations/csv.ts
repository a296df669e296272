/** A spreadsheet runs a cell that starts so as a formula (OWASP, CSV injection); tab and CR hide such a start. */
const FORMULA_START = /^[=+\-@\t\r]/u;
const NEEDS_QUOTES = /[",;\r\n]/u;

/**
 * CSV that Excel opens right: UTF-8 with a byte order mark, CRLF, every dangerous cell disarmed by a leading
 * apostrophe.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

function writeCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
