import { refuseImpossible, rulesOf } from '#electron/features/nominations/award-rules.ts';
import { findBatchRow } from '#electron/features/nominations/batch-rows.ts';
import { requireEditable, stateOf, touchBatch } from '#electron/features/nominations/batch-writes.ts';
import {
  batchOfCandidate,
  findTwin,
  insertCandidate,
  nextOrdinal,
} from '#electron/features/nominations/candidate-writes.ts';
import { refuseIfSecret } from '#electron/features/nominations/secret.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { CandidateInput } from '#shared/contract/nominations.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { isEditable } from '#shared/domain/workflow.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { describeKept } from './legacy/import-status.ts';
import { undoAtOnce } from './legacy/undo-import.ts';

export interface ImportHead {
  readonly importId: string;
  readonly label: string;
  readonly at: Date;
  readonly accountName: string;
}

export function recordImport(
  db: Database,
  head: ImportHead,
  kind: string,
  batchId: string | null,
  rows: number,
): void {
  db.run(
    query.insertInto('import_batch').values({
      id: head.importId,
      kind,
      label: head.label,
      batch_id: batchId,
      rows,
      at: head.at.toISOString(),
      account_name: head.accountName,
      undone_at: null,
    }),
  );
}

export function findImport(db: Database, importId: string) {
  return db.first(query.selectFrom('import_batch').selectAll().where('id', '=', importId));
}

/**
 * Brings candidates into a submission as one undoable step; those already in it are skipped.
 * A repeated call with the same import id changes nothing. Throws NOT_FOUND, STATE_FORBIDS and what refuseImpossible does.
 */
export function importCandidates(
  db: Database,
  head: ImportHead,
  batchId: string,
  candidates: readonly CandidateInput[],
): { added: number; skipped: number } {
  const batch = requireEditable(db, batchId);
  refuseIfSecret(batch);
  const known = findImport(db, head.importId);
  if (known !== undefined) return { added: known.rows, skipped: candidates.length - known.rows };
  let ordinal = nextOrdinal(db, batchId);
  let added = 0;
  const rules = rulesOf(db, batch, head.at);
  for (const candidate of candidates) {
    refuseImpossible(rules, batch, candidate);
    // An id that another submission uses is nobody's new candidate.
    if ((batchOfCandidate(db, candidate.id) ?? batchId) !== batchId) throw new Refusal('NOT_FOUND');
    if (findTwin(db, batch, candidate) !== undefined) continue;
    insertCandidate(db, batchId, candidate, ordinal, head.importId);
    ordinal += 1;
    added += 1;
  }
  recordImport(db, head, 'candidates', batchId, added);
  touchBatch(db, batch, head.at);
  return { added, skipped: candidates.length - added };
}

/** Awards that something has happened to since stay; each is named with the first reason. */
function undoAwards(db: Database, importId: string, at: Date) {
  const { removed, kept } = undoAtOnce(db, importId, { at, today: todayIso(at) });
  const state = { state: 'undone', step: '', removed, kept: kept.length };
  db.run(query.updateTable('legacy_import').set(state).where('id', '=', importId));
  return {
    removed,
    kept: describeKept(db, kept).map(({ name, reasons }) => ({ name, reason: reasons[0]?.vi ?? '' })),
  };
}

/**
 * Takes an import back. Rows edited since stay and are named.
 * Throws NOT_FOUND, UNDO_TOO_LATE when the submission has moved on.
 */
export function undoImport(
  db: Database,
  importId: string,
  at: Date,
): { removed: number; kept: { name: string; reason: string }[] } {
  const head = findImport(db, importId);
  if (head === undefined) throw new Refusal('NOT_FOUND');
  if (head.undone_at !== null) return { removed: 0, kept: [] };
  db.run(query.updateTable('import_batch').set({ undone_at: at.toISOString() }).where('id', '=', importId));
  if (head.batch_id === null) return undoAwards(db, importId, at);
  const batch = findBatchRow(db, head.batch_id);
  if (!isEditable(stateOf(batch))) throw new Refusal('UNDO_TOO_LATE');
  const edited = db.all(
    query
      .selectFrom('candidate')
      .select('name')
      .where('import_id', '=', importId)
      .where('removed_at', 'is', null)
      .where('version', '>', 0),
  );
  const removed = db.run(
    query
      .updateTable('candidate')
      .set({ removed_at: at.toISOString() })
      .where('import_id', '=', importId)
      .where('removed_at', 'is', null)
      .where('version', '=', 0),
  );
  touchBatch(db, batch, at);
  return { removed, kept: edited.map(({ name }) => ({ name, reason: 'Đã được sửa sau khi nhập' })) };
}
