import { ListFileError } from '#electron/lists/list-file-error.ts';
import type { Separator } from '#shared/candidate-list/delimited-stream.ts';
import { parseDelimited } from '#shared/candidate-list/parse-delimited.ts';
import type { Cell } from '#shared/candidate-list/types.ts';
import { toNfc } from '#shared/vietnamese/normalize.ts';

const SEPARATORS: readonly Separator[] = [',', ';', '\t'];
/** Enough of the text to tell the separator by. */
const SAMPLE = 64 * 1024;

/**
 * The rows of a CSV or tab-separated text in UTF-8 or UTF-16; empty cells are null.
 * @throws ListFileError not_a_list_file when the bytes are no such text (an old encoding among others)
 */
export function readCsv(bytes: Uint8Array): Cell[][] {
  const text = toNfc(decode(bytes));
  // Excel's own hint, which it writes and hides: "sep=;" alone in the first line.
  const hint = /^sep=([,;\t])\r?\n/iu.exec(text);
  const separator = SEPARATORS.find((candidate) => candidate === hint?.[1]) ?? findSeparator(text);
  const rows = parseDelimited(text, separator).map((row) => row.map((cell) => (cell === '' ? null : cell)));
  // The hint counts as a row of the file, so that row numbers stay those of the file.
  return hint === null ? rows : [[], ...rows.slice(1)];
}

/** The separator that gives most rows the same number of cells, more than one. */
export function findSeparator(text: string): Separator {
  const sample = text.slice(0, SAMPLE);
  let best: { separator: Separator; rows: number; width: number } = { separator: ',', rows: 0, width: 0 };
  for (const separator of SEPARATORS) {
    const widths = new Map<number, number>();
    for (const row of parseDelimited(sample, separator)) {
      if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    }
    for (const [width, rows] of widths) {
      if (rows > best.rows || (rows === best.rows && width > best.width)) best = { separator, rows, width };
    }
  }
  return best.separator;
}

function decode(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (text.includes('\u0000')) throw new ListFileError('not_a_list_file');
    return text;
  } catch (error) {
    throw new ListFileError('not_a_list_file', { cause: error });
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // UTF-16 without a mark: spaces, digits and separators have a zero as their second byte.
  const start = bytes.subarray(0, 1000);
  const zeros = start.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  return zeros * 8 > start.length ? 'utf-16le' : 'utf-8';
}
