/** The cells of a row as they were typed: the clear ones say how the doubtful ones are to be read. */
import type { Cell } from '#shared/candidate-list/types.ts';
import { judgeCell } from '#shared/legacy-list/judge-cell.ts';
import { restoreText } from '#shared/legacy-list/restore-text.ts';
import type { LegacyMapping, LegacyRow } from '#shared/legacy-list/types.ts';
import type { LegacyEncoding } from '#shared/vietnamese/legacy-encodings/codecs.ts';

export interface RestoredRow {
  readonly cells: readonly Cell[];
  /** Columns whose text may be of another encoding. */
  readonly uncertain: readonly number[];
}

const NOT_ASCII = /[^\p{ASCII}]/u;

export function restoreRow(row: LegacyRow, encodings: LegacyMapping['encodings']): RestoredRow {
  const fontOf = (column: number) => row.fonts?.[column] ?? null;
  // Looked for when first needed; a mixed column always asks, since ASCII alone does not tell VIQR from plain text.
  let rowEncoding: LegacyEncoding | null | undefined;
  const uncertain: number[] = [];
  const cells = row.cells.map((cell, column) => {
    if (typeof cell !== 'string') return cell;
    const encoding = encodings[column] ?? 'unicode';
    if (!NOT_ASCII.test(cell) && encoding !== 'viqr' && encoding !== 'mixed' && fontOf(column) === null)
      return cell;
    if (encoding === 'mixed' && rowEncoding === undefined) rowEncoding = encodingOfRow(row);
    let restored = restoreText(cell, encoding, rowEncoding ?? null, fontOf(column));
    if (restored.uncertain) {
      if (rowEncoding === undefined) rowEncoding = encodingOfRow(row);
      if (rowEncoding !== null) restored = restoreText(cell, encoding, rowEncoding, fontOf(column));
    }
    if (restored.uncertain) uncertain.push(column);
    return restored.text;
  });
  return { cells, uncertain };
}

/** The encoding of most clear cells, at least twice as many as of any other; null where there is none. */
function encodingOfRow(row: LegacyRow): LegacyEncoding | null {
  const found = new Map<LegacyEncoding, number>();
  row.cells.forEach((cell, column) => {
    if (typeof cell !== 'string') return;
    const { encoding, sure } = judgeCell(cell, row.fonts?.[column]);
    if (sure && encoding !== null) found.set(encoding, (found.get(encoding) ?? 0) + 1);
  });
  const [first, second] = [...found].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}
