import { findSameHonoree } from '#electron/features/honorees/honoree-rows.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { CandidateInput } from '#shared/contract/nominations.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { sketchReport, writeSketch } from '#shared/domain/report-sketch.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';

/**
 * The candidate of this submission with the same kind, written name and unit, proposed for the same award and year,
 * other than itself.
 */
export function findTwin(
  db: Database,
  batch: Row<'batch'>,
  input: CandidateInput,
): { id: string } | undefined {
  return db.first(
    query
      .selectFrom('candidate')
      .select('id')
      .where('batch_id', '=', batch.id)
      .where('removed_at', 'is', null)
      .where('kind', '=', input.kind)
      .where('name', '=', input.name)
      .where('unit_key', '=', searchKey(input.unitName))
      .where('id', '<>', input.id)
      .where((e) => e.fn.coalesce('award_type_id', e.val(batch.award_type_id)), '=', awardOf(batch, input))
      .where('title_year', 'is', input.titleYear)
      .where((e) =>
        input.birthDate === null
          ? e.lit(true)
          : e.or([e('birth_date', 'is', null), e('birth_date', '=', input.birthDate)]),
      ),
  );
}

/** The award that a candidate is proposed for: its own, or the one of its submission. */
export function awardOf(batch: Row<'batch'>, candidate: { readonly awardTypeId: string | null }): string {
  return candidate.awardTypeId ?? batch.award_type_id;
}

function columnsOf(db: Database, input: CandidateInput) {
  const known = input.honoreeId;
  if (
    known !== null &&
    db.first(query.selectFrom('honoree').select('id').where('id', '=', known)) === undefined
  )
    throw new Refusal('NOT_FOUND');
  return {
    kind: input.kind,
    honorific: input.kind === 'person' ? input.honorific : null,
    name: input.name,
    name_key: searchKey(input.name),
    birth_date: input.kind === 'person' ? input.birthDate : null,
    position: input.position,
    unit_name: input.unitName,
    unit_key: searchKey(input.unitName),
    achievement: input.achievement,
    honoree_id: input.honoreeId ?? findSameHonoree(db, input),
    award_type_id: input.awardTypeId,
    route: input.route,
    title_year: input.titleYear,
    posthumous: input.kind === 'person' && input.posthumous ? 1 : 0,
    achievement_sketch: writeSketch(sketchReport(input.achievement)),
  };
}

/** An answer about a twin is about this person, award and year: another one has to be answered anew. */
function keptAnswer(before: Row<'candidate'>, after: ReturnType<typeof columnsOf>): string {
  const same = (['kind', 'name', 'unit_key', 'honoree_id', 'award_type_id', 'title_year'] as const).every(
    (column) => before[column] === after[column],
  );
  return same ? before.duplicate_answer : '';
}

/** The submission that a candidate id belongs to, taken out or not; undefined for an id not used yet. */
export function batchOfCandidate(db: Database, id: string): string | undefined {
  return db.first(query.selectFrom('candidate').select('batch_id').where('id', '=', id))?.batch_id;
}

/** Position after the last candidate of a submission, removed ones included, so that an undo keeps its place. */
export function nextOrdinal(db: Database, batchId: string): number {
  const [row] = db.sql<{ n: number }>(
    'SELECT ifnull(max(ordinal), 0) + 1 AS n FROM candidate WHERE batch_id = ?',
    batchId,
  );
  return row?.n ?? 1;
}

export function insertCandidate(
  db: Database,
  batchId: string,
  input: CandidateInput,
  ordinal: number,
  importId: string | null,
): void {
  const values = {
    id: input.id,
    batch_id: batchId,
    ordinal,
    ...columnsOf(db, input),
    outcome: 'pending',
    import_id: importId,
    removed_at: null,
    version: 0,
  };
  // The same list brought in again after its undo: the row that was taken out comes back.
  db.run(
    query
      .insertInto('candidate')
      .values(values)
      .onConflict((c) => c.column('id').doUpdateSet(values)),
  );
}

/** Adds or changes one candidate. Throws STALE, NOT_FOUND, DUPLICATE_CANDIDATE. */
export function saveCandidate(
  db: Database,
  batch: Row<'batch'>,
  input: CandidateInput,
  version: number | null,
): void {
  const batchId = batch.id;
  const before = db.first(query.selectFrom('candidate').selectAll().where('id', '=', input.id));
  if (before !== undefined && before.batch_id !== batchId) throw new Refusal('NOT_FOUND');
  if (before === undefined && version !== null) throw new Refusal('NOT_FOUND');
  if (before !== undefined && version !== null && before.version !== version) throw new Refusal('STALE');
  if (findTwin(db, batch, input) !== undefined)
    throw new Refusal('DUPLICATE_CANDIDATE', { name: input.name });
  if (before === undefined) insertCandidate(db, batchId, input, nextOrdinal(db, batchId), null);
  else {
    const columns = columnsOf(db, input);
    db.run(
      query
        .updateTable('candidate')
        .set({
          ...columns,
          duplicate_answer: keptAnswer(before, columns),
          removed_at: null,
          version: before.version + 1,
        })
        .where('id', '=', input.id),
    );
  }
}

/** Whether the same person or collective was entered again after this candidate was taken out. */
function isEnteredAgain(db: Database, batchId: string, id: string): boolean {
  const [row] = db.sql<{ n: number }>(
    `SELECT count(*) AS n FROM candidate gone JOIN batch b ON b.id = gone.batch_id JOIN candidate c
       ON c.batch_id = gone.batch_id AND c.kind = gone.kind AND c.name = gone.name AND c.unit_key = gone.unit_key
       AND ifnull(c.award_type_id, b.award_type_id) = ifnull(gone.award_type_id, b.award_type_id)
       AND c.title_year IS gone.title_year
     WHERE gone.id = ? AND gone.batch_id = ? AND c.id <> gone.id AND c.removed_at IS NULL
       AND (c.birth_date IS NULL OR gone.birth_date IS NULL OR c.birth_date = gone.birth_date)`,
    id,
    batchId,
  );
  return (row?.n ?? 0) > 0;
}

/** Takes candidates out or puts them back (not beside a twin entered meanwhile); returns how many. */
export function setRemoved(db: Database, batchId: string, ids: readonly string[], at: Date | null): number {
  let changed = 0;
  for (const id of ids) {
    if (at === null && isEnteredAgain(db, batchId, id)) continue;
    changed += db.run(
      query
        .updateTable('candidate')
        .set({ removed_at: at === null ? null : at.toISOString() })
        .where('id', '=', id)
        .where('batch_id', '=', batchId)
        .where('removed_at', at === null ? 'is not' : 'is', null),
    );
  }
  return changed;
}
