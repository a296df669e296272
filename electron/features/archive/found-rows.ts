/** Rows of found documents, in the order of the list. */
import type { Database } from '#electron/store/database.ts';
import { endOfDay } from '#shared/vietnamese/dates.ts';
import { type AwardJoin, SELECT_AWARD, withWordsOf } from './award-rows.ts';

/** `knownOn`: with the words that they had at the end of that day. */
export function awardsBySeq(
  db: Database,
  seqs: readonly number[],
  knownOn: string | null = null,
): Map<number, AwardJoin> {
  const rows = db.sql<AwardJoin>(
    `${SELECT_AWARD} WHERE a.seq IN (SELECT value FROM json_each(?))`,
    JSON.stringify(seqs),
  );
  const known = knownOn === null ? rows : withWordsOf(db, rows, endOfDay(knownOn));
  return new Map(known.map((row) => [row.seq, row]));
}
