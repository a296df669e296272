/** The award of a row: its text, its class and year, and which of several it must be. */
import { splitAwardYear } from '#shared/candidate-list/award-cell.ts';
import type { CandidateKind } from '#shared/candidate-list/types.ts';
import type { LegacyAward, LegacyContext } from '#shared/legacy-list/types.ts';

export interface AwardCell {
  readonly award: LegacyAward;
  /** Year written behind the name. */
  readonly year: number | null;
  /** Two awards or more in one text. */
  readonly several: boolean;
}

/**
 * Reads the award of a row. `issuer` ("UBND tỉnh") and `kind` decide between awards of one name ("BK", "LĐTT") where
 * they can; what stays open is left open.
 */
export function readAwardCell(
  written: string,
  facts: { readonly awardClass: string; readonly issuer: string; readonly kind: CandidateKind },
  { readAward, kindsOfAward }: Pick<LegacyContext, 'readAward' | 'kindsOfAward'>,
): AwardCell {
  const { text: name, year } = splitAwardYear(written);
  const grade = facts.awardClass.replace(/^hạng\s*/iu, '');
  const text = grade === '' || /hạng/iu.test(name) ? name : `${name} hạng ${grade}`;
  const fits = (id: string) => kindsOfAward(id)?.includes(facts.kind) ?? true;
  const found = readAward(text);
  if (found.id !== null) return { award: found, year, several: false };
  if (found.options.length === 0 && isSeveral(text, readAward)) return { award: found, year, several: true };
  if (facts.issuer !== '') {
    const withIssuer = readAward(`${text} ${facts.issuer}`);
    if (withIssuer.id !== null && fits(withIssuer.id))
      return { award: { ...withIssuer, text }, year, several: false };
  }
  const fitting = found.options.filter(fits);
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined)
    return { award: { text, id: only, grade: found.grade, options: [] }, year, several: false };
  const options = fitting.length === 0 ? found.options : fitting;
  return { award: { ...found, text, options }, year, several: false };
}

function isSeveral(text: string, readAward: LegacyContext['readAward']): boolean {
  const parts = text.split(/\s*[,;+&\n]\s*|\s+và\s+/u).filter((part) => part !== '');
  if (parts.length < 2) return false;
  return parts.every((part) => {
    const award = readAward(splitAwardYear(part).text);
    return award.id !== null || award.options.length > 0;
  });
}
