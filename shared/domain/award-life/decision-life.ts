/** The state of a decision: what became of the awards it granted, and of its own text. */
import { z } from 'zod';
import { line, optionalLine, prose } from '#shared/contract/basics.ts';
import { type DocumentRef, documentRef } from './event.ts';
import type { AwardStandingState } from './life.ts';

export const DECISION_STANDINGS = ['in-force', 'corrected', 'partly-revoked', 'revoked'] as const;
export const decisionStanding = z.enum(DECISION_STANDINGS);
export type DecisionStanding = z.infer<typeof decisionStanding>;

/** A correction of the decision's own words, beside those of its recipients. */
export const decisionEventContent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('corrected'),
    by: documentRef,
    place: optionalLine(300).describe('Where it stands, e.g. Căn cứ thứ hai'),
    from: prose(3000),
    to: prose(3000),
  }),
  z.strictObject({ kind: z.literal('revoked'), by: documentRef, reason: optionalLine(1000) }),
  z.strictObject({ kind: z.literal('restored'), by: documentRef, reason: line(1000) }),
]);
export type DecisionEventContent = z.infer<typeof decisionEventContent>;

export interface DecisionEvent {
  readonly id: string;
  readonly at: string;
  readonly accountName: string;
  readonly content: DecisionEventContent;
}

/** A decision is cancelled as a whole by a decision that says so, or when none of its awards stands any more. */
export function standingOfDecision(
  awards: readonly AwardStandingState[],
  events: readonly DecisionEvent[],
): DecisionStanding {
  const whole = events.reduce(
    (revoked, { content }) => (content.kind === 'revoked' ? true : content.kind !== 'restored' && revoked),
    false,
  );
  const gone = awards.filter((standing) => standing === 'revoked').length;
  if (whole || (gone > 0 && gone === awards.length)) return 'revoked';
  if (gone > 0) return 'partly-revoked';
  const corrected =
    awards.includes('corrected') || events.some(({ content }) => content.kind === 'corrected');
  return corrected ? 'corrected' : 'in-force';
}

const MARK: Record<Exclude<DecisionStanding, 'in-force'>, string> = {
  corrected: 'ĐÃ ĐÍNH CHÍNH',
  'partly-revoked': 'ĐÃ HỦY BỎ MỘT PHẦN',
  revoked: 'ĐÃ THU HỒI, HỦY BỎ',
};

/**
 * What every page of a copy says of a decision that no longer stands as it was issued (NĐ 30/2020/NĐ-CP Phụ lục VI,
 * III.8: a recalled document is frozen, never handed out as if it stood); null while it stands.
 */
export function markOfDecision(
  standing: DecisionStanding,
  by: readonly { readonly what: 'corrected' | 'revoked'; readonly document: DocumentRef }[],
): readonly string[] | null {
  if (standing === 'in-force') return null;
  const wanted = standing === 'corrected' ? 'corrected' : 'revoked';
  const numbers = by
    .filter(({ what }) => what === wanted)
    .map(({ document }) => `${document.number} ngày ${document.date.split('-').reverse().join('/')}`);
  const [first, ...others] = [...new Set(numbers)];
  const named = wanted === 'corrected' ? 'Công văn số' : 'Quyết định số';
  if (first === undefined) return [MARK[standing]];
  return [MARK[standing], `theo ${named} ${[first, ...others].join('; ')}`];
}
