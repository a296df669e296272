import { readCalendar } from '#electron/features/catalogue/office-calendar.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Changes, Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { readFlow } from '#shared/domain/workflow/flow.ts';
import {
  type BatchAction,
  type BatchConsequence,
  type BatchEventName,
  destination,
  isEditable,
  type Position,
  WAITING_STATES,
} from '#shared/domain/workflow.ts';
import { addWorkingDays } from '#shared/domain/working-days.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { findBatchRow, stateOf } from './batch-rows.ts';

export { stateOf };

/** Refuses to touch a list that was frozen. Throws LIST_FROZEN. */
export function requireNotFrozen(row: Row<'batch'>): void {
  if (row.frozen_on !== null) throw new Refusal('LIST_FROZEN', { date: formatDate(row.frozen_on) });
}

/** The submission, if its candidates and papers may change now. Throws NOT_FOUND, STATE_FORBIDS, LIST_FROZEN. */
export function requireEditable(db: Database, batchId: string): Row<'batch'> {
  const row = findBatchRow(db, batchId);
  if (!isEditable(stateOf(row))) throw new Refusal('STATE_FORBIDS', { state: row.state });
  requireNotFrozen(row);
  return row;
}

/** Something that happens to a submission: who, when, why, and what the timeline keeps beside it. */
export interface BatchHappening<Name extends BatchEventName> {
  readonly name: Name;
  readonly at: Date;
  readonly accountName: string;
  readonly reason?: string;
  readonly detail?: Record<string, unknown>;
}

export function recordEvent(db: Database, batchId: string, event: BatchHappening<BatchEventName>): void {
  db.run(
    query.insertInto('batch_event').values({
      batch_id: batchId,
      event: event.name,
      at: event.at.toISOString(),
      account_name: event.accountName,
      reason: event.reason ?? '',
      detail: JSON.stringify(event.detail ?? {}),
    }),
  );
}

/** Marks a submission as changed, so that an edit made elsewhere is noticed. */
export function touchBatch(db: Database, row: Row<'batch'>, at: Date, changes: Changes<'batch'> = {}): void {
  db.run(
    query
      .updateTable('batch')
      .set({ ...changes, updated_at: at.toISOString(), version: row.version + 1 })
      .where('id', '=', row.id),
  );
}

/**
 * Moves a submission by a named event and writes it on the timeline.
 * Throws Refusal NOT_FOUND, STATE_FORBIDS.
 */
export function moveBatch(
  db: Database,
  batchId: string,
  event: BatchHappening<BatchAction | BatchConsequence>,
  changes: Changes<'batch'> = {},
): void {
  const row = findBatchRow(db, batchId);
  const flow = readFlow(changes.flow ?? row.flow);
  const to = destination({ state: stateOf(row), step: row.step }, event.name, flow);
  if (to === null) throw new Refusal('STATE_FORBIDS', { state: row.state });
  const step = flow.find(({ id }) => id === to.step);
  const moved = to.state !== row.state || to.step !== row.step;
  touchBatch(db, row, event.at, {
    ...changes,
    state: to.state,
    step: to.step,
    ...(moved ? clockOf(db, to, step?.workingDays ?? null, event.at) : {}),
  });
  const detail = { ...event.detail, from: row.state, to: to.state, step: step?.name ?? '' };
  recordEvent(db, batchId, { ...event, detail });
}

/** The clock of the step a submission has come to: it runs while the office owes the step, on its own calendar. */
function clockOf(db: Database, to: Position, workingDays: number | null, at: Date): Changes<'batch'> {
  const since = todayIso(at);
  const runs = to.state !== 'returned' && WAITING_STATES.includes(to.state) && workingDays !== null;
  return {
    step_since: since,
    step_due_on: runs ? addWorkingDays(since, workingDays, readCalendar(db)) : null,
  };
}
