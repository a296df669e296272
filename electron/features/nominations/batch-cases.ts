import { readHistories } from '#electron/features/honorees/histories.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { honoreeKind } from '#shared/contract/basics.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { caseOf } from '#shared/domain/eligibility/batch-case.ts';
import type { EligibilityCase } from '#shared/domain/eligibility/case.ts';
import { SUBJECT_OF_KIND } from '#shared/domain/honoree-subjects.ts';
import { findBatchRow } from './batch-rows.ts';

/** A submission as it is judged: its row and the day of its decision. */
export interface JudgedBatch {
  readonly row: Row<'batch'>;
  readonly decidedOn: string | null;
}

/** Throws Refusal NOT_FOUND. */
export function readJudgedBatch(db: Database, id: string): JudgedBatch {
  const row = findBatchRow(db, id);
  const decision = db.first(
    query.selectFrom('decision').select('issued_on').where('batch_id', '=', id).where('state', '=', 'issued'),
  );
  return { row, decidedOn: decision?.issued_on ?? null };
}

/** Candidates of a submission in the order of its list; all of them when `ids` is null. */
export function listedCandidates(
  db: Database,
  batchId: string,
  ids: readonly string[] | null = null,
): Row<'candidate'>[] {
  const wanted = ids === null ? '' : ' AND id IN (SELECT value FROM json_each(?))';
  return db.sql<Row<'candidate'>>(
    `SELECT * FROM candidate WHERE batch_id = ? AND removed_at IS NULL${wanted} ORDER BY ordinal, id`,
    batchId,
    ...(ids === null ? [] : [JSON.stringify(ids)]),
  );
}

/** The candidate and its submission. Throws Refusal NOT_FOUND. */
export function findCandidate(db: Database, id: string): { batch: JudgedBatch; candidate: Row<'candidate'> } {
  const candidate = db.first(
    query.selectFrom('candidate').selectAll().where('id', '=', id).where('removed_at', 'is', null),
  );
  if (candidate === undefined) throw new Refusal('NOT_FOUND');
  return { batch: readJudgedBatch(db, candidate.batch_id), candidate };
}

/** Answers of officers; written through the contract, so the text is trusted. */
export const ticksOf = (row: Pick<Row<'candidate'>, 'ticks'>): Readonly<Record<string, boolean>> =>
  JSON.parse(row.ticks) as Record<string, boolean>;

/** The cases of candidates of one submission, with everything known about them. `today` is 'YYYY-MM-DD'. */
export function casesOf(
  db: Database,
  { row, decidedOn }: JudgedBatch,
  candidates: readonly Row<'candidate'>[],
  today: string,
): EligibilityCase[] {
  const known = readHistories(
    db,
    candidates.flatMap(({ honoree_id }) => honoree_id ?? []),
  );
  const submission = {
    stream: row.stream,
    receivedOn: row.received_on,
    procedure: row.procedure,
    decidingOffice: row.deciding_office,
    proposingOffice: row.proposing_office,
    decidedOn,
  };
  return candidates.map((candidate) =>
    caseOf(
      submission,
      {
        id: candidate.id,
        kind: SUBJECT_OF_KIND[honoreeKind.parse(candidate.kind)],
        award: candidate.award_type_id ?? row.award_type_id,
        route: candidate.route,
        titleYear: candidate.title_year,
        posthumous: candidate.posthumous === 1,
        ticks: ticksOf(candidate),
      },
      candidate.honoree_id === null ? null : (known.get(candidate.honoree_id) ?? null),
      today,
    ),
  );
}
