/** Names of other times: awards are found by the unit that their unit was, or became. No award is rewritten. */
import type { Database } from '#electron/store/database.ts';
import { facetKey, termsOfText } from './award-terms.ts';
import { touchChunk } from './index-state.ts';
import { addToPosting, readTermInChunk, removeFromPosting } from './posting-writes.ts';
import { findTerm, openTermIds } from './term-ids.ts';

/**
 * From now on awards of this unit name (award_unit_name.id) are found by these names too, and by no others given
 * before; an empty list takes them all away. Awards entered later follow by themselves.
 */
export function linkUnitNames(db: Database, unitNameId: number, relatedNames: readonly string[]): void {
  const [known] = db.column<string>('SELECT names FROM search_related WHERE unit_name_id = ?', unitNameId);
  const before = known === undefined ? [] : (JSON.parse(known) as string[]);
  const now = [...new Set(relatedNames)].sort();
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  if (now.length === 0) db.sql('DELETE FROM search_related WHERE unit_name_id = ?', unitNameId);
  else
    db.sql(
      'INSERT OR REPLACE INTO search_related (unit_name_id, names) VALUES (?, ?)',
      unitNameId,
      JSON.stringify(now),
    );
  const terms = openTermIds(db);
  const idsOf = (names: readonly string[]) =>
    new Set(names.flatMap((name) => termsOfText('g', name)).map(terms.idOf));
  const [old, wanted] = [idsOf(before), idsOf(now)];
  terms.save();
  const ofUnit = findTerm(db, facetKey('U', unitNameId));
  if (ofUnit === null) return;
  const chunks = db.column<number>('SELECT chunk FROM search_chunk');
  for (const chunk of chunks) {
    const docs = readTermInChunk(db, ofUnit, chunk);
    if (docs === null) continue;
    for (const term of wanted) if (!old.has(term)) addToPosting(db, term, chunk, docs);
    for (const term of old) if (!wanted.has(term)) removeFromPosting(db, term, chunk, docs);
    touchChunk(db, chunk);
  }
}
