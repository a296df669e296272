import type { DocumentData } from '#shared/contract/documents.ts';
import { fieldsOf } from '#shared/domain/draft-documents/frame.ts';
import type { DocumentKind } from '#shared/official-document/document-kind.ts';
import { readLeniently } from '#shared/official-document/read-leniently.ts';
import type { Wording } from '#shared/official-document/wording.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';

/** Pure: data with number and day set, where the kind has them. */
export function withFacts(
  kind: DocumentKind,
  data: DocumentData,
  facts: { readonly number: number | null; readonly date: string | null },
): DocumentData {
  const fields = fieldsOf(kind);
  return {
    ...data,
    ...(fields.has('number') ? { number: facts.number } : {}),
    ...(fields.has('date') ? { date: facts.date } : {}),
  };
}

/** Pure: the columns of a document that its data say. */
export function columnsOf(kind: DocumentKind, data: DocumentData, wording: Wording) {
  const { data: shown } = readLeniently(kind.schema, data);
  const title = (shown === null ? '' : kind.compose(shown, wording).title) || kind.name.vi;
  return {
    title,
    title_key: searchKey(title),
    signer: wordOf(data, 'signer', 'name'),
    symbol: kind.abbreviation === null ? '' : wordOf(data, 'agency', 'symbol'),
    data: JSON.stringify(data),
  };
}

export function wordOf(data: DocumentData, field: string, key: string): string {
  const group = data[field];
  if (typeof group !== 'object' || group === null || Array.isArray(group)) return '';
  const value = group[key];
  return typeof value === 'string' ? value : '';
}

/** Entries of a list of words in the data, e.g. Nơi nhận. */
export function wordsOf(data: DocumentData, field: string): readonly string[] {
  const list = data[field];
  return Array.isArray(list)
    ? (list.filter((entry) => typeof entry === 'string' && entry !== '') as string[])
    : [];
}
