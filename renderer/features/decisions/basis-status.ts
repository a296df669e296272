import type { LegalBasis } from '#shared/contract/catalogue.ts';
import { fold } from '#shared/vietnamese/fold.ts';

/** How a legal basis of a decision stands to the catalogue of bases in force. */
export type BasisStatus = 'in-force' | 'review' | 'unknown';

/** Compares by search key, so that accents typed either way and end marks make no difference. */
export function basisStatus(text: string, inForce: readonly LegalBasis[]): BasisStatus {
  const key = fold(text);
  const found = inForce.find((basis) => fold(basis.text) === key);
  if (found === undefined) return 'unknown';
  return found.reviewNeeded ? 'review' : 'in-force';
}

/** Bases of the catalogue that the decision does not name yet, in the order of the catalogue. */
export function missingBases(texts: readonly string[], inForce: readonly LegalBasis[]): LegalBasis[] {
  const present = new Set(texts.map(fold));
  return inForce.filter((basis) => !present.has(fold(basis.text))).sort((a, b) => a.sort - b.sort);
}
