import { readUnitNames } from '#electron/features/units/unit-names.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { honoreeKind } from '#shared/contract/basics.ts';
import type { PossibleDouble } from '#shared/contract/honorees.ts';
import {
  compareProfiles,
  DOUBTFUL_FROM,
  type Evidence,
  type Profile,
} from '#shared/domain/honorees/same-person.ts';
import { aboveOn, placeOn, type UnitHistory } from '#shared/domain/unit-history/history.ts';
import { predecessorsOf, successorsOf } from '#shared/domain/unit-history/lineage.ts';
import { searchKey, spellingKey } from '#shared/vietnamese/fold.ts';
import { findSummary } from './honoree-rows.ts';

/** Records compared in one call: a name like Nguyễn Văn Hùng has hundreds, and nobody may wait for them all. */
const CHECKED_A_CALL = 500;

export function toProfile(db: Database, row: Row<'honoree'>): Profile {
  const awards = db.sql<{
    key: string;
    list: string | null;
    unit_name: string;
    decision_date: string;
    year: number;
  }>(
    `SELECT award_type_id || ' ' || decision_number || ' ' || decision_date AS key, ifnull(decision_id, import_id) AS list,
       unit_name, decision_date, year
     FROM award WHERE honoree_id = ? AND removed_at IS NULL`,
    row.id,
  );
  const names = readUnitNames(db);
  const today = LATEST;
  const unitIds = names
    .meaningsOf(row.unit_name)
    .flatMap(({ meant }) => (meant.is === 'unit' ? [meant.id] : []));
  const unitsByYear = new Map<number, string[]>();
  for (const { unit_name, decision_date, year } of awards) {
    const meant = names.meant(unit_name, decision_date);
    if (meant.is !== 'unit') continue;
    const { id } = placeOn(names.history, meant.id, today);
    unitsByYear.set(year, [...(unitsByYear.get(year) ?? []), id, ...aboveOn(names.history, id, today)]);
  }
  return {
    kind: honoreeKind.parse(row.kind),
    spelling: spellingKey(row.name),
    birthDate: row.birth_date,
    unitKey: row.unit_key,
    unitIds,
    unitLine: unitIds.flatMap((id) => lineOf(names.history, id)),
    unitsByYear,
    positionKey: searchKey(row.position),
    identityNumber: row.identity_number,
    awards,
  };
}

/** After every event that may have been entered: days to come are refused. */
const LATEST = '2199-12-31';

function lineOf(history: UnitHistory, id: string): string[] {
  return [id, ...predecessorsOf(history, id), ...successorsOf(history, id)];
}

/** Records of the same kind that share the folded name or the identity number. */
function listNamesakes(db: Database, row: Row<'honoree'>): Row<'honoree'>[] {
  return db.sql<Row<'honoree'>>(
    `SELECT * FROM honoree WHERE name_key = ? AND kind = ? AND id <> ?
     UNION SELECT * FROM honoree WHERE identity_number = ? AND kind = ? AND id <> ?`,
    ...[row.name_key, row.kind, row.id],
    ...[row.identity_number, row.kind, row.id],
  );
}

/** Compares one record with its namesakes and keeps the doubtful pairs; what an officer said about a pair stays. */
export function checkDoublesOf(db: Database, row: Row<'honoree'>): number {
  const own = toProfile(db, row);
  db.sql('DELETE FROM honoree_double WHERE (a_id = ? OR b_id = ?) AND kept_apart_at IS NULL', row.id, row.id);
  let found = 0;
  for (const other of listNamesakes(db, row)) {
    const { score, evidence } = compareProfiles(own, toProfile(db, other));
    if (score < DOUBTFUL_FROM) continue;
    const [a_id, b_id] = row.id < other.id ? [row.id, other.id] : [other.id, row.id];
    const judged = { score, evidence: JSON.stringify(evidence) };
    db.run(
      query
        .insertInto('honoree_double')
        .values({ a_id, b_id, ...judged, kept_apart_at: null })
        .onConflict((c) => c.columns(['a_id', 'b_id']).doUpdateSet(judged)),
    );
    found += 1;
  }
  db.run(query.updateTable('honoree').set({ doubles_checked: 1 }).where('id', '=', row.id));
  return found;
}

