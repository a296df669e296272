import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import {
  type Batch,
  type BatchEvent,
  type BatchRow,
  batchRow,
  type Candidate,
  candidate,
  type Paper,
  paper,
} from '#shared/contract/nominations.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';
import { readOrigin } from './batch-origin.ts';

interface JoinedBatch {
  award_name: string;
  unit_name: string;
  persons: number;
  collectives: number;
  households: number;
}
type BatchJoin = Row<'batch'> & JoinedBatch;

const count = (kind: string) =>
  `(SELECT count(*) FROM candidate c WHERE c.batch_id = b.id AND c.removed_at IS NULL AND c.kind = '${kind}')`;
const SELECT_BATCH = `SELECT b.*, t.short_name AS award_name, u.name AS unit_name,
  ${count('person')} AS persons, ${count('collective')} AS collectives, ${count('household')} AS households
  FROM batch b JOIN award_type t ON t.id = b.award_type_id JOIN unit u ON u.id = b.unit_id`;

export function toBatchRow(row: BatchJoin): BatchRow {
  return batchRow.parse({
    id: row.id,
    title: row.title,
    awardTypeId: row.award_type_id,
    awardName: row.award_name,
    stream: row.stream,
    unitId: row.unit_id,
    unitName: row.unit_name,
    submissionNumber: row.submission_number,
    submissionDate: row.submission_date,
    receivedOn: row.received_on,
    dueOn: row.due_on,
    state: row.state,
    persons: row.persons,
    collectives: row.collectives,
    households: row.households,
    updatedAt: row.updated_at,
    version: row.version,
  });
}

/** Submissions at the given states (all when empty), by deadline, those without one last. */
export function listBatches(db: Database, states: readonly string[], text = ''): BatchRow[] {
  const where = states.length === 0 ? '' : ` WHERE b.state IN (${states.map(() => '?').join(', ')})`;
  const rows = db.sql<BatchJoin>(
    `${SELECT_BATCH}${where} ORDER BY b.due_on IS NULL, b.due_on, b.created_at DESC, b.id`,
    ...states,
  );
  const words = searchWords(text);
  const matches = (row: BatchJoin) => {
    const key = ` ${searchKey(`${row.title} ${row.unit_name} ${row.submission_number}`)}`;
    return words.every((word) => key.includes(` ${word}`));
  };
  return rows.filter(matches).map(toBatchRow);
}

export function findBatchRow(db: Database, id: string): Row<'batch'> {
  const row = db.first(query.selectFrom('batch').selectAll().where('id', '=', id));
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}

export function toPaper(row: Row<'paper'>): Paper {
  return paper.parse({
    id: row.id,
    kind: row.kind,
    title: row.title,
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256,
    candidateId: row.candidate_id,
    addedAt: row.added_at,
    addedBy: row.added_by,
  });
}

export function listPapers(db: Database, of: { batchId: string } | { dossierId: string }): Paper[] {
  let built = query
    .selectFrom('paper')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id');
  built =
    'batchId' in of ? built.where('batch_id', '=', of.batchId) : built.where('dossier_id', '=', of.dossierId);
  return db.all(built).map(toPaper);
}

export function listEvents(db: Database, batchId: string): BatchEvent[] {
  return db
    .all(query.selectFrom('batch_event').selectAll().where('batch_id', '=', batchId).orderBy('seq'))
    .map((row) => ({ at: row.at, event: row.event, accountName: row.account_name, reason: row.reason }));
}

type CandidateJoin = Row<'candidate'> & { past_awards: number; award_name: string | null };

export function listCandidates(db: Database, batchId: string): Candidate[] {
  return db
    .sql<CandidateJoin>(
      `SELECT c.*, (SELECT count(*) FROM honoree h JOIN honoree m ON m.root_id = h.root_id
           JOIN award a ON a.honoree_id = m.id WHERE h.id = c.honoree_id AND a.removed_at IS NULL
           AND (a.batch_id IS NULL OR a.batch_id <> c.batch_id)) AS past_awards, t.short_name AS award_name
       FROM candidate c JOIN batch b ON b.id = c.batch_id
       LEFT JOIN award_type t ON t.id = ifnull(c.award_type_id, b.award_type_id)
       WHERE c.batch_id = ? AND c.removed_at IS NULL ORDER BY c.ordinal, c.id`,
      batchId,
    )
    .map(toCandidate);
}

function toCandidate(row: CandidateJoin): Candidate {
  return candidate.parse({
    id: row.id,
    ordinal: row.ordinal,
    kind: row.kind,
    honorific: row.honorific,
    name: row.name,
    birthDate: row.birth_date,
    position: row.position,
    unitName: row.unit_name,
    achievement: row.achievement,
    honoreeId: row.honoree_id,
    awardTypeId: row.award_type_id,
    awardName: row.award_name ?? row.award_type_id,
    route: row.route,
    titleYear: row.title_year,
    posthumous: row.posthumous === 1,
    outcome: row.outcome,
    pastAwards: row.past_awards,
    version: row.version,
  });
}

/** The whole dossier of a submission. Throws Refusal NOT_FOUND. */
export function readBatch(db: Database, id: string): Batch {
  const [row] = db.sql<BatchJoin>(`${SELECT_BATCH} WHERE b.id = ?`, id);
  if (row === undefined) throw new Refusal('NOT_FOUND');
  const decision = db.first(
    query.selectFrom('decision').select('id').where('batch_id', '=', id).where('state', '<>', 'discarded'),
  );
  return {
    ...toBatchRow(row),
    reason: row.reason,
    createdAt: row.created_at,
    createdBy: row.created_by,
    decisionId: decision?.id ?? null,
    frozenOn: row.frozen_on,
    ...readOrigin(db, row),
    candidates: listCandidates(db, id),
    papers: listPapers(db, { batchId: id }),
    events: listEvents(db, id),
  };
}
