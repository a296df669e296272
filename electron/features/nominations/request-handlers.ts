import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Changes, Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { readFlow } from '#shared/domain/workflow/flow.ts';
import { type BatchState, stepAt } from '#shared/domain/workflow.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { findBatchRow, stateOf } from './batch-rows.ts';
import { recordEvent, touchBatch } from './batch-writes.ts';
import { findRequest, listRequests, opinionDue, postingOver, toRequest } from './requests.ts';

/** The submission at a step of this state, with that step. Throws NOT_FOUND, STATE_FORBIDS. */
function requireStep(db: Database, batchId: string, state: BatchState) {
  const batch = findBatchRow(db, batchId);
  if (batch.state !== state) throw new Refusal('STATE_FORBIDS', { state: batch.state });
  const step = stepAt(readFlow(batch.flow), { state: stateOf(batch), step: batch.step });
  if (step === undefined) throw new Refusal('STATE_FORBIDS', { state: batch.state });
  return { batch, step };
}

function refuseFuture(day: string, today: string): void {
  if (day > today) throw new Refusal('DATE_IN_FUTURE', { date: formatDate(day) });
}

function knownRequest(db: Database, id: string, batchId: string): Row<'batch_request'> | undefined {
  return db.first(
    query.selectFrom('batch_request').selectAll().where('id', '=', id).where('batch_id', '=', batchId),
  );
}

function change(db: Database, row: Row<'batch_request'>, changes: Changes<'batch_request'>) {
  db.run(query.updateTable('batch_request').set(changes).where('id', '=', row.id));
  return toRequest({ ...row, ...changes } as Row<'batch_request'>);
}

/** The clock of a step runs at least until the answer or the end of the posting that it waits for. */
function waitUntil(batch: Row<'batch'>, day: string): Changes<'batch'> {
  return batch.step_due_on !== null && batch.step_due_on < day ? { step_due_on: day } : {};
}

const OUTCOME_WORDS = {
  agree: 'đồng ý',
  disagree: 'không đồng ý',
  'no-answer': 'không trả lời',
  objections: 'có ý kiến phản ánh',
} as const;

