import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { EligibilityCase, Judgement } from '#shared/domain/eligibility/case.ts';
import { judge } from '#shared/domain/eligibility/judge.ts';
import type { BatchState } from '#shared/domain/workflow.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { casesOf, listedCandidates, readJudgedBatch } from './batch-cases.ts';
import { findBatchRow } from './batch-rows.ts';
import { inSlices } from './in-slices.ts';

export interface FrozenJudgement {
  readonly at: string;
  readonly judgement: Judgement;
  /** The facts it was judged by. */
  readonly facts: EligibilityCase;
}

/** What stood when the list was frozen, of those candidates that were in it. */
export function frozenJudgements(
  db: Database,
  candidateIds: readonly string[],
): ReadonlyMap<string, FrozenJudgement> {
  const rows = db.sql<{ candidate_id: string; frozen_at: string; judgement: string; case_data: string }>(
    `SELECT f.candidate_id, f.frozen_at, f.judgement, f.case_data
     FROM json_each(?) j JOIN frozen_judgement f ON f.candidate_id = j.value`,
    JSON.stringify(candidateIds),
  );
  return new Map(
    rows.map((row) => [
      row.candidate_id,
      {
        at: row.frozen_at,
        judgement: JSON.parse(row.judgement) as Judgement,
        facts: JSON.parse(row.case_data) as EligibilityCase,
      },
    ]),
  );
}

/**
 * Freezes the list of a submission inside the open transaction: each candidate's facts and judgement as they are now.
 * Later entries in histories or the catalogue change nothing of it. Returns how many were frozen.
 */
export async function freezeList(db: Database, batchId: string, now: Date): Promise<number> {
  const batch = readJudgedBatch(db, batchId);
  const catalogue = readCatalogue(db);
  const candidates = listedCandidates(db, batchId);
  liftFreeze(db, batchId);
  for await (const slice of inSlices(candidates)) {
    for (const one of casesOf(db, batch, slice, todayIso(now))) {
      const judgement = judge(catalogue, one);
      db.run(
        query.insertInto('frozen_judgement').values({
          candidate_id: one.id,
          batch_id: batchId,
          frozen_at: now.toISOString(),
          verdict: judgement.verdict,
          judgement: JSON.stringify(judgement),
          case_data: JSON.stringify(one),
        }),
      );
    }
  }
  setFrozenOn(db, batchId, todayIso(now));
  return candidates.length;
}

/** States that see the list as it was judged: the council, and what follows without one. */
const SEES_FROZEN: readonly BatchState[] = ['council', 'approved'];

/**
 * After a move: on the way to the council the list is frozen at that day, if nobody has done it before; back in the
 * hands of the unit it is open again. Everywhere else it stays as it is.
 */
export async function keepFreeze(db: Database, batchId: string, now: Date): Promise<void> {
  const { state, frozen_on: frozenOn } = findBatchRow(db, batchId);
  if (SEES_FROZEN.includes(state as BatchState) && frozenOn === null) await freezeList(db, batchId, now);
  if ((state === 'draft' || state === 'returned') && frozenOn !== null) liftFreeze(db, batchId);
}

/** The list is judged by today's facts again. Returns how many candidates were frozen. */
export function liftFreeze(db: Database, batchId: string): number {
  setFrozenOn(db, batchId, null);
  return db.run(query.deleteFrom('frozen_judgement').where('batch_id', '=', batchId));
}

function setFrozenOn(db: Database, batchId: string, frozenOn: string | null): void {
  db.run(query.updateTable('batch').set({ frozen_on: frozenOn }).where('id', '=', batchId));
}
