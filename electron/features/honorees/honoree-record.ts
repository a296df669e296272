import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { readUnitNames, type UnitNames, unitOfWords } from '#electron/features/units/unit-names.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import {
  type Fact,
  type HonoreeAward,
  type HonoreeIdentity,
  type HonoreeRecord,
  honoreeAward,
  honoreeIdentity,
  type JoinedRecord,
} from '#shared/contract/honorees.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { isTitle } from '#shared/domain/honorees/award-class.ts';
import { listFacts } from './fact-rows.ts';
import { type CountedHonoree, findRoot, findSummary, toHonoreeSummary, WITH_COUNT } from './honoree-rows.ts';

/** The identity of a record as it is stored. */
export function toIdentity(row: Row<'honoree'>): HonoreeIdentity {
  return honoreeIdentity.parse({
    kind: row.kind,
    honorific: row.honorific,
    name: row.name,
    birthDate: row.birth_date,
    position: row.position,
    unitName: row.unit_name,
    groups: JSON.parse(row.subject_groups),
    status: row.status,
    retiredOn: row.retired_on,
    diedOn: row.died_on,
    established: row.established,
    flagEligible: row.flag_eligible === null ? null : row.flag_eligible === 1,
    identityNumber: row.identity_number,
    underReview: row.under_review,
  });
}

type NamedAward = Row<'award'> & { award_name: string; award_short_name: string };

/** Awards of records, the newest first. */
export function awardRowsOf(db: Database, ids: readonly string[]): NamedAward[] {
  return db.sql<NamedAward>(
    `SELECT a.*, t.name AS award_name, t.short_name AS award_short_name
     FROM json_each(?) j JOIN award a ON a.honoree_id = j.value JOIN award_type t ON t.id = a.award_type_id
     ORDER BY a.decision_date DESC, a.seq DESC`,
    JSON.stringify(ids),
  );
}

export function toAwards(
  db: Database,
  rows: readonly NamedAward[],
  names: UnitNames,
  today: string,
): HonoreeAward[] {
  const catalogue = readCatalogue(db);
  return rows.map((row) =>
    honoreeAward.parse({
      id: row.id,
      honoreeId: row.honoree_id,
      name: row.name,
      position: row.position,
      unitName: row.unit_name,
      unit: unitOfWords(names, row.unit_name, row.decision_date, today),
      awardKey: row.award_type_id,
      awardName: row.award_name,
      awardShortName: row.award_short_name,
      isTitle: isTitle(catalogue, row.award_type_id),
      decisionNumber: row.decision_number,
      decisionDate: row.decision_date,
      reason: row.reason,
      titleYear: row.title_year,
      period:
        row.period_from === null || row.period_to === null
          ? null
          : { from: row.period_from, to: row.period_to },
      commendationType: row.commendation_type,
      cancelledAt: row.cancelled_at,
    }),
  );
}

/** Names of the awards that facts speak of, as the office prints them. */
export function nameAwards(db: Database, facts: readonly Fact[]): HonoreeRecord['awardNames'] {
  const keys = facts.flatMap(({ content }) => {
    if (content.kind === 'title') return [content.title];
    if (content.kind === 'members') return Object.keys(content.titles);
    return content.kind === 'award' ? [content.award] : [];
  });
  const rows = db.sql<{ id: string; name: string; short_name: string }>(
    'SELECT id, name, short_name FROM award_type WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(keys),
  );
  return Object.fromEntries(rows.map((row) => [row.id, { name: row.name, shortName: row.short_name }]));
}

/** Records joined to a root, directly or through another. */
function listJoined(db: Database, root: string): JoinedRecord[] {
  const rows = db.sql<CountedHonoree & { merge_id: string; merged_at: string; by: string; reason: string }>(
    `SELECT h.*, (SELECT count(*) FROM award a WHERE a.honoree_id = h.id AND a.removed_at IS NULL) AS award_count,
       g.id AS merge_id, g.at AS merged_at, g.account_name AS by, g.reason
     FROM honoree h JOIN honoree_merge g ON g.from_id = h.id AND g.undone_at IS NULL
     WHERE h.root_id = ? ORDER BY g.at, g.id`,
    root,
  );
  return rows.map((row) => ({
    mergeId: row.merge_id,
    record: toHonoreeSummary(row),
    at: row.merged_at,
    by: row.by,
    reason: row.reason,
  }));
}

/** Other standing records with the same identity number. */
function listSameIdentity(db: Database, row: Row<'honoree'>) {
  if (row.identity_number === null) return [];
  return db
    .sql<CountedHonoree>(
      `${WITH_COUNT} WHERE h.identity_number = ? AND h.root_id <> ? AND h.id = h.root_id`,
      row.identity_number,
      row.root_id,
    )
    .map(toHonoreeSummary);
}

/** Ids of a root and of all that is joined to it. */
export function membersOf(db: Database, root: string): string[] {
  return db.all(query.selectFrom('honoree').select('id').where('root_id', '=', root)).map(({ id }) => id);
}

/** Everything about the honoree that a record stands for: a joined record answers with its root. Throws NOT_FOUND. */
export function readRecord(db: Database, id: string, today: string): HonoreeRecord {
  const root = findRoot(db, id);
  if (root === undefined) throw new Refusal('NOT_FOUND');
  const row = db.first(query.selectFrom('honoree').selectAll().where('id', '=', root));
  const summary = findSummary(db, root);
  if (row === undefined || summary === undefined) throw new Refusal('NOT_FOUND');
  const facts = listFacts(db, root);
  return {
    ...summary,
    ...toIdentity(row),
    version: row.version,
    awards: toAwards(
      db,
      awardRowsOf(db, membersOf(db, root)).filter(({ removed_at }) => removed_at === null),
      readUnitNames(db),
      today,
    ),
    facts,
    awardNames: nameAwards(db, facts),
    joined: listJoined(db, root),
    sameIdentity: listSameIdentity(db, row),
  };
}
