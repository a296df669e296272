import { parseDelimited } from '#shared/candidate-list/parse-delimited.ts';
import { toNfc } from '#shared/vietnamese/normalize.ts';

/** A table pasted from Excel or Word: rows by line, cells by tab, cells with line breaks in quotes. NFC. */
export function parsePastedTable(text: string): string[][] {
  return parseDelimited(toNfc(text).replace(/^\uFEFF/u, ''), '\t');
}
