import { standingOf } from '#electron/features/decisions/decision-life.ts';
import { readAwardEvents } from '#electron/features/decisions/life-events.ts';
import { hasObject } from '#electron/features/honorees/award-standing.ts';
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { AwardLifeRecord, AwardOfDecision, RecoveryState } from '#shared/contract/award-life.ts';
import { honoreeKind, honorific } from '#shared/contract/basics.ts';
import { problemOf } from '#shared/domain/award-life/check-event.ts';
import type { AwardEvent } from '#shared/domain/award-life/event.ts';
import { deriveLife, isLate, type Recovery } from '#shared/domain/award-life/life.ts';
import { deciderFinder, toSeen } from './award-facts.ts';
import { OFFICES } from './enter-events.ts';

function toRecovery(recovery: Recovery, today: string): RecoveryState {
  return {
    state: isLate(recovery, today) ? 'late' : recovery.state,
    due: recovery.state === 'none' ? null : recovery.due,
    on: recovery.state === 'done' ? recovery.on : null,
  };
}

/**
 * Everything that happened to an award since its decision, and what it amounts to; `until`: what was entered by that
 * instant, null for all of it.
 */
export function readLife(
  db: Database,
  award: Row<'award'>,
  today: string,
  until: string | null = null,
): AwardLifeRecord {
  const all = readAwardEvents(db, [award.id]).get(award.id) ?? [];
  const events = until === null ? all : all.filter(({ at }) => at <= until);
  const decider = deciderFinder(db)(award);
  const seen = toSeen(award, decider);
  const life = deriveLife(seen, events);
  const takeable = ({ id }: AwardEvent) =>
    problemOf(seen, events, { kind: 'taken-back', event: id, reason: '-' }, { today, ...OFFICES }) === null;
  return {
    standing: life.standing,
    delivery: life.delivery,
    deliveredOn: life.deliveredOn,
    receiver: life.receiver,
    hasObject: hasObject(db, award.award_type_id, award.decision_date),
    revocation:
      life.revocation === null
        ? null
        : {
            by: life.revocation.event.by,
            office: life.revocation.event.office,
            ground: life.revocation.event.ground,
            reason: life.revocation.event.reason,
          },
    object: toRecovery(life.object, today),
    money: toRecovery(life.money, today),
    corrections: life.corrections.map(({ by, changes }) => ({ by, changes: [...changes] })),
    reissues: life.reissues.map(({ id, asked, firstCopy, printedOn }) => ({
      id,
      sort: asked.sort,
      on: asked.on,
      reason: asked.reason,
      copies: asked.copies,
      firstCopy,
      printedOn,
    })),
    events: events.map((event) => ({
      ...event,
      takenBack: life.takenBack.has(event.id),
      takeable: takeable(event),
    })),
    decider: decider.name,
    decidedHere: award.decision_id !== null,
    decidedByUs: decider.own,
  };
}

type DecidedAward = Row<'award'> & { award_name: string; posthumous: number | null };

/** Recipients of an issued decision with what became of each, in the order in which they were entered. */
export function listAwardsOf(db: Database, decisionId: string): AwardOfDecision[] {
  const rows = db.sql<DecidedAward>(
    `SELECT a.*, t.short_name AS award_name, c.posthumous FROM award a JOIN award_type t ON t.id = a.award_type_id
     LEFT JOIN candidate c ON c.id = a.candidate_id WHERE a.decision_id = ? AND a.removed_at IS NULL ORDER BY a.seq`,
    decisionId,
  );
  const events = readAwardEvents(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const life = deriveLife({ tracked: row.delivery_tracked === 1 }, events.get(row.id) ?? []);
    return {
      id: row.id,
      honoreeId: row.honoree_id,
      kind: honoreeKind.parse(row.kind),
      honorific: honorific.parse(row.honorific),
      name: row.name,
      position: row.position,
      unit: row.unit_name,
      award: row.award_name,
      standing: standingOf(row),
      hasObject: hasObject(db, row.award_type_id, row.decision_date),
      delivery: life.delivery,
      deliveredOn: life.deliveredOn,
      receiver: life.receiver,
      note: noteOf(life.standingEvents),
      posthumous: row.posthumous === 1,
    };
  });
}

/** What was noted at the last handing over, return or attempt. */
function noteOf(events: readonly AwardEvent[]): string {
  const last = events.findLast(
    ({ content }) =>
      content.kind === 'handed-over' ||
      content.kind === 'given-to-family' ||
      content.kind === 'not-delivered' ||
      content.kind === 'object-returned',
  )?.content;
  if (last === undefined) return '';
  if (last.kind === 'not-delivered' || last.kind === 'object-returned') return last.reason;
  return 'note' in last ? last.note : '';
}
