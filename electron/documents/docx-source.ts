/** What a .docx is written from. */
import { findKind } from '#shared/official-document/kinds/index.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import type { Wording } from '#shared/official-document/wording.ts';

/** Data as stored, with the words it was or will be signed in, and the mark its copies carry. */
export type StoredSource = {
  /** JSON text; its `kind` says how it is read and composed. */
  readonly json: string;
  readonly wording: Wording;
  readonly mark: OfficialDocument['mark'];
};

/** A composed document, or one that is still to be read and composed. */
export type DocxSource = OfficialDocument | StoredSource;

/** The document of a source. Throws when stored data are not of their kind, which nobody could have stored. */
export function composedOf(source: DocxSource): OfficialDocument {
  if (!('json' in source)) return source;
  const data = JSON.parse(source.json) as { kind?: unknown };
  const kind = findKind(String(data.kind));
  if (kind === undefined) throw new Error(`no kind of document ${String(data.kind)}`);
  const document = kind.compose(kind.schema.parse(data), source.wording);
  return source.mark === undefined ? document : { ...document, mark: source.mark };
}
