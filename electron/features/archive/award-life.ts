/**
 * Life after the decision, for the other rooms: handing over, correction, cancellation, and setting a cancellation
 * aside. Every function runs inside the open transaction and enters all or nothing.
 */
import { randomUUID } from 'node:crypto';
import { findDecisionRow } from '#electron/features/decisions/decision-rows.ts';
import {
  type EntryHead,
  eventsOfEntry,
  insertDecisionEvent,
  readDecisionEvents,
} from '#electron/features/decisions/life-events.ts';
import { hasObject } from '#electron/features/honorees/award-standing.ts';
import type { Database } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { AwardEventContent, DocumentRef, FieldChange } from '#shared/domain/award-life/event.ts';
import type { RevocationGround } from '#shared/domain/award-life/grounds.ts';
import { addDays } from '#shared/domain/calendar/days.ts';
import { awardOfEvent, deciderFinder, findAwards } from './award-facts.ts';
import { enterEvents, type PlannedEvent } from './enter-events.ts';
import { lifeDays } from './life-days.ts';

export interface Revocation {
  readonly awardIds: readonly string[];
  readonly by: DocumentRef;
  /** Who cancels; Luật 06/2022/QH15 Điều 93 khoản 8: the decider. */
  readonly office: string;
  readonly ground: RevocationGround | null;
  readonly reason: string;
  /** Day by which object and money must have come back; null: by the office's own settings. */
  readonly due: string | null;
  /** Whether objects and bonuses are reclaimed at all; a title without an object has none to reclaim. */
  readonly objects: boolean;
  readonly money: boolean;
}

/**
 * Cancels awards by a decision. `ownDocument`: issued by this office, so that it reaches only awards this office gave.
 * A decision all of whose awards are gone is cancelled with them.
 */
export function revokeAwards(
  db: Database,
  head: EntryHead,
  revocation: Revocation,
  ownDocument: boolean,
): string[] {
  const { awardIds, by, office, ground, reason } = revocation;
  const known = eventsOfEntry(db, head.entry);
  if (known.length > 0) return known.map(({ id }) => id);
  if (ground === null) throw new Refusal('REVOCATION_GROUND_MISSING');
  const deciderOf = deciderFinder(db);
  const awards = findAwards(db, [...new Set(awardIds)]);
  const planned = awards.map((award): PlannedEvent => {
    const decider = deciderOf(award);
    if (ownDocument && !decider.own)
      throw new Refusal('REVOCATION_OTHER_OFFICE', {
        name: award.name,
        office: decider.name ?? `cơ quan ban hành Quyết định số ${award.decision_number}`,
      });
    const objectDue = revocation.due ?? addDays(by.date, lifeDays(db, 'thu-hoi-hien-vat-so-ngay', by.date));
    const moneyDue = revocation.due ?? addDays(by.date, lifeDays(db, 'thu-hoi-tien-thuong-so-ngay', by.date));
    return {
      award,
      content: {
        kind: 'revoked',
        by,
        office,
        ground,
        reason,
        object:
          revocation.objects && hasObject(db, award.award_type_id, award.decision_date)
            ? { due: objectDue }
            : null,
        money: revocation.money ? { due: moneyDue, amount: null } : null,
      },
    };
  });
  return enterEvents(db, head, planned);
}

/** Cancels a whole decision of this office: every award that still stands, and the decision itself. */
export function revokeDecision(
  db: Database,
  head: EntryHead,
  decisionId: string,
  revocation: Omit<Revocation, 'awardIds'>,
): string[] {
  const row = findDecisionRow(db, decisionId);
  if (row.state !== 'issued') throw new Refusal('NOT_FOUND');
  const awardIds = db
    .sql<{ id: string }>(
      'SELECT id FROM award WHERE decision_id = ? AND removed_at IS NULL AND cancelled_at IS NULL ORDER BY seq',
      decisionId,
    )
    .map(({ id }) => id);
  const entered = awardIds.length === 0 ? [] : revokeAwards(db, head, { ...revocation, awardIds }, true);
  insertDecisionEvent(db, head, {
    id: randomUUID(),
    decisionId,
    content: { kind: 'revoked', by: revocation.by, reason: revocation.reason },
  });
  return entered;
}

export interface Correction {
  readonly awardId: string;
  readonly changes: readonly FieldChange[];
}

/** Corrects what awards say by a document (công văn đính chính). The old words stay in the event and are found too. */
export function correctAwards(
  db: Database,
  head: EntryHead,
  by: DocumentRef,
  corrections: readonly Correction[],
): string[] {
  const known = eventsOfEntry(db, head.entry);
  if (known.length > 0) return known.map(({ id }) => id);
  const awards = findAwards(
    db,
    corrections.map(({ awardId }) => awardId),
  );
  const planned = awards.map(
    (award, index): PlannedEvent => ({
      award,
      content: { kind: 'corrected', by, changes: [...(corrections[index]?.changes ?? [])] },
    }),
  );
  return enterEvents(db, head, planned);
}

/** Enters one and the same event for several awards (a ceremony, a list handed out). A repeated entry changes nothing. */
export function recordForAwards(
  db: Database,
  head: EntryHead,
  awardIds: readonly string[],
  content: AwardEventContent,
): string[] {
  const known = eventsOfEntry(db, head.entry);
  if (known.length > 0) return known.map(({ id }) => id);
  const awards = findAwards(db, [...new Set(awardIds)]);
  return enterEvents(
    db,
    head,
    awards.map((award) => ({ award, content })),
  );
}

/**
 * A later decision sets the cancellation of awards aside. A decision that was cancelled as a whole stands again with
 * the first of its awards.
 */
export function restoreAwards(
  db: Database,
  head: EntryHead,
  awardIds: readonly string[],
  by: DocumentRef,
  reason: string,
): string[] {
  const events = recordForAwards(db, head, awardIds, { kind: 'restored', by, reason });
  const decisions = new Set(
    findAwards(db, [...new Set(awardIds)]).flatMap((award) => award.decision_id ?? []),
  );
  for (const decisionId of decisions) {
    const last = readDecisionEvents(db, decisionId).findLast(({ content }) => content.kind !== 'corrected');
    if (last?.content.kind === 'revoked')
      insertDecisionEvent(db, head, {
        id: randomUUID(),
        decisionId,
        content: { kind: 'restored', by, reason },
      });
  }
  return events;
}

/** Takes back events that were entered by mistake: each by an event of its own that names it. */
export function takeBackEvents(
  db: Database,
  head: EntryHead,
  eventIds: readonly string[],
  reason: string,
): string[] {
  const known = eventsOfEntry(db, head.entry);
  if (known.length > 0) return known.map(({ id }) => id);
  return [...new Set(eventIds)].flatMap((event) =>
    enterEvents(db, head, [
      { award: awardOfEvent(db, event), content: { kind: 'taken-back', event, reason } },
    ]),
  );
}
