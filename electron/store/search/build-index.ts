import type { Database } from '#electron/store/database.ts';
import type { Store } from '#electron/store/open-store.ts';
import type { Row } from '#electron/store/tables.ts';
import { addToIndex, type FormerWords } from './index-awards.ts';
import { readState, writeState } from './index-state.ts';
import { openIndexValues } from './index-values.ts';

const SLICE = 16_384;

/** Words that awards carried before, by seq; awards without any may be left out. */
export type ReadFormer = (db: Database, awards: readonly Row<'award'>[]) => ReadonlyMap<number, FormerWords>;

/**
 * Indexes the awards of an office of before this index, slice by slice; what a cut left undone goes on at the next
 * opening. Does nothing where nothing waits. Right after opening, before anybody can write.
 */
export function buildSearchIndex(store: Store, readFormer: ReadFormer): void {
  for (let more = true; more; ) {
    store.writeAtOnce(() => {
      more = buildSlice(store.writer, readFormer);
    });
  }
}

function buildSlice(db: Database, readFormer: ReadFormer): boolean {
  const last = readState(db, 'to_build');
  if (last === null) return false;
  const built = readState(db, 'built') ?? 0;
  const awards = db.sql<Row<'award'>>(
    'SELECT * FROM award WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?',
    built,
    last,
    SLICE,
  );
  const end = awards.at(-1)?.seq;
  if (end === undefined) {
    db.sql("DELETE FROM search_state WHERE key IN ('to_build', 'built')");
    return false;
  }
  const values = openIndexValues(db);
  for (const { seq, unit_name } of awards)
    db.sql('UPDATE award SET unit_name_id = ? WHERE seq = ?', values.unitName(unit_name), seq);
  const former = readFormer(db, awards);
  addToIndex(db, awards, (seq) => former.get(seq));
  writeState(db, 'built', end);
  return true;
}
