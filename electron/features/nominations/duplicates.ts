import { type Database, query } from '#electron/store/database.ts';
import type { Twin } from '#shared/contract/intake.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { WAITING_STATES } from '#shared/domain/workflow.ts';
import { findBatchRow } from './batch-rows.ts';

interface TwinRow {
  candidate_id: string;
  name: string;
  award_name: string;
  year: number | null;
  answer: string;
  same_record: number;
  batch_id: string | null;
  batch_title: string | null;
  twin_id: string | null;
  award_id: string | null;
  decision_number: string | null;
  decision_date: string | null;
  year_known: number;
}

/** A candidate with its effective award and year: the year of a title, else the year of the dossier. */
const PROPOSED = (candidate: string, batch: string) => `
  coalesce(${candidate}.award_type_id, ${batch}.award_type_id) AS award,
  coalesce(${candidate}.title_year, CAST(substr(coalesce(${batch}.received_on, ${batch}.created_at), 1, 4) AS INTEGER)) AS year`;

/** Same joined record, or records not joined whose kind, name, unit and birth date agree. */
const SAME_PERSON = (other: string) => `
  (own.root_id IS NOT NULL AND own.root_id = ${other}.root_id
   OR own.kind = ${other}.kind AND own.name_key = ${other}.name_key AND own.unit_key = ${other}.unit_key
      AND (own.birth_date IS NULL OR ${other}.birth_date IS NULL
           OR substr(own.birth_date, 1, length(${other}.birth_date)) = ${other}.birth_date
           OR substr(${other}.birth_date, 1, length(own.birth_date)) = own.birth_date))`;

const OWN = `own AS (
  SELECT c.id, c.name, c.kind, c.name_key, c.unit_key, c.birth_date, c.ordinal, c.duplicate_answer, h.root_id,
    c.title_year IS NOT NULL AS titled, ${PROPOSED('c', 'b')}
  FROM candidate c JOIN batch b ON b.id = c.batch_id LEFT JOIN honoree h ON h.id = c.honoree_id
  WHERE c.batch_id = ? AND c.removed_at IS NULL)`;

/** Candidates of submissions still under way. Their rows are found by name first: joined records are added by id. */
const OPEN = `open AS MATERIALIZED (
  SELECT c.id, c.batch_id, c.kind, c.name_key, c.unit_key, c.birth_date, h.root_id, b.title, b.secret,
    ${PROPOSED('c', 'b')}
  FROM candidate c JOIN batch b ON b.id = c.batch_id LEFT JOIN honoree h ON h.id = c.honoree_id
  WHERE c.removed_at IS NULL AND b.state IN (${WAITING_STATES.map((state) => `'${state}'`).join(', ')}))`;

const AMONG_CANDIDATES = (match: string) => `
  SELECT own.id AS candidate_id, own.name, t.short_name AS award_name, own.year, own.duplicate_answer AS answer,
    ifnull(own.root_id = o.root_id, 0) AS same_record, o.batch_id,
    CASE o.secret WHEN 1 THEN '' ELSE o.title END AS batch_title,
    o.id AS twin_id, NULL AS award_id, NULL AS decision_number, NULL AS decision_date, 1 AS year_known, own.ordinal
  FROM own JOIN open o ON ${match} AND o.id <> own.id AND o.award = own.award AND o.year = own.year
    JOIN award_type t ON t.id = own.award
  WHERE ${SAME_PERSON('o')}`;

/**
 * An award without a title year counts for the year of its decision, and for the year before where the title is given
 * for a year: such decisions are mostly signed early in the next.
 */
const AMONG_AWARDS = (match: string) => `
  SELECT own.id AS candidate_id, own.name, t.short_name AS award_name, own.year, own.duplicate_answer AS answer,
    ifnull(own.root_id = h.root_id, 0) AS same_record, a.batch_id, NULL AS batch_title,
    NULL AS twin_id, a.id AS award_id, a.decision_number, a.decision_date, a.title_year IS NOT NULL OR own.titled = 0 AS year_known,
    own.ordinal
  FROM own JOIN honoree h ON ${match} JOIN award a ON a.honoree_id = h.id
    AND a.award_type_id = own.award AND a.removed_at IS NULL AND a.cancelled_at IS NULL
    AND (a.candidate_id IS NULL OR a.candidate_id <> own.id)
    AND (a.title_year = own.year OR a.title_year IS NULL AND a.year BETWEEN own.year AND own.year + own.titled)
    JOIN award_type t ON t.id = own.award
  WHERE ${SAME_PERSON('h')}`;

/** UNION drops the pairs that both ways find. */
const SQL = `WITH ${OWN}, ${OPEN} SELECT * FROM (
  ${AMONG_CANDIDATES('o.name_key = own.name_key')} UNION ${AMONG_CANDIDATES('o.root_id = own.root_id')}
  UNION ${AMONG_AWARDS('h.name_key = own.name_key')} UNION ${AMONG_AWARDS('h.root_id = own.root_id')})
  ORDER BY ordinal, candidate_id, award_id IS NOT NULL, twin_id, award_id`;

/**
 * Where the candidates of a submission stand again for the same award and year: in it, in another open submission, or
 * decided in the archive. Throws NOT_FOUND.
 */
export function findDuplicates(db: Database, batchId: string): Twin[] {
  findBatchRow(db, batchId);
  return db.sql<TwinRow>(SQL, batchId).map((row) => ({
    candidateId: row.candidate_id,
    name: row.name,
    awardName: row.award_name,
    year: row.year,
    where: row.award_id !== null ? 'archive' : row.batch_id === batchId ? 'this' : 'other',
    yearKnown: row.year_known === 1,
    sameRecord: row.same_record === 1,
    batchId: row.batch_id,
    batchTitle: row.batch_title ?? '',
    twinId: row.twin_id,
    awardId: row.award_id,
    decisionNumber: row.decision_number ?? '',
    decisionDate: row.decision_date,
    answer: row.answer,
  }));
}

/** Holds up the receipt while twins elsewhere wait for an answer. Throws DUPLICATES_UNANSWERED. */
export function requireAnswers(db: Database, batchId: string): void {
  const open = findDuplicates(db, batchId).filter(({ where, answer }) => where !== 'this' && answer === '');
  const count = new Set(open.map(({ candidateId }) => candidateId)).size;
  if (count > 0) throw new Refusal('DUPLICATES_UNANSWERED', { count });
}

/** Says why candidates stay although they stand elsewhere; '' takes the answer back. Returns how many were found. */
export function answerDuplicates(
  db: Database,
  batchId: string,
  candidateIds: readonly string[],
  reason: string,
): number {
  let answered = 0;
  for (const id of candidateIds) {
    answered += db.run(
      query
        .updateTable('candidate')
        .set({ duplicate_answer: reason })
        .where('id', '=', id)
        .where('batch_id', '=', batchId)
        .where('removed_at', 'is', null),
    );
  }
  return answered;
}
