/** Rows of found documents, in the order of the list. */
import type { Database } from '#electron/store/database.ts';
import { type AwardJoin, SELECT_AWARD } from './award-rows.ts';

export function awardsBySeq(db: Database, seqs: readonly number[]): Map<number, AwardJoin> {
  const rows = db.sql<AwardJoin>(
    `${SELECT_AWARD} WHERE a.seq IN (SELECT value FROM json_each(?))`,
    JSON.stringify(seqs),
  );
  return new Map(rows.map((row) => [row.seq, row]));
}
