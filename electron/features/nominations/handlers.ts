import { findAwardType } from '#electron/features/catalogue/catalogue-rows.ts';
import { readCalendar } from '#electron/features/catalogue/office-calendar.ts';
import { findUnitRow } from '#electron/features/units/unit-rows.ts';
import { office } from '#electron/office/implementer.ts';
import { query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { mayCall } from '#shared/contract/roles.ts';
import { ACTION_WORDS, TRANSITIONS } from '#shared/domain/workflow.ts';
import { addWorkingDays } from '#shared/domain/working-days.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { refuseImpossible, rulesOf } from './award-rules.ts';
import { findBatchRow, listBatches, listCandidates, readBatch } from './batch-rows.ts';
import { moveBatch, recordEvent, requireEditable, touchBatch } from './batch-writes.ts';
import { saveCandidate, setRemoved } from './candidate-writes.ts';
import { requireAnswers } from './duplicates.ts';
import { evaluationHandlers } from './evaluation-handlers.ts';
import { keepFreeze } from './frozen-list.ts';
import { intakeHandlers } from './intake-handlers.ts';
import { paperHandlers } from './paper-handlers.ts';

export const nominations = {
  list: office.nominations.list.handler(({ input, context: { db } }) =>
    listBatches(db, input.states, input.text),
  ),

  get: office.nominations.get.handler(({ input, context: { db } }) => readBatch(db, input.id)),

  create: office.nominations.create.handler(({ input, context: { db, now, caller, note } }) => {
    const existing = db.first(query.selectFrom('batch').select('id').where('id', '=', input.id));
    if (existing !== undefined) return readBatch(db, input.id);
    if (findAwardType(db, input.awardTypeId) === null || findUnitRow(db, input.unitId) === undefined) {
      throw new Refusal('NOT_FOUND');
    }
    db.run(
      query.insertInto('batch').values({
        id: input.id,
        title: input.title,
        award_type_id: input.awardTypeId,
        stream: input.stream,
        unit_id: input.unitId,
        submission_number: input.submissionNumber,
        submission_date: input.submissionDate,
        reason: input.reason,
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
    note({ subjectKind: 'batch', subjectId: input.id, summary: `Lập hồ sơ đề nghị: ${input.title}` });
    return readBatch(db, input.id);
  }),

  update: office.nominations.update.handler(({ input, context: { db, now, note } }) => {
    const before = requireEditable(db, input.id);
    if (before.version !== input.version) throw new Refusal('STALE');
    if (findAwardType(db, input.awardTypeId) === null || findUnitRow(db, input.unitId) === undefined) {
      throw new Refusal('NOT_FOUND');
    }
    touchBatch(db, before, now, {
      title: input.title,
      award_type_id: input.awardTypeId,
      stream: input.stream,
      unit_id: input.unitId,
      submission_number: input.submissionNumber,
      submission_date: input.submissionDate,
      reason: input.reason,
    });
    note({
      subjectKind: 'batch',
      subjectId: input.id,
      summary: `Sửa hồ sơ đề nghị: ${input.title}`,
      detail: { before },
    });
    return readBatch(db, input.id);
  }),

  saveCandidate: office.nominations.saveCandidate.handler(({ input, context: { db, now, note } }) => {
    const batch = requireEditable(db, input.batchId);
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

  act: office.nominations.act.handler(async ({ input, context: { db, now, caller, note } }) => {
    const batch = findBatchRow(db, input.id);
    const transition = TRANSITIONS[input.action];
    // A double click arrives after the first one has moved the dossier: the version tells them apart.
    if (batch.version !== input.version) throw new Refusal('STALE');
    if (!mayCall(transition.roles, caller.role)) throw new Refusal('NOT_ALLOWED');
    if (transition.reasonNeeded === true && input.reason === '') throw new Refusal('REASON_NEEDED');
    if (input.action === 'submit' || input.action === 'resubmit' || input.action === 'forward') {
      if (listCandidates(db, input.id).length === 0) throw new Refusal('NO_CANDIDATES');
    }
    if (input.action === 'submit' || input.action === 'resubmit') requireAnswers(db, input.id);
    const changes: Parameters<typeof moveBatch>[3] = {};
    if (input.action === 'submit' || input.action === 'resubmit') {
      const today = todayIso(now);
      const days = findAwardType(db, batch.award_type_id)?.workingDays ?? 0;
      // The first receipt stands: it selects the law by which the dossier is judged (law.md 1.3).
      changes.received_on = batch.received_on ?? today;
      changes.due_on = addWorkingDays(today, days, readCalendar(db));
    }
    const event = { name: input.action, at: now, accountName: caller.name, reason: input.reason };
    moveBatch(db, input.id, event, changes);
    await keepFreeze(db, input.id, now);
    note({
      subjectKind: 'batch',
      subjectId: input.id,
      summary: `Hồ sơ “${batch.title}”: ${ACTION_WORDS[input.action]}`,
      detail: { from: batch.state, reason: input.reason },
    });
    return readBatch(db, input.id);
  }),

  ...paperHandlers,
  ...intakeHandlers,
  ...evaluationHandlers,
};
