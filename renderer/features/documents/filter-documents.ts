import type { DocumentRow, DocumentState } from '#shared/contract/documents.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';

export interface DocumentFilter {
  readonly text: string;
  readonly state: DocumentState | 'all';
  /** Id of a kind; '' = all. */
  readonly kind: string;
  /** Year of issue, of a draft the year it was last changed; '' = all. */
  readonly year: string;
}

export const NO_FILTER: DocumentFilter = { text: '', state: 'all', kind: '', year: '' };

export const yearOf = (row: Pick<DocumentRow, 'issuedOn' | 'updatedAt'>): string =>
  (row.issuedOn ?? row.updatedAt).slice(0, 4);

/** Documents that pass every filter; of the typed words each begins a word of theirs, accents or not, in any order. */
export function filterDocuments(
  rows: readonly DocumentRow[],
  filter: DocumentFilter,
  nameOf: (kind: string) => string,
): DocumentRow[] {
  const words = searchWords(filter.text);
  return rows.filter((row) => {
    if (filter.state !== 'all' && row.state !== filter.state) return false;
    if (filter.kind !== '' && row.kind !== filter.kind) return false;
    if (filter.year !== '' && yearOf(row) !== filter.year) return false;
    if (words.length === 0) return true;
    const number = row.number === null ? row.symbol : printNumber(row.number, row.symbol);
    const key = ` ${searchKey(`${row.title} ${nameOf(row.kind)} ${number} ${row.sourceTitle} ${row.signerName}`)}`;
    return words.every((word) => key.includes(` ${word}`));
  });
}
