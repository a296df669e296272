import type { DocumentRow } from '#shared/contract/documents.ts';
import { printNumber } from '#shared/domain/numbering.ts';

/** A file name without names of people: 'submission-15-TTr-UBND-2026', or the draft's day. */
export function fileStem(document: DocumentRow): string {
  if (document.number === null)
    return `${document.kind}-${(document.issuedOn ?? document.updatedAt).slice(0, 10)}`;
  const number = printNumber(document.number, document.symbol).replaceAll('/', '-');
  return `${document.kind}-${number}-${document.issuedOn?.slice(0, 4) ?? ''}`;
}

/** Where the record that a document was drafted from is shown; null for those without a page of their own. */
export function sourceHref({ source }: Pick<DocumentRow, 'source'>): string | null {
  if (source === null) return null;
  switch (source.type) {
    case 'batch':
      return `#/nominations/${source.id}`;
    case 'council':
      return `#/council/${source.id}`;
    case 'decision':
      return `#/decisions/${source.id}`;
    case 'award':
      return `#/awards/${source.id}`;
    case 'dossier':
      return `#/dossiers/${source.id}`;
    case 'candidate':
      return null;
  }
}
