import { z } from 'zod';
import { readCalendar } from '#electron/features/catalogue/office-calendar.ts';
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
import type { OfficeCalendar } from '#shared/domain/calendar/office-calendar.ts';
import { readFlow } from '#shared/domain/workflow/flow.ts';
import { type BatchState, stepAt, WAITING_STATES } from '#shared/domain/workflow.ts';
import { workingDaysBetween } from '#shared/domain/working-days.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';
import { flowOfBatch, planOf } from './batch-flow.ts';
import { readOrigin } from './batch-origin.ts';
import { listRequests } from './requests.ts';

/** State as stored; the contract's enum is checked when the row is read out. */
export function stateOf(row: Row<'batch'>): BatchState {
  return row.state as BatchState;
}

interface JoinedBatch {
  assignee_name: string | null;
  award_name: string;
  unit_name: string;
  persons: number;
  collectives: number;
  households: number;
}
type BatchJoin = Row<'batch'> & JoinedBatch;

const count = (kind: string) =>
  `(SELECT count(*) FROM candidate c WHERE c.batch_id = b.id AND c.removed_at IS NULL AND c.kind = '${kind}')`;
const SELECT_BATCH = `SELECT b.*, t.short_name AS award_name, u.name AS unit_name, a.name AS assignee_name,
  ${count('person')} AS persons, ${count('collective')} AS collectives, ${count('household')} AS households
  FROM batch b JOIN award_type t ON t.id = b.award_type_id JOIN unit u ON u.id = b.unit_id
  LEFT JOIN account a ON a.id = b.assignee`;

export function toBatchRow(row: BatchJoin, now: Date, calendar: OfficeCalendar): BatchRow {
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
    // Above us the promised day is nobody's to keep.
    dueOn: row.state === 'proposed' ? null : row.due_on,
    state: row.state,
    persons: row.persons,
    collectives: row.collectives,
    households: row.households,
    updatedAt: row.updated_at,
    ...stepFactsOf(row, now, calendar),
    version: row.version,
  });
}

/** Where a submission stands and for how long; the age counts working days and ends with the work. */
function stepFactsOf(row: BatchJoin, now: Date, calendar: OfficeCalendar) {
  const step = stepAt(readFlow(row.flow), { state: stateOf(row), step: row.step });
  const waits = WAITING_STATES.includes(stateOf(row)) && row.step_since !== null;
  return {
    step: row.step,
    stepName: row.state === 'draft' ? '' : (step?.name ?? ''),
    stepSince: row.step_since,
    stepDueOn: row.step_due_on,
    stepDays: waits ? Math.max(0, workingDaysBetween(row.step_since ?? '', todayIso(now), calendar)) : 0,
    assigneeId: row.assignee === '' ? null : row.assignee,
    assigneeName: row.assignee_name ?? '',
    procedure: row.procedure,
    simpleCase: row.simple_case,
    secret: row.secret === 1,
    secretCount: row.secret_count,
    receiptNumber: row.receipt_number,
    returnedTimes: row.returned_times,
  };
}

/** Submissions at the given states (all when empty), by deadline, those without one last. */
export function listBatches(db: Database, states: readonly string[], now: Date, text = ''): BatchRow[] {
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
  const calendar = readCalendar(db);
  return rows.filter(matches).map((row) => toBatchRow(row, now, calendar));
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

/** What the timeline shows of an event's detail. */
const eventDetail = z.object({ step: z.string().default(''), missing: z.array(z.string()).default([]) });

export function listEvents(db: Database, batchId: string): BatchEvent[] {
  return db
    .all(query.selectFrom('batch_event').selectAll().where('batch_id', '=', batchId).orderBy('seq'))
    .map((row) => {
      const detail = eventDetail.parse(JSON.parse(row.detail));
      const { at, event, account_name: accountName, reason } = row;
      return { at, event, accountName, reason, ...detail };
    });
}

type CandidateJoin = Row<'candidate'> & { past_awards: number; award_name: string | null };

export function listCandidates(db: Database, batchId: string): Candidate[] {
  return db
    .sql<CandidateJoin>(
      `SELECT c.*, (SELECT count(*) FROM honoree h JOIN honoree m ON m.root_id = h.root_id
           JOIN award a ON a.honoree_id = m.id WHERE h.id = c.honoree_id AND a.removed_at IS NULL
           AND a.cancelled_at IS NULL
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
export function readBatch(db: Database, id: string, now: Date): Batch {
  const [row] = db.sql<BatchJoin>(`${SELECT_BATCH} WHERE b.id = ?`, id);
  if (row === undefined) throw new Refusal('NOT_FOUND');
  const decision = db.first(
    query.selectFrom('decision').select('id').where('batch_id', '=', id).where('state', '<>', 'discarded'),
  );
  return {
    ...toBatchRow(row, now, readCalendar(db)),
    reason: row.reason,
    createdAt: row.created_at,
    createdBy: row.created_by,
    decisionId: decision?.id ?? null,
    frozenOn: row.frozen_on,
    ...readOrigin(db, row),
    flow: flowOfBatch(db, row, todayIso(now)),
    requests: listRequests(db, id),
    planned: planOf(db, row, todayIso(now)),
    candidates: listCandidates(db, id),
    papers: listPapers(db, { batchId: id }),
    events: listEvents(db, id),
  };
}
