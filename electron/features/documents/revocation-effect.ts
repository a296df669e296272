import { revokeAwards, revokeDecision } from '#electron/features/archive/award-life.ts';
import type { Database } from '#electron/store/database.ts';
import type { RevocationGround } from '#shared/domain/award-life/grounds.ts';
import type { RevocationData } from '#shared/official-document/revocation-data.ts';
import { toSentenceForm } from '#shared/official-document/sentence-case.ts';
import type { IssuedDocument } from './effects.ts';
import { awardsOfTarget, findNamed } from './named-awards.ts';

/** The points of khoản 2 Điều 93 as the data of the document write them. */
const GROUND: Record<RevocationData['ground'], RevocationGround> = {
  '93.2.a': 'a',
  '93.2.b': 'b',
  '93.2.c': 'c',
  '93.2.d': 'd',
  other: 'other',
};

/**
 * A decision that revokes awards marks exactly those that it names, or all of a decision that it revokes as a whole,
 * together with its number. Throws AWARD_NOT_OF_DECISION and what `revokeAwards` throws.
 */
export function revokeNamed(db: Database, issued: IssuedDocument): void {
  const data = issued.data as RevocationData;
  const head = { entry: issued.documentId, at: issued.at, accountName: issued.account };
  const revocation = {
    by: { id: issued.documentId, number: issued.number, date: issued.date },
    office: toSentenceForm(data.authority),
    ground: GROUND[data.ground],
    reason: data.reason,
    due: data.recovery.until,
    objects: data.recovery.objects !== '',
    money: data.recovery.amount !== null && data.recovery.amount > 0,
  };
  if (data.scope === 'whole' && data.target.decisionId !== '') {
    revokeDecision(db, head, data.target.decisionId, revocation);
    return;
  }
  const awards = awardsOfTarget(db, data.target);
  const named = data.scope === 'whole' ? awards : findNamed(awards, data.target, data.revoked);
  if (named.length === 0) return;
  revokeAwards(db, head, { ...revocation, awardIds: named.map(({ id }) => id) }, true);
}
