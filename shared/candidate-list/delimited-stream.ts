export type Separator = ',' | ';' | '\t';

/** A cell that holds more is none: its opening quote has no end. */
const LONGEST_CELL = 1024 * 1024;

/**
 * Reads separated text (RFC 4180 with any separator) as it comes. A cell counts as quoted only when its closing quote
 * ends the cell; otherwise the quotes are text, because Excel pastes `"A" B` as it stands.
 */
export function openDelimited(separator: Separator): { push(text: string, last: boolean): string[][] } {
  let rest = '';
  /** No quote closes before this place of `rest`: each is looked for once. */
  let unclosedUntil = 0;

  /** The cell from `start`; null when its end has not come yet. */
  const readCell = (text: string, start: number, last: boolean): { value: string; end: number } | null => {
    if (text[start] === '"' && start >= unclosedUntil) {
      const quoted = readQuoted(text, start, separator, last);
      if (quoted === 'open') {
        if (!last && text.length - start < LONGEST_CELL) return null;
        unclosedUntil = text.length;
      } else if (quoted !== null) return quoted;
    }
    let end = start;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
    return end < text.length || last ? { value: text.slice(start, end), end } : null;
  };

  return {
    push: (piece, last) => {
      const text = rest + piece;
      const rows: string[][] = [];
      let done = 0;
      let at = 0;
      let row: string[] = [];
      while (at < text.length) {
        const cell = readCell(text, at, last);
        // The end of a line may be two characters long.
        if (cell === null || (cell.end + 1 >= text.length && !last)) break;
        row.push(cell.value);
        if (text[cell.end] === separator) {
          at = cell.end + 1;
          if (at === text.length) row.push('');
          continue;
        }
        rows.push(row);
        row = [];
        at = text.startsWith('\r\n', cell.end) ? cell.end + 2 : cell.end + 1;
        done = at;
      }
      if (last && row.length > 0) rows.push(row);
      rest = last ? '' : text.slice(done);
      unclosedUntil = Math.max(0, unclosedUntil - done);
      return rows;
    },
  };
}

/** The quoted cell that starts at `start`; null when its quotes are plain text, 'open' when none closes it so far. */
function readQuoted(
  text: string,
  start: number,
  separator: string,
  last: boolean,
): { value: string; end: number } | 'open' | null {
  let from = start + 1;
  while (true) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return 'open';
    const after = text[quote + 1];
    if (after === undefined && !last) return 'open';
    if (after === '"') {
      from = quote + 2;
      continue;
    }
    if (after !== undefined && after !== separator && after !== '\r' && after !== '\n') return null;
    return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
  }
}
