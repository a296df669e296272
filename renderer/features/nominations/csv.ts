import { csvLine } from '#shared/result-list/disarm-cell.ts';

/** CSV that Excel opens right: UTF-8 with a byte order mark, CRLF, every dangerous cell disarmed. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map(csvLine).join('\r\n')}\r\n`;
}
