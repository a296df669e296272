import { type Database, query } from '#electron/store/database.ts';
import type { Changes, Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { readFlow } from '#shared/domain/workflow/flow.ts';
import {
  type BatchAction,
  type BatchConsequence,
  type BatchEventName,
  type BatchState,
  destination,
  isEditable,
} from '#shared/domain/workflow.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import { findBatchRow } from './batch-rows.ts';

/** State as stored; the contract's enum is checked when the row is read out. */
export function stateOf(row: Row<'batch'>): BatchState {
  return row.state as BatchState;
}

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

export function recordEvent(
  db: Database,
  batchId: string,
  event: { name: BatchEventName; at: Date; accountName: string; reason?: string },
): void {
  db.run(
    query.insertInto('batch_event').values({
      batch_id: batchId,
      event: event.name,
      at: event.at.toISOString(),
      account_name: event.accountName,
      reason: event.reason ?? '',
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
  event: { name: BatchAction | BatchConsequence; at: Date; accountName: string; reason?: string },
  changes: Changes<'batch'> = {},
): void {
  const row = findBatchRow(db, batchId);
  const to = destination(
    { state: stateOf(row), step: row.step },
    event.name,
    readFlow(changes.flow ?? row.flow),
  );
  if (to === null) throw new Refusal('STATE_FORBIDS', { state: row.state });
  touchBatch(db, row, event.at, { ...changes, state: to.state, step: to.step });
  recordEvent(db, batchId, event);
}
