/**
 * Reads separated text (RFC 4180 with any separator). A cell counts as quoted only when its closing quote ends
 * the cell; otherwise the quotes are text, because Excel pastes `"A" B` as it stands.
 */
export function parseDelimited(text: string, separator: ',' | ';' | '\t'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let quotesClose = true;
  while (at < text.length) {
    const quoted = quotesClose && text[at] === '"' ? readQuoted(text, at, separator) : null;
    if (quoted === 'unclosed') quotesClose = false;
    let end: number;
    if (quoted !== null && quoted !== 'unclosed') {
      row.push(quoted.value);
      end = quoted.end;
    } else {
      end = endOfPlain(text, at, separator);
      row.push(text.slice(at, end));
    }
    if (text[end] === separator) {
      at = end + 1;
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The quoted cell that starts at `start`; null when its quotes are plain text, 'unclosed' when none follows. */
function readQuoted(
  text: string,
  start: number,
  separator: string,
): { value: string; end: number } | 'unclosed' | null {
  let from = start + 1;
  while (true) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return 'unclosed';
    if (text[quote + 1] === '"') {
      from = quote + 2;
      continue;
    }
    const after = text[quote + 1];
    if (after !== undefined && after !== separator && after !== '\r' && after !== '\n') return null;
    return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
  }
}

function endOfPlain(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}
