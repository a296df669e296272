import type { LegalBasis } from '#shared/contract/catalogue.ts';

/** Whether a basis is in force on a day; the end day is its last. */
export function basisStanding(
  basis: Pick<LegalBasis, 'validFrom' | 'validTo'>,
  day: string,
): 'inForce' | 'notYet' | 'ended' {
  if (day < basis.validFrom) return 'notYet';
  return basis.validTo !== null && day > basis.validTo ? 'ended' : 'inForce';
}
