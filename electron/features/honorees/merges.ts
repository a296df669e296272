import { type Database, query } from '#electron/store/database.ts';
import { regroupPersons } from '#electron/store/search/person-docs.ts';
import type { Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { findRoot, findSummary } from './honoree-rows.ts';

export interface NewMerge {
  readonly id: string;
  readonly fromId: string;
  readonly intoId: string;
  readonly reason: string;
  readonly accountName: string;
  readonly at: Date;
}

/** Every record that is one with this one, by the merges in force, whichever way they point. */
function familyOf(db: Database, id: string): Set<string> {
  const family = new Set([id]);
  for (const one of family) {
    const rows = db.sql<{ id: string }>(
      `SELECT into_id AS id FROM honoree_merge WHERE from_id = ? AND undone_at IS NULL
       UNION SELECT from_id FROM honoree_merge WHERE into_id = ? AND undone_at IS NULL`,
      one,
      one,
    );
    for (const row of rows) family.add(row.id);
  }
  return family;
}

/** Writes anew who stands for whom: a root follows from the merges in force and from nothing else. */
function settleRoots(db: Database, ids: ReadonlySet<string>): void {
  for (const id of ids) {
    let root = id;
    for (;;) {
      const next = db.first(
        query
          .selectFrom('honoree_merge')
          .select('into_id')
          .where('from_id', '=', root)
          .where('undone_at', 'is', null),
      );
      if (next === undefined) break;
      root = next.into_id;
    }
    db.run(query.updateTable('honoree').set({ root_id: root }).where('id', '=', id));
  }
  regroupPersons(db, ids);
}

/**
 * Joins a record, with all that is joined to it, to another: nothing moves, only who stands for whom.
 * A repeated call with the same id changes nothing. Throws NOT_FOUND, MERGE_ITSELF, MERGE_OTHER_KIND.
 */
export function mergeHonorees(db: Database, merge: NewMerge): void {
  if (findMerge(db, merge.id) !== undefined) return;
  const [from, into] = [findRoot(db, merge.fromId), findRoot(db, merge.intoId)];
  if (from === undefined || into === undefined) throw new Refusal('NOT_FOUND');
  if (from === into) throw new Refusal('MERGE_ITSELF');
  if (findSummary(db, from)?.kind !== findSummary(db, into)?.kind) throw new Refusal('MERGE_OTHER_KIND');
  db.run(
    query.insertInto('honoree_merge').values({
      id: merge.id,
      from_id: from,
      into_id: into,
      reason: merge.reason,
      at: merge.at.toISOString(),
      account_name: merge.accountName,
      undone_at: null,
    }),
  );
  settleRoots(db, familyOf(db, from));
}

export function findMerge(db: Database, id: string): Row<'honoree_merge'> | undefined {
  return db.first(query.selectFrom('honoree_merge').selectAll().where('id', '=', id));
}

/** Parts what a merge joined; whatever was joined to either side stays with it. Answers the parted record's id. */
export function unmergeHonorees(db: Database, merge: Row<'honoree_merge'>, at: Date): void {
  if (merge.undone_at !== null) return;
  const family = familyOf(db, merge.from_id);
  db.run(query.updateTable('honoree_merge').set({ undone_at: at.toISOString() }).where('id', '=', merge.id));
  settleRoots(db, family);
}
