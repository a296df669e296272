import { fold } from '#shared/vietnamese/fold.ts';
import type { CommendationType } from '../catalogue/terms.ts';

/** What the criteria of later awards ask about an award beyond its name and decision. */
export interface AwardStanding {
  readonly titleYear: number | null;
  readonly period: { readonly from: number; readonly to: number } | null;
}

const PERIOD =
  /\b(?:giai doan|tu nam|nam hoc|cac nam|trong cac nam|nhung nam)\s+((?:19|20)\d{2})\b(?:\s+(?:den\s+)?(?:nam\s+)?((?:19|20)\d{2})\b)?/u;
const ONE_YEAR = /\bnam\s+((?:19|20)\d{2})\b/u;

/** The achievement years that a printed reason names: "giai đoạn 2021 - 2025", "năm 2024"; null when it names none. */
export function yearsInReason(reason: string): { from: number; to: number } | null {
  const folded = fold(reason);
  const period = PERIOD.exec(folded);
  const one = ONE_YEAR.exec(folded);
  const from = Number(period?.[1] ?? one?.[1]);
  const to = Number(period?.[2] ?? period?.[1] ?? one?.[1]);
  return Number.isNaN(from) || to < from ? null : { from, to };
}

/**
 * A title is for one year: the one proposed, else the one its reason names, else the year before its decision. A form
 * of commendation is for the years that its reason names.
 */
export function awardStanding(award: {
  readonly isTitle: boolean;
  readonly reason: string;
  readonly decidedOn: string;
  readonly proposedYear: number | null;
}): AwardStanding {
  const named = yearsInReason(award.reason);
  const decided = Number(award.decidedOn.slice(0, 4));
  const possible = named !== null && named.to <= decided ? named : null;
  if (!award.isTitle) return { titleYear: award.proposedYear, period: possible };
  return { titleYear: award.proposedYear ?? possible?.to ?? decided - 1, period: null };
}

/** Names of one type under successive laws: a campaign is any of them, whichever the award's own law uses. */
const ONE_TYPE: readonly CommendationType[] = ['phong-trao', 'phong-trao-theo-chuyen-de', 'chuyen-de'];

/** The type of commendation of an award given in a stream; null where the stream serves several that the award allows. */
export function commendationTypeOf(
  streamTypes: readonly CommendationType[],
  awardTypes: readonly CommendationType[],
): CommendationType | null {
  const allowed = streamTypes.filter((type) => awardTypes.includes(type));
  const possible = allowed.length > 0 ? allowed : streamTypes;
  const isOne = possible.length === 1 || possible.every((type) => ONE_TYPE.includes(type));
  return isOne ? (possible[0] ?? null) : null;
}
