import { readDecisionLife } from '#electron/features/decisions/decision-life.ts';
import { findDecisionRow } from '#electron/features/decisions/decision-rows.ts';
import type { EntryHead } from '#electron/features/decisions/life-events.ts';
import { findRoot } from '#electron/features/honorees/honoree-rows.ts';
import type { CallContext } from '#electron/office/call-context.ts';
import { office } from '#electron/office/implementer.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { DeliveryEvent } from '#shared/domain/award-life/event.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { findAwards } from './award-facts.ts';
import { correctAwards, recordForAwards, restoreAwards, revokeAwards, takeBackEvents } from './award-life.ts';
import { listAwardsOf } from './life-record.ts';
import { listReliedOn } from './relied-on.ts';
import { listUndelivered } from './undelivered.ts';

const headOf = (entry: string, { now, caller }: Pick<CallContext, 'now' | 'caller'>): EntryHead => ({
  entry,
  at: now,
  accountName: caller.name,
});

const DELIVERY_WORDS: Record<DeliveryEvent['kind'], string> = {
  'handed-over': 'Ghi đã trao',
  'given-to-family': 'Ghi truy tặng, trao cho gia đình',
  'not-delivered': 'Ghi chưa trao được',
  'object-returned': 'Ghi hiện vật trả lại',
};

/** Whoever decided here changes it by a document of the room for documents, never by typing another's number. */
function requireOutside(db: CallContext['db'], awardId: string) {
  const [award] = findAwards(db, [awardId]);
  if (award === undefined) throw new Refusal('NOT_FOUND');
  if (award.decision_id !== null) throw new Refusal('REVOCATION_BY_DOCUMENT');
  return award;
}

const noteOf = (awardIds: readonly string[], summary: string, detail: Record<string, unknown>) => ({
  subjectKind: 'award',
  subjectId: awardIds[0] ?? '',
  summary,
  detail: { ...detail, awardIds },
});

/** Life after the decision: handing over, cancellation and correction from outside, re-issue, what relied on what. */
export const lifeHandlers = {
  ofDecision: office.archive.ofDecision.handler(({ input, context: { db } }) => {
    if (findDecisionRow(db, input.decisionId).state !== 'issued') throw new Refusal('NOT_FOUND');
    const { standing, changedBy, events } = readDecisionLife(db, input.decisionId);
    return {
      standing,
      changedBy: [...changedBy],
      events: [...events],
      awards: listAwardsOf(db, input.decisionId),
    };
  }),

  recordDelivery: office.archive.recordDelivery.handler(({ input, context }) => {
    const events = recordForAwards(context.db, headOf(input.entry, context), input.awardIds, input.event);
    const summary = `${DELIVERY_WORDS[input.event.kind]}: ${input.awardIds.length} lượt khen, ngày ${formatDate(input.event.on)}`;
    context.note(noteOf(input.awardIds, summary, { event: input.event }));
    return { events };
  }),

  recordRecovery: office.archive.recordRecovery.handler(({ input, context }) => {
    const events = recordForAwards(context.db, headOf(input.entry, context), input.awardIds, input.event);
    const what = input.event.kind === 'object-recovered' ? 'hiện vật' : 'tiền thưởng';
    const summary = `Ghi đã thu hồi ${what}: ${input.awardIds.length} lượt khen`;
    context.note(noteOf(input.awardIds, summary, { event: input.event }));
    return { events };
  }),

  askReissue: office.archive.askReissue.handler(({ input, context }) => {
    const { entry, awardId, ...asked } = input;
    const events = recordForAwards(context.db, headOf(entry, context), [awardId], {
      kind: 'reissue-asked',
      ...asked,
    });
    const sort = asked.sort === 'exchange' ? 'cấp đổi' : 'cấp lại';
    context.note(noteOf([awardId], `Ghi đề nghị ${sort}: ${asked.copies} bản`, { asked }));
    return { events };
  }),

  recordReissuePrinted: office.archive.recordReissuePrinted.handler(({ input, context }) => {
    const { entry, awardId, ...printed } = input;
    const events = recordForAwards(context.db, headOf(entry, context), [awardId], {
      kind: 'reissue-printed',
      ...printed,
    });
    context.note(noteOf([awardId], 'Ghi đã in bản cấp đổi, cấp lại', { printed }));
    return { events };
  }),

  recordRevocation: office.archive.recordRevocation.handler(({ input, context }) => {
    const { entry, awardId, by, ...revocation } = input;
    requireOutside(context.db, awardId);
    const events = revokeAwards(
      context.db,
      headOf(entry, context),
      { awardIds: [awardId], by: { id: null, ...by }, ...revocation, due: null, objects: true, money: true },
      false,
    );
    context.note(noteOf([awardId], `Ghi hủy bỏ theo Quyết định số ${by.number}`, { by, revocation }));
    return { events };
  }),

  recordCorrection: office.archive.recordCorrection.handler(({ input, context }) => {
    const { entry, awardId, by, changes } = input;
    requireOutside(context.db, awardId);
    const events = correctAwards(context.db, headOf(entry, context), { id: null, ...by }, [
      { awardId, changes },
    ]);
    context.note(noteOf([awardId], `Ghi đính chính theo Công văn số ${by.number}`, { by, changes }));
    return { events };
  }),

  restore: office.archive.restore.handler(({ input, context }) => {
    const { entry, awardIds, by, reason } = input;
    const events = restoreAwards(context.db, headOf(entry, context), awardIds, { id: null, ...by }, reason);
    context.note(noteOf(awardIds, `Khôi phục hiệu lực theo văn bản số ${by.number}`, { by, reason }));
    return { events };
  }),

  takeBack: office.archive.takeBack.handler(({ input, context }) => {
    takeBackEvents(context.db, headOf(input.entry, context), input.events, input.reason);
    context.note({
      subjectKind: 'award',
      subjectId: '',
      summary: `Rút lại ${input.events.length} lần ghi: ${input.reason}`,
      detail: { events: input.events },
    });
    return { done: true } as const;
  }),

  reliedOn: office.archive.reliedOn.handler(({ input, context: { db, now } }) =>
    listReliedOn(db, input.awardIds, todayIso(now)),
  ),

  reliedOnOfHonoree: office.archive.reliedOnOfHonoree.handler(({ input, context: { db, now } }) => {
    const root = findRoot(db, input.honoreeId);
    if (root === undefined) throw new Refusal('NOT_FOUND');
    const cancelled = db.sql<{ id: string }>(
      `SELECT a.id FROM honoree h JOIN award a ON a.honoree_id = h.id
       WHERE h.root_id = ? AND a.removed_at IS NULL AND a.cancelled_at IS NOT NULL`,
      root,
    );
    return cancelled.length === 0
      ? []
      : listReliedOn(
          db,
          cancelled.map(({ id }) => id),
          todayIso(now),
        );
  }),

  undelivered: office.archive.undelivered.handler(({ context: { db, now } }) =>
    listUndelivered(db, todayIso(now)),
  ),
};