/** Asks for a record to be compared again: an award that two records share speaks for them. */
export function awaitDoubleCheck(db: Database, honoreeId: string): void {
  db.run(
    query
      .updateTable('honoree')
      .set({ doubles_checked: 0 })
      .where('id', '=', honoreeId)
      .where('doubles_checked', '=', 1),
  );
}

/** Compares the next records that nobody has compared; `left` still wait. */
export function checkNextDoubles(db: Database): { checked: number; left: number; found: number } {
  const rows = db.sql<Row<'honoree'>>(
    'SELECT * FROM honoree WHERE doubles_checked = 0 LIMIT ?',
    CHECKED_A_CALL,
  );
  const found = rows.reduce((sum, row) => sum + checkDoublesOf(db, row), 0);
  return { checked: rows.length, left: countUnchecked(db), found };
}

export function countUnchecked(db: Database): number {
  return db.sql<{ n: number }>('SELECT count(*) AS n FROM honoree WHERE doubles_checked = 0')[0]?.n ?? 0;
}

type PairRow = Row<'honoree_double'> & { a_root: string; b_root: string };

/** Pairs between records that are not one yet, by what speaks for them. */
const PAIRS = `FROM honoree_double d JOIN honoree a ON a.id = d.a_id JOIN honoree b ON b.id = d.b_id
  WHERE a.root_id <> b.root_id`;
const COLUMNS = 'SELECT d.*, a.root_id AS a_root, b.root_id AS b_root';

/** A pair of roots as the first of them sees it; several records of a root may doubt the same other one. */
function toPairs(db: Database, rows: readonly PairRow[], first?: string): PossibleDouble[] {
  const seen = new Set<string>();
  const pairs: PossibleDouble[] = [];
  for (const row of rows) {
    const [own, other] = row.b_root === first ? [row.b_root, row.a_root] : [row.a_root, row.b_root];
    const key = [own, other].sort().join(' ');
    const [honoree, twin] = [findSummary(db, own), findSummary(db, other)];
    if (seen.has(key) || honoree === undefined || twin === undefined) continue;
    seen.add(key);
    pairs.push({
      honoree,
      other: twin,
      score: row.score,
      evidence: JSON.parse(row.evidence) as Evidence[],
      keptApart: row.kept_apart_at !== null,
    });
  }
  return pairs;
}

export function listDoubles(db: Database, keptApart: boolean, offset: number, limit: number) {
  const where = `${PAIRS} AND d.kept_apart_at IS ${keptApart ? 'NOT ' : ''}NULL`;
  const rows = db.sql<PairRow>(
    `${COLUMNS} ${where} ORDER BY d.score DESC, a.name_key, d.a_id, d.b_id LIMIT ? OFFSET ?`,
    limit,
    offset,
  );
  const [counted] = db.sql<{ n: number }>(`SELECT count(*) AS n ${where}`);
  return { total: counted?.n ?? 0, unchecked: countUnchecked(db), pairs: toPairs(db, rows) };
}

/** Possible doubles of one honoree, those an officer kept apart last. */
export function listDoublesOf(db: Database, root: string): PossibleDouble[] {
  const rows = db.sql<PairRow>(
    `${COLUMNS} ${PAIRS} AND (a.root_id = ? OR b.root_id = ?)
     ORDER BY d.kept_apart_at IS NOT NULL, d.score DESC, d.a_id, d.b_id`,
    root,
    root,
  );
  return toPairs(db, rows, root);
}

/** Remembers that two honorees are two, or forgets it; every pair of their records is meant. */
export function keepApart(db: Database, root: string, otherRoot: string, at: Date | null): number {
  const pairs = db.sql<PairRow>(
    `${COLUMNS} ${PAIRS} AND (a.root_id = ? AND b.root_id = ? OR a.root_id = ? AND b.root_id = ?)`,
    ...[root, otherRoot],
    ...[otherRoot, root],
  );
  for (const pair of pairs)
    db.run(
      query
        .updateTable('honoree_double')
        .set({ kept_apart_at: at === null ? null : at.toISOString() })
        .where('a_id', '=', pair.a_id)
        .where('b_id', '=', pair.b_id),
    );
  return pairs.length;
}
