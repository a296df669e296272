import { readUnitNamesAt } from '#electron/features/units/unit-names.ts';
import { awardsKnownAt } from '#electron/store/awards-known.ts';
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { HonoreeRecord } from '#shared/contract/honorees.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { endOfDay } from '#shared/vietnamese/dates.ts';
import { toFact } from './fact-rows.ts';
import { awardRowsOf, nameAwards, toAwards, toIdentity } from './honoree-record.ts';
import { toHonoreeSummary } from './honoree-rows.ts';
import { factsKnownAt, honoreesKnownAt } from './revisions.ts';

type Merge = Row<'honoree_merge'>;

/** Merges that were in force at an instant between the records that any merge has ever joined with this one. */
function mergesKnownAt(db: Database, id: string, until: string): { members: string[]; merges: Merge[] } {
  const members = new Set([id]);
  const merges = new Map<string, Merge>();
  for (const one of members) {
    const rows = db.sql<Merge>(
      'SELECT * FROM honoree_merge WHERE from_id = ? UNION SELECT * FROM honoree_merge WHERE into_id = ?',
      one,
      one,
    );
    for (const merge of rows) {
      const inForce = merge.at <= until && (merge.undone_at === null || merge.undone_at > until);
      if (!inForce) continue;
      merges.set(merge.id, merge);
      members.add(merge.from_id);
      members.add(merge.into_id);
    }
  }
  return { members: [...members].sort(), merges: [...merges.values()] };
}

/** The record that stood for this one at an instant; null where it was not entered yet. */
export function rootKnownAt(db: Database, id: string, until: string): Row<'honoree'> | null {
  const root = rootOf(id, mergesKnownAt(db, id, until).merges);
  return honoreesKnownAt(db, [root], until)[0] ?? null;
}

/** Records that were one with this one at an instant, itself included. */
export function membersKnownAt(db: Database, id: string, until: string): string[] {
  return mergesKnownAt(db, id, until).members;
}

function rootOf(id: string, merges: readonly Merge[]): string {
  const into = merges.find(({ from_id }) => from_id === id)?.into_id;
  return into === undefined ? id : rootOf(into, merges);
}

/**
 * A record as it was known at the end of a day: with the words, merges, facts and units of then. Two readings of one
 * day are equal whatever was entered in between. Throws NOT_FOUND for a record entered later.
 */
export function readRecordKnown(db: Database, id: string, day: string): HonoreeRecord {
  const until = endOfDay(day);
  const { members, merges } = mergesKnownAt(db, id, until);
  const rows = honoreesKnownAt(db, members, until);
  const root = rows.find((row) => row.id === rootOf(id, merges));
  if (root === undefined) throw new Refusal('NOT_FOUND');
  const awards = awardsKnownAt(db, awardRowsOf(db, members), until);
  const facts = factsKnownAt(db, members, until).map(toFact);
  const counted = (row: Row<'honoree'>, count: number) => toHonoreeSummary({ ...row, award_count: count });
  return {
    ...counted(root, awards.length),
    ...toIdentity(root),
    version: root.version,
    awards: toAwards(db, awards, readUnitNamesAt(db, until), day),
    facts,
    awardNames: nameAwards(db, facts),
    joined: merges
      .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
      .flatMap((merge) => {
        const row = rows.find((one) => one.id === merge.from_id);
        if (row === undefined) return [];
        const own = awards.filter(({ honoree_id }) => honoree_id === row.id).length;
        const { at, account_name, reason } = merge;
        return [{ mergeId: merge.id, record: counted(row, own), at, by: account_name, reason }];
      }),
    // A warning for those who edit; a look back has nothing to warn of.
    sameIdentity: [],
  };
}
