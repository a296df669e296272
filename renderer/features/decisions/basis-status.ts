import type { LegalBasis } from '#shared/contract/catalogue.ts';
import type { FormCheck } from '#shared/contract/decisions.ts';
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

/** One piece of advice for each basis of the decision that the catalogue has not confirmed to be in force. */
export function basisAdvice(texts: readonly string[], inForce: readonly LegalBasis[]): FormCheck[] {
  return texts
    .filter((text) => basisStatus(text, inForce) === 'review')
    .map((text) => ({
      rule: `basis-review:${fold(text)}`,
      level: 'advice',
      holds: false,
      message: {
        vi: `Chưa xác nhận hiệu lực trong danh mục: ${inBrief(text)}.`,
        en: `Not confirmed in the catalogue to be in force: ${inBrief(text)}.`,
      },
    }));
}

/** "Căn cứ Nghị định số 152/2025/NĐ-CP ngày … quy định …" → "Nghị định số 152/2025/NĐ-CP". */
function inBrief(text: string): string {
  const name = text.replace(/^Căn cứ /u, '');
  return name.split(/ ngày /u)[0] ?? name;
}

/** Bases of the catalogue that the decision does not name yet, in the order of the catalogue. */
export function missingBases(texts: readonly string[], inForce: readonly LegalBasis[]): LegalBasis[] {
  const present = new Set(texts.map(fold));
  return inForce.filter((basis) => !present.has(fold(basis.text))).sort((a, b) => a.sort - b.sort);
}
