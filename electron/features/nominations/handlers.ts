import { findAwardType } from '#electron/features/catalogue/catalogue-rows.ts';
import { findUnitRow } from '#electron/features/units/unit-rows.ts';
import { office } from '#electron/office/implementer.ts';
import { query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { actOnBatch } from './act-on-batch.ts';
import { refuseImpossible, rulesOf } from './award-rules.ts';
import { replanned, requireSimple } from './batch-flow.ts';
import { listBatches, listCandidates, readBatch } from './batch-rows.ts';
import { recordEvent, requireEditable, touchBatch } from './batch-writes.ts';
import { saveCandidate, setRemoved } from './candidate-writes.ts';
import { evaluationHandlers } from './evaluation-handlers.ts';
import { keepFreeze } from './frozen-list.ts';
import { intakeHandlers } from './intake-handlers.ts';
import { paperHandlers } from './paper-handlers.ts';
import { requestHandlers } from './request-handlers.ts';
import { batchColumnsOf, refuseContent, refuseIfSecret } from './secret.ts';
import { stepHandlers } from './step-handlers.ts';

export const nominations = {
  list: office.nominations.list.handler(({ input, context: { db, now } }) =>
    listBatches(db, input.states, now, input.text),
  ),

  get: office.nominations.get.handler(({ input, context: { db, now } }) => readBatch(db, input.id, now)),

  create: office.nominations.create.handler(({ input, context: { db, now, caller, note } }) => {
    const existing = db.first(query.selectFrom('batch').select('id').where('id', '=', input.id));
    if (existing !== undefined) return readBatch(db, input.id, now);
    if (findAwardType(db, input.awardTypeId) === null || findUnitRow(db, input.unitId) === undefined) {
      throw new Refusal('NOT_FOUND');
    }
    const columns = batchColumnsOf(input);
    requireSimple(db, columns, todayIso(now));
    db.run(
      query.insertInto('batch').values({
        id: input.id,
        ...columns,
        received_on: null,
        due_on: null,
        state: 'draft',
        created_at: now.toISOString(),
        created_by: caller.name,
        updated_at: now.toISOString(),
        version: 0,
      }),
    );
    recordEvent(db, input.id, { name: 'created', at: now, accountName: caller.name });
    note({ subjectKind: 'batch', subjectId: input.id, summary: `Lập hồ sơ đề nghị: ${columns.title}` });
    return readBatch(db, input.id, now);
  }),

  update: office.nominations.update.handler(({ input, context: { db, now, note } }) => {
    const before = requireEditable(db, input.id);
    if (before.version !== input.version) throw new Refusal('STALE');
    if (findAwardType(db, input.awardTypeId) === null || findUnitRow(db, input.unitId) === undefined) {
      throw new Refusal('NOT_FOUND');
    }
    const columns = batchColumnsOf(input);
    requireSimple(db, columns, before.received_on ?? todayIso(now));
    if (input.secret) refuseContent(db, input.id);
    touchBatch(db, before, now, { ...columns, ...replanned(db, before, columns) });
    note({
      subjectKind: 'batch',
      subjectId: input.id,
      summary: `Sửa hồ sơ đề nghị: ${columns.title}`,
      detail: { before },
    });
    return readBatch(db, input.id, now);
  }),

  saveCandidate: office.nominations.saveCandidate.handler(({ input, context: { db, now, note } }) => {
    const batch = requireEditable(db, input.batchId);
    refuseIfSecret(batch);
    refuseImpossible(rulesOf(db, batch, now), batch, input.candidate);
    saveCandidate(db, batch, input.candidate, input.version);
    touchBatch(db, batch, now);
    note({
      subjectKind: 'batch',
      subjectId: input.batchId,
      summary: `Lưu trường hợp ${input.candidate.name}`,
    });
    const saved = listCandidates(db, input.batchId).find(({ id }) => id === input.candidate.id);
    if (saved === undefined) throw new Refusal('NOT_FOUND');
    return saved;
  }),

  removeCandidates: office.nominations.removeCandidates.handler(({ input, context: { db, now, note } }) => {
    const batch = requireEditable(db, input.batchId);
    const removed = setRemoved(db, input.batchId, input.ids, now);
    touchBatch(db, batch, now);
    note({
      subjectKind: 'batch',
      subjectId: input.batchId,
      summary: `Bỏ ${removed} trường hợp khỏi danh sách`,
      detail: { ids: input.ids },
    });
    return { removed };
  }),

  restoreCandidates: office.nominations.restoreCandidates.handler(({ input, context: { db, now, note } }) => {
    const batch = requireEditable(db, input.batchId);
    const restored = setRemoved(db, input.batchId, input.ids, null);
    touchBatch(db, batch, now);
    note({
      subjectKind: 'batch',
      subjectId: input.batchId,
      summary: `Hoàn tác: đưa lại ${restored} trường hợp`,
      detail: { ids: input.ids },
    });
    return { restored };
  }),

  act: office.nominations.act.handler(async ({ input, context }) => {
    actOnBatch(context, input);
    await keepFreeze(context.db, input.id, context.now);
    return readBatch(context.db, input.id, context.now);
  }),

  ...paperHandlers,
  ...intakeHandlers,
  ...evaluationHandlers,
  ...requestHandlers,
  ...stepHandlers,
};
