import type { DocumentKind } from './document-kind.ts';

/** Slips that the room of submissions prints under its own numbers. */
const SLIPS: readonly string[] = ['receipt-slip', 'return-slip'];

/** Whether a person writes such documents: not registers, slips and decisions that grant awards, which rooms make. */
export function isWritable(kind: Pick<DocumentKind, 'id' | 'group' | 'grantsAwards'>): boolean {
  return kind.group !== 'register' && kind.grantsAwards !== true && !SLIPS.includes(kind.id);
}
