import type { DecisionRow } from '#shared/contract/decisions.ts';
import { printNumber } from '#shared/domain/numbering.ts';

/** A file name without names of people: 'QD-1245-QĐ-UBND-2026', or the draft's day. */
export function fileStem(decision: DecisionRow): string {
  if (decision.number === null) return `Du-thao-quyet-dinh-${decision.updatedAt.slice(0, 10)}`;
  const number = printNumber(decision.number, decision.symbol).replaceAll('/', '-');
  return `QD-${number}-${decision.issuedOn?.slice(0, 4) ?? ''}`;
}
