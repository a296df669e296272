/** Every kind of document, in the order of the list in the window. A new kind is a file beside this one and a line here. */
import type { DocumentKind } from '../document-kind.ts';
import { awardDecision, titleDecision } from './award-decision.ts';
import { goldenBook } from './golden-book.ts';
import { incomingRegister } from './incoming-register.ts';
import { outgoingRegister } from './outgoing-register.ts';

export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  awardDecision,
  outgoingRegister,
  incomingRegister,
  goldenBook,
  titleDecision,
] as readonly unknown[] as readonly DocumentKind[];

/** The kind with this id, if there is one. */
export function findKind(id: string): DocumentKind | undefined {
  return DOCUMENT_KINDS.find((kind) => kind.id === id);
}
