import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import type { Database } from '#electron/store/database.ts';
import { commendationType, subjectGroup } from '#shared/domain/catalogue/terms.ts';
import { typeOfStream } from '#shared/domain/eligibility/batch-case.ts';
import {
  type AwardInArchive,
  checkList,
  type ListCheck,
  type ListedCandidate,
} from '#shared/domain/eligibility/list-checks.ts';
import { findBatchRow } from './batch-rows.ts';

interface ListedRow {
  id: string;
  honoree: string;
  award: string;
  title_year: number | null;
  achievement: string;
  kind: string;
  subject_groups: string | null;
}

/** Somebody without a record is known by name and unit. */
const HONOREE = "ifnull(h.root_id, c.kind || '|' || c.name_key || '|' || c.unit_key)";

function listedOf(db: Database, batchId: string): ListedCandidate[] {
  return db
    .sql<ListedRow>(
      `SELECT c.id, ${HONOREE} AS honoree, ifnull(c.award_type_id, b.award_type_id) AS award, c.title_year,
         c.achievement, c.kind, h.subject_groups
       FROM candidate c JOIN batch b ON b.id = c.batch_id LEFT JOIN honoree h ON h.id = c.honoree_id
       WHERE c.batch_id = ? AND c.removed_at IS NULL`,
      batchId,
    )
    .map((row) => ({
      id: row.id,
      honoree: row.honoree,
      award: row.award,
      titleYear: row.title_year,
      achievement: row.achievement,
      isPerson: row.kind === 'person',
      groups: subjectGroup.array().parse(JSON.parse(row.subject_groups ?? '[]')),
    }));
}

function archiveOf(db: Database, batchId: string, year: string): AwardInArchive[] {
  return db
    .sql<{ honoree: string; award: string; type: string | null; decided_on: string }>(
      `WITH asked (batch, year) AS (VALUES (?, ?))
       SELECT DISTINCT mine.root_id AS honoree, a.award_type_id AS award, a.commendation_type AS type,
         a.decision_date AS decided_on
       FROM asked JOIN candidate c ON c.batch_id = asked.batch AND c.removed_at IS NULL
       JOIN honoree mine ON mine.id = c.honoree_id
       JOIN honoree family ON family.root_id = mine.root_id
       JOIN award a ON a.honoree_id = family.id AND a.removed_at IS NULL AND a.cancelled_at IS NULL
       WHERE substr(a.decision_date, 1, 4) = asked.year AND (a.batch_id IS NULL OR a.batch_id <> asked.batch)`,
      batchId,
      year,
    )
    .map((row) => ({
      honoree: row.honoree,
      award: row.award,
      type: commendationType.safeParse(row.type).data ?? null,
      decidedOn: row.decided_on,
    }));
}

/** What is asked, and the other submissions of the same intake with the intake while it keeps candidates of its own. */
const ASKED = `WITH asked (batch, title, year, own_year) AS (VALUES (?, ?, ?, ?)),
  sibling AS (
    SELECT s.id, s.award_type_id FROM asked JOIN batch b ON b.id = asked.batch JOIN batch s
      ON ifnull(s.intake_id, s.id) = ifnull(b.intake_id, b.id) AND s.id <> b.id
    WHERE s.state NOT IN ('withdrawn', 'declined', 'split'))`;

/** Holders of a title in a year beside the list: proposed with it, or decided already in the units of the list. */
function holdersBeside(db: Database, batchId: string, title: string, year: number, ownYear: number): number {
  const asked = [batchId, title, year, ownYear];
  const [proposed] = db.sql<{ n: number }>(
    `${ASKED} SELECT count(*) AS n FROM asked, sibling JOIN candidate c ON c.batch_id = sibling.id
     WHERE c.removed_at IS NULL AND c.outcome <> 'rejected'
       AND ifnull(c.award_type_id, sibling.award_type_id) = asked.title
       AND ifnull(c.title_year, asked.own_year) = asked.year`,
    ...asked,
  );
  const [decided] = db.sql<{ n: number }>(
    `${ASKED} SELECT count(DISTINCT a.honoree_id) AS n FROM asked JOIN award a ON a.award_type_id = asked.title
     WHERE ifnull(a.title_year, CAST(substr(a.decision_date, 1, 4) AS INTEGER) - 1) = asked.year
       AND a.removed_at IS NULL AND a.cancelled_at IS NULL
       AND a.unit_name IN (SELECT c.unit_name FROM candidate c WHERE c.batch_id = asked.batch AND c.removed_at IS NULL)
       AND (a.batch_id IS NULL OR (a.batch_id <> asked.batch AND a.batch_id NOT IN (SELECT id FROM sibling)))`,
    ...asked,
  );
  return (proposed?.n ?? 0) + (decided?.n ?? 0);
}

/** Quotas and ratios of a submission as it stands. `today` is its day of receipt while it is not received. */
export function checkBatchList(db: Database, batchId: string, today: string): ListCheck[] {
  const row = findBatchRow(db, batchId);
  const dossierReceived = row.received_on ?? today;
  const ownYear = Number(dossierReceived.slice(0, 4)) - 1;
  return checkList(readCatalogue(db), {
    candidates: listedOf(db, batchId),
    archive: archiveOf(db, batchId, dossierReceived.slice(0, 4)),
    type: typeOfStream(row.stream) ?? null,
    holders: (title, year) => holdersBeside(db, batchId, title, year, ownYear),
    dossierReceived,
  });
}