/** Opinions asked and lists published, each with its clock. */
export const requestHandlers = {
  askOpinion: office.nominations.askOpinion.handler(({ input, context: { db, now, caller, note } }) => {
    const known = knownRequest(db, input.id, input.batchId);
    if (known !== undefined) return toRequest(known);
    const { batch, step } = requireStep(db, input.batchId, 'opinions');
    refuseFuture(input.sentOn, todayIso(now));
    const dueOn = input.dueOn ?? opinionDue(db, input.sentOn);
    if (dueOn < input.sentOn) throw new Refusal('DATE_ORDER');
    const row: Row<'batch_request'> = {
      id: input.id,
      batch_id: input.batchId,
      kind: 'opinion',
      step: step.id,
      office: input.office,
      sent_on: input.sentOn,
      due_on: dueOn,
      answered_on: null,
      outcome: '',
      note: input.note,
      removed_at: null,
    };
    db.run(query.insertInto('batch_request').values(row));
    touchBatch(db, batch, now, waitUntil(batch, row.due_on));
    const reason = `${input.office}, hạn ${formatDate(dueOn)}`;
    recordEvent(db, batch.id, { name: 'opinion_asked', at: now, accountName: caller.name, reason });
    note({ subjectKind: 'batch', subjectId: batch.id, summary: `Gửi lấy ý kiến: ${reason}` });
    return toRequest(row);
  }),

  answerOpinion: office.nominations.answerOpinion.handler(({ input, context: { db, now, caller, note } }) => {
    const { batch } = requireStep(db, input.batchId, 'opinions');
    const row = findRequest(db, input.id, input.batchId);
    if (row.kind !== 'opinion' || row.removed_at !== null) throw new Refusal('NOT_FOUND');
    refuseFuture(input.answeredOn, todayIso(now));
    if (input.answeredOn < row.sent_on) throw new Refusal('DATE_ORDER');
    if (input.outcome === 'no-answer' && input.answeredOn <= row.due_on)
      throw new Refusal('OPINION_NOT_DUE', { date: formatDate(row.due_on) });
    const changed = change(db, row, {
      answered_on: input.answeredOn,
      outcome: input.outcome,
      note: input.note === '' ? row.note : input.note,
    });
    touchBatch(db, batch, now);
    const reason = [`${row.office}: ${OUTCOME_WORDS[input.outcome]}`, input.note].filter(Boolean).join('. ');
    recordEvent(db, batch.id, { name: 'opinion_answered', at: now, accountName: caller.name, reason });
    note({
      subjectKind: 'batch',
      subjectId: batch.id,
      summary: `Ghi ý kiến của ${reason}`,
      detail: { before: row },
    });
    return changed;
  }),

  startPosting: office.nominations.startPosting.handler(({ input, context: { db, now, caller, note } }) => {
    const known = knownRequest(db, input.id, input.batchId);
    if (known !== undefined) return toRequest(known);
    const { batch, step } = requireStep(db, input.batchId, 'posting');
    refuseFuture(input.sentOn, todayIso(now));
    const standing = listRequests(db, batch.id).find(
      (request) => request.step === step.id && request.answeredOn === null,
    );
    if (standing !== undefined) throw new Refusal('POSTING_STANDS', { date: formatDate(standing.sentOn) });
    const row: Row<'batch_request'> = {
      id: input.id,
      batch_id: batch.id,
      kind: 'posting',
      step: step.id,
      office: input.office,
      sent_on: input.sentOn,
      due_on: postingOver(db, input.sentOn, step),
      answered_on: null,
      outcome: '',
      note: '',
      removed_at: null,
    };
    db.run(query.insertInto('batch_request').values(row));
    touchBatch(db, batch, now, waitUntil(batch, row.due_on));
    const reason = `${input.office}, từ ${formatDate(input.sentOn)} đến ${formatDate(row.due_on)}`;
    recordEvent(db, batch.id, { name: 'posted', at: now, accountName: caller.name, reason });
    note({ subjectKind: 'batch', subjectId: batch.id, summary: `Công khai danh sách: ${reason}` });
    return toRequest(row);
  }),

  endPosting: office.nominations.endPosting.handler(({ input, context: { db, now, caller, note } }) => {
    const { batch, step } = requireStep(db, input.batchId, 'posting');
    const row = findRequest(db, input.id, input.batchId);
    if (row.kind !== 'posting' || row.removed_at !== null) throw new Refusal('NOT_FOUND');
    refuseFuture(input.answeredOn, todayIso(now));
    if (input.answeredOn < row.sent_on) throw new Refusal('DATE_ORDER');
    if (input.answeredOn < row.due_on)
      throw new Refusal('POSTING_TOO_EARLY', { days: step.minWorkingDays, date: formatDate(row.due_on) });
    const changed = change(db, row, {
      answered_on: input.answeredOn,
      outcome: input.outcome,
      note: input.note,
    });
    touchBatch(db, batch, now);
    const words = input.outcome === 'agree' ? 'không có ý kiến phản ánh' : OUTCOME_WORDS[input.outcome];
    const reason = [words, input.note].filter(Boolean).join(': ');
    recordEvent(db, batch.id, { name: 'posting_ended', at: now, accountName: caller.name, reason });
    note({ subjectKind: 'batch', subjectId: batch.id, summary: `Kết thúc công khai: ${reason}` });
    return changed;
  }),

  removeRequest: office.nominations.removeRequest.handler(({ input, context: { db, now, caller, note } }) => {
    const batch = findBatchRow(db, input.batchId);
    const row = findRequest(db, input.id, input.batchId);
    // What a later step already rests on stays.
    if (batch.step !== row.step) throw new Refusal('STATE_FORBIDS', { state: batch.state });
    change(db, row, { removed_at: input.undo ? null : now.toISOString() });
    touchBatch(db, batch, now);
    const summary = input.undo ? `Hoàn tác: đưa lại ${row.office}` : `Bỏ: ${row.office}`;
    recordEvent(db, batch.id, {
      name: 'opinion_removed',
      at: now,
      accountName: caller.name,
      reason: summary,
    });
    note({ subjectKind: 'batch', subjectId: batch.id, summary, detail: { before: row } });
    return { done: true } as const;
  }),
};
