import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { listAwardTypes, listLegalBases } from '#electron/features/catalogue/catalogue-rows.ts';
import type { Database } from '#electron/store/database.ts';
import { lawAwardNames } from '#shared/official-document/lint/award-names.ts';
import type { LegalBasisFact } from '#shared/official-document/lint/facts.ts';

/** What the office knows and a file does not say: its place, its legal bases with their days, names of awards. */
export function officeFacts(db: Database): {
  place: string;
  awardNames: string[];
  bases: LegalBasisFact[];
} {
  const names = listAwardTypes(db).map(({ name }) => name);
  return {
    place: readOfficeProfile(db).place,
    awardNames: [...new Set([...lawAwardNames, ...names])],
    bases: listLegalBases(db, null).map(({ text, validFrom, validTo }) => ({
      names: [citationIn(text)],
      validFrom,
      validTo,
    })),
  };
}

/**
 * Pure: what tells a text apart in a line of grounds: its number, or for a law its name with its day.
 * 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày …' → '152/2025/NĐ-CP'.
 */
export function citationIn(text: string): string {
  const [number] = /\d+\/\d{4}\/[\p{Lu}\d-]+/u.exec(text) ?? [];
  if (number !== undefined) return number;
  const [, name] = /^(?:Căn cứ\s+)?(.+?ngày \d{1,2} tháng \d{1,2} năm \d{4})/u.exec(text) ?? [];
  return name ?? text.replace(/^Căn cứ\s+/u, '').replace(/[\s;.,]+$/u, '');
}
