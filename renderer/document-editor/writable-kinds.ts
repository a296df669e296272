import { KIND_PURPOSES } from '#renderer/i18n/document-kinds.ts';
import type { Language } from '#renderer/i18n/room-texts.ts';
import type { DocumentKind } from '#shared/official-document/document-kind.ts';
import { DOCUMENT_KINDS } from '#shared/official-document/kinds/index.ts';
import { isWritable } from '#shared/official-document/writable.ts';

/** Kinds that a person writes: not registers, which print themselves, nor decisions that grant awards. */
export const WRITABLE_KINDS: readonly DocumentKind[] = DOCUMENT_KINDS.filter(isWritable);

/** What a kind is for, in a sentence; the form it follows where none is written. */
export function purposeOf(kind: Pick<DocumentKind, 'id' | 'source'>, language: Language): string {
  return KIND_PURPOSES[kind.id]?.[language] ?? kind.source;
}
