/** What the office knows beside the data of a decision, for the checks before it is signed. */
import type { RecipientKind } from './recipient-text.ts';

/** A legal basis with the days it is in force. */
export type DatedBasis = {
  readonly text: string;
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** One office that decides an award, from a day to a day. */
export type DecidingPower = {
  /** Key of the office in the catalogue. */
  readonly office: string;
  readonly officeName: string;
  /** Where the law says so, in words: 'khoản 4 Điều 79'. */
  readonly cite: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

/** An award as the law names it, and who decides it. */
export type AwardPower = {
  /** Key of the award in the catalogue. */
  readonly id: string;
  readonly names: readonly string[];
  readonly title: boolean;
  readonly decidedBy: readonly DecidingPower[];
};

export type DecisionFacts = {
  /** Day of signing 'YYYY-MM-DD'; null: as the data say. */
  readonly day: string | null;
  /** Every basis the office keeps, in force or not. */
  readonly bases: readonly DatedBasis[];
  /** Awards of the day's law. */
  readonly awards: readonly AwardPower[];
  /** Key of the award that is granted; null: by its name. */
  readonly awardId: string | null;
  /** Cases that the council approved; null: not known. */
  readonly approved: Readonly<Record<RecipientKind, number>> | null;
};

/** Nothing known: the checks that need facts hold their peace. */
export const NO_FACTS: DecisionFacts = { day: null, bases: [], awards: [], awardId: null, approved: null };

/** Whether something with such days is in force; a day not known is any day. */
export function inForceOn(
  { validFrom, validTo }: { readonly validFrom: string | null; readonly validTo: string | null },
  day: string | null,
): boolean {
  if (day === null) return true;
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}
