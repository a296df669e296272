import { dayText, type ListCell } from '#shared/result-list/columns.ts';
import { csvLine } from '#shared/result-list/disarm-cell.ts';

const PIECE = 128 * 1024;
const encoder = new TextEncoder();

const written = (cell: ListCell): string | number => {
  if (cell === null) return '';
  if ('number' in cell) return cell.number;
  return 'text' in cell ? cell.text : dayText(cell.day);
};

/** The bytes of a CSV file, a piece at a time: UTF-8 with a byte order mark, CRLF, every text disarmed. */
export function* csvPieces(
  titles: readonly string[],
  rows: Iterator<readonly ListCell[]>,
): Generator<Uint8Array<ArrayBuffer>> {
  let piece = `\uFEFF${csvLine(titles)}\r\n`;
  for (let next = rows.next(); next.done !== true; next = rows.next()) {
    piece += `${csvLine(next.value.map(written))}\r\n`;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece);
}
