import type { DocumentKind } from './document-kind.ts';
import type { OfficialDocument } from './model.ts';
import type { Wording } from './wording.ts';

/** A mark that no sample has: where it comes through, the phrase is said. */
const MARK = '⁂';

/**
 * The first sample of a kind that says a phrase, with `text` in its place; the first sample where none does (phrases
 * of drafting stand in the data). Null for a kind without samples.
 */
export function composeSample(
  kind: DocumentKind,
  phrase: string,
  text: string,
  wording: Wording,
): { readonly composed: OfficialDocument; readonly shows: boolean } | null {
  const said = (words: string) => new Map([...wording, [`${kind.id}.${phrase}`, words]]);
  const samples = kind.samples();
  const [first] = samples;
  if (first === undefined) return null;
  const showing = samples.find(({ data }) =>
    JSON.stringify(kind.compose(data, said(`${MARK}${text}`)).sections).includes(MARK),
  );
  const { data } = showing ?? first;
  return { composed: kind.compose(data, said(text)), shows: showing !== undefined };
}
