import { findBatchRow, listCandidates } from '#electron/features/nominations/batch-rows.ts';
import { moveBatch } from '#electron/features/nominations/batch-writes.ts';
import { keepFreeze } from '#electron/features/nominations/frozen-list.ts';
import { requirePostedBefore } from '#electron/features/nominations/requests.ts';
import { office } from '#electron/office/implementer.ts';
import { query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { councilResultOf } from './council-rows.ts';

export const council = {
  list: office.council.list.handler(({ context: { db } }) =>
    db.sql<{
      batchId: string;
      title: string;
      unitName: string;
      state: string;
      cases: number;
      approved: number;
      heldOn: string | null;
    }>(
      `SELECT b.id AS batchId, b.title, u.name AS unitName, b.state, s.held_on AS heldOn,
         (SELECT count(*) FROM candidate c WHERE c.batch_id = b.id AND c.removed_at IS NULL) AS cases,
         (SELECT count(*) FROM candidate c WHERE c.batch_id = b.id AND c.removed_at IS NULL AND c.outcome = 'approved') AS approved
       FROM batch b JOIN unit u ON u.id = b.unit_id LEFT JOIN council_session s ON s.batch_id = b.id
       WHERE b.state IN ('council', 'approved', 'deciding', 'issued')
       ORDER BY b.state <> 'council', s.held_on DESC, b.due_on, b.id`,
    ),
  ),

  get: office.council.get.handler(({ input, context: { db } }) => councilResultOf(db, input.batchId)),

  record: office.council.record.handler(async ({ input, context: { db, now, caller, note } }) => {
    const batch = findBatchRow(db, input.batchId);
    const before = councilResultOf(db, input.batchId);
    if (before !== null && input.version !== null && before.version !== input.version)
      throw new Refusal('STALE');
    if (before !== null && input.version === null && before.sessionId !== input.sessionId)
      throw new Refusal('STALE');
    const elsewhere = db.first(
      query
        .selectFrom('council_session')
        .select('id')
        .where('id', '=', input.sessionId)
        .where('batch_id', '<>', input.batchId),
    );
    if (elsewhere !== undefined) throw new Refusal('STALE');
    const voters = Math.max(input.membersTotal, input.membersPresent);
    if (input.membersPresent > input.membersTotal || input.votes.some((vote) => vote.yes > voters)) {
      throw new Refusal('COUNT_EXCEEDED');
    }
    const cases = new Set(listCandidates(db, input.batchId).map(({ id }) => id));
    const voted = new Set(input.votes.map(({ candidateId }) => candidateId));
    if (voted.size !== cases.size || [...voted].some((id) => !cases.has(id))) throw new Refusal('STALE');

    requirePostedBefore(db, input.batchId, input.heldOn);
    const sessionId = before?.sessionId ?? input.sessionId;
    const row = {
      id: sessionId,
      batch_id: input.batchId,
      held_on: input.heldOn,
      place: input.place,
      chair: input.chair,
      secretary: input.secretary,
      members_total: input.membersTotal,
      members_present: input.membersPresent,
      minutes_number: input.minutesNumber,
      version: before === null ? 0 : before.version + 1,
    };
    moveBatch(db, input.batchId, { name: 'council_result', at: now, accountName: caller.name });
    await keepFreeze(db, input.batchId, now);
    db.run(
      query
        .insertInto('council_session')
        .values(row)
        .onConflict((c) => c.column('id').doUpdateSet(row)),
    );
    db.run(query.deleteFrom('council_vote').where('session_id', '=', sessionId));
    for (const { candidateId, yes, outcome } of input.votes) {
      db.run(
        query
          .insertInto('council_vote')
          .values({ session_id: sessionId, candidate_id: candidateId, yes, outcome }),
      );
      db.run(query.updateTable('candidate').set({ outcome }).where('id', '=', candidateId));
    }
    const approved = input.votes.filter(({ outcome }) => outcome === 'approved').length;
    note({
      subjectKind: 'batch',
      subjectId: input.batchId,
      summary: `Ghi kết quả Hội đồng “${batch.title}”: ${approved}/${input.votes.length} trường hợp được thông qua`,
      detail: { before },
    });
    const result = councilResultOf(db, input.batchId);
    if (result === null) throw new Refusal('NOT_FOUND');
    return result;
  }),
};
