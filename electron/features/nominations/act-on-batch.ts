import { readCalendar } from '#electron/features/catalogue/office-calendar.ts';
import type { CallContext } from '#electron/office/call-context.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Changes, Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { mayCall } from '#shared/contract/roles.ts';
import { type FlowStep, flowDays, readFlow } from '#shared/domain/workflow/flow.ts';
import { ACTION_WORDS, type BatchAction, destination, stepAt, TRANSITIONS } from '#shared/domain/workflow.ts';
import { addWorkingDays } from '#shared/domain/working-days.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { planFlow, requireSimple } from './batch-flow.ts';
import { findBatchRow, listCandidates, stateOf } from './batch-rows.ts';
import { moveBatch } from './batch-writes.ts';
import { requireAnswers } from './duplicates.ts';
import { giveReceiptNumber } from './receipt-numbers.ts';
import { requireStepDone } from './requests.ts';

/** A button pressed on a submission, as the contract takes it. */
export interface BatchAct {
  readonly id: string;
  readonly version: number;
  readonly action: BatchAction;
  readonly reason: string;
  readonly missing: readonly string[];
  readonly whyLate: string;
}

/** How many cases a submission brings: a secret one says so itself, its names stay out of the program. */
function countCases(db: Database, batch: Row<'batch'>): number {
  return batch.secret === 1 ? batch.secret_count : listCandidates(db, batch.id).length;
}

/** What must hold before a button does its work. Throws the refusals of nominations.act. */
function requireReady(db: Database, batch: Row<'batch'>, act: BatchAct, today: string): void {
  const { action, reason } = act;
  const needsReason = TRANSITIONS[action].reasonNeeded === true;
  // A return speaks through the papers it names; the words beside them are for everything else.
  if (needsReason && reason === '' && !(action === 'return' && act.missing.length > 0))
    throw new Refusal('REASON_NEEDED');
  if (action === 'return' && batch.returned_times > 0 && act.whyLate === '')
    throw new Refusal('RETURNED_BEFORE');
  if (action === 'submit' || action === 'resubmit' || action === 'forward') {
    if (countCases(db, batch) === 0) throw new Refusal('NO_CANDIDATES');
  }
  if (action === 'submit' || action === 'resubmit') requireAnswers(db, batch.id);
  if (action === 'submit') requireSimple(db, batch, batch.received_on ?? today);
  if (action === 'forward') {
    const step = stepAt(readFlow(batch.flow), { state: stateOf(batch), step: batch.step });
    if (step !== undefined) requireStepDone(db, batch.id, step, { today, reason });
  }
}

/** Receipt starts the clocks: the steps are frozen, the day of the result is promised, the receipt gets its number. */
function receive(db: Database, batch: Row<'batch'>, today: string): Changes<'batch'> {
  // The first receipt stands: it selects the law by which the dossier is judged.
  const receivedOn = batch.received_on ?? today;
  const flow = batch.state === 'draft' ? planFlow(db, batch, receivedOn) : readFlow(batch.flow);
  return {
    received_on: receivedOn,
    // A way without limits (a secret dossier) promises no day.
    due_on: flowDays(flow) === 0 ? null : addWorkingDays(today, flowDays(flow), readCalendar(db)),
    flow: JSON.stringify(flow),
    receipt_number: batch.receipt_number ?? giveReceiptNumber(db, receivedOn),
  };
}

/** Where no council votes, sending on to the draft is the approval; recalling takes it back. */
function settleOutcomes(db: Database, batch: Row<'batch'>, to: FlowStep['state'] | string): void {
  const outcome = to === 'approved' ? 'approved' : 'pending';
  db.run(
    query
      .updateTable('candidate')
      .set({ outcome })
      .where('batch_id', '=', batch.id)
      .where('removed_at', 'is', null),
  );
}

/** Presses a button of a submission: rights, duties of the step, move, timeline, audit. */
export function actOnBatch(
  { db, now, caller, note }: Pick<CallContext, 'db' | 'now' | 'caller' | 'note'>,
  act: BatchAct,
): void {
  const batch = findBatchRow(db, act.id);
  const { action } = act;
  // A double click arrives after the first one has moved the dossier: the version tells them apart.
  if (batch.version !== act.version) throw new Refusal('STALE');
  if (!mayCall(TRANSITIONS[action].roles, caller.role)) throw new Refusal('NOT_ALLOWED');
  const today = todayIso(now);
  const receiving = action === 'submit' || action === 'resubmit';
  const flow = action === 'submit' ? [] : readFlow(batch.flow);
  const to = destination({ state: stateOf(batch), step: batch.step }, action, flow);
  if (to === null && action !== 'submit') throw new Refusal('STATE_FORBIDS', { state: batch.state });
  requireReady(db, batch, act, today);
  const changes: Changes<'batch'> = receiving ? receive(db, batch, today) : {};
  if (action === 'return') changes.returned_times = batch.returned_times + 1;
  if (action === 'reopen') changes.flow = '[]';
  const detail = {
    ...(action === 'return' ? { missing: act.missing, whyLate: act.whyLate } : {}),
    ...(receiving ? { dueOn: changes.due_on } : {}),
  };
  moveBatch(
    db,
    act.id,
    { name: action, at: now, accountName: caller.name, reason: act.reason, detail },
    changes,
  );
  const councilVotes = flow.some(({ state }) => state === 'council');
  if ((action === 'forward' || action === 'skip') && to?.state === 'approved' && !councilVotes)
    settleOutcomes(db, batch, 'approved');
  if (action === 'recall' && batch.state === 'approved') settleOutcomes(db, batch, to?.state ?? '');
  note({
    subjectKind: 'batch',
    subjectId: act.id,
    summary: `Hồ sơ “${batch.title}”: ${ACTION_WORDS[action]}`,
    detail: { from: batch.state, reason: act.reason, missing: act.missing, whyLate: act.whyLate },
  });
}
