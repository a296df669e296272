import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { readCalendar } from '#electron/features/catalogue/office-calendar.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { type BatchRequest, batchRequest } from '#shared/contract/submission-steps.ts';
import type { FlowStep } from '#shared/domain/workflow/flow.ts';
import { addWorkingDays } from '#shared/domain/working-days.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';

export function toRequest(row: Row<'batch_request'>): BatchRequest {
  return batchRequest.parse({
    id: row.id,
    kind: row.kind,
    step: row.step,
    office: row.office,
    sentOn: row.sent_on,
    dueOn: row.due_on,
    answeredOn: row.answered_on,
    outcome: row.outcome,
    note: row.note,
  });
}

/** Opinions asked and lists published that stand, oldest first. */
export function listRequests(db: Database, batchId: string): BatchRequest[] {
  return db
    .all(
      query
        .selectFrom('batch_request')
        .selectAll()
        .where('batch_id', '=', batchId)
        .where('removed_at', 'is', null)
        .orderBy('sent_on')
        .orderBy('id'),
    )
    .map(toRequest);
}

/** A request of this submission, taken back or not. Throws NOT_FOUND. */
export function findRequest(db: Database, id: string, batchId: string): Row<'batch_request'> {
  const row = db.first(
    query.selectFrom('batch_request').selectAll().where('id', '=', id).where('batch_id', '=', batchId),
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}

/** A number or yes/no that the office sets in the catalogue; `fallback` where it has none. */
function parameter<T extends number | boolean>(db: Database, key: string, day: string, fallback: T): T {
  const value = readCatalogue(db).at('parameter', key, day)?.content.value;
  return typeof value === typeof fallback ? (value as T) : fallback;
}

/** The day by which an office asked on `sentOn` should answer. */
export function opinionDue(db: Database, sentOn: string): string {
  return addWorkingDays(sentOn, parameter(db, 'y-kien-so-ngay', sentOn, 10), readCalendar(db));
}

/** First day on which the step after a posting may begin. */
export function postingOver(db: Database, sentOn: string, step: FlowStep | undefined): string {
  return addWorkingDays(sentOn, step?.minWorkingDays ?? 0, readCalendar(db));
}

const namesOf = (requests: readonly BatchRequest[]) => requests.map(({ office }) => office).join(', ');

/**
 * What keeps a submission at a step of opinions: nobody asked, an answer outstanding, a disagreement nobody has dealt
 * with. Silence after the due day is consent only where the office's parameter says so.
 */
function requireOpinions(db: Database, step: FlowStep, asked: readonly BatchRequest[], at: StepExit): void {
  if (asked.length === 0) throw new Refusal('OPINIONS_MISSING', { step: step.name });
  const silenceAgrees = parameter(db, 'y-kien-im-lang-la-dong-y', at.today, false);
  const open = asked.filter(
    ({ answeredOn, dueOn }) => answeredOn === null && !(silenceAgrees && dueOn < at.today),
  );
  if (open.length > 0) {
    const due = open.map(({ dueOn }) => dueOn).sort()[0] ?? at.today;
    throw new Refusal('OPINIONS_OPEN', { offices: namesOf(open), date: formatDate(due) });
  }
  const against = asked.filter(({ outcome }) => outcome === 'disagree');
  if (against.length > 0 && at.reason === '')
    throw new Refusal('OPINION_DISAGREES', { offices: namesOf(against) });
}

/** The last posting and the first day after it. Throws POSTING_MISSING, POSTING_TOO_EARLY. */
function requirePosting(step: FlowStep, posted: readonly BatchRequest[], at: StepExit): void {
  const days = step.minWorkingDays;
  const last = posted.at(-1);
  if (last === undefined) throw new Refusal('POSTING_MISSING', { days });
  if (at.today < last.dueOn) throw new Refusal('POSTING_TOO_EARLY', { days, date: formatDate(last.dueOn) });
}

interface StepExit {
  readonly today: string;
  readonly reason: string;
}

/** Refuses to send a submission on from a step whose work is not done. */
export function requireStepDone(db: Database, batchId: string, step: FlowStep, at: StepExit): void {
  const own = listRequests(db, batchId).filter((request) => request.step === step.id);
  if (step.state === 'opinions') requireOpinions(db, step, own, at);
  if (step.state === 'posting') requirePosting(step, own, at);
}

/**
 * A council that met before the list had been public long enough does not count (NĐ 98/2023 Điều 46.2, NĐ 152/2025
 * Điều 44.2). Throws POSTING_TOO_EARLY.
 */
export function requirePostedBefore(db: Database, batchId: string, heldOn: string): void {
  const last = listRequests(db, batchId)
    .filter(({ kind }) => kind === 'posting')
    .at(-1);
  if (last === undefined || heldOn >= last.dueOn) return;
  throw new Refusal('POSTING_TOO_EARLY', { days: '', date: formatDate(last.dueOn) });
}
