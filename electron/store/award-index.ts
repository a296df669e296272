import type { Insertable } from 'kysely';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { type Database, query } from './database.ts';
import type { Row, Tables } from './tables.ts';

export type NewAward = Omit<Insertable<Tables['award']>, 'seq'>;

/** A name with an apostrophe is also found written without it: H'Hen as "hhen", K'Brông as "kbrong". */
function nameAsSearched(name: string): string {
  const joined = name.replace(/['’ʼ]/g, '');
  return joined === name ? name : `${name} ${joined}`;
}

/** Writes an award and its folded words in one go, so that the index never lags behind the record. */
export function indexAward(db: Database, award: NewAward): void {
  db.run(query.insertInto('award').values(award));
  db.sql(
    'INSERT INTO award_search (rowid, name, unit, decision, reason) VALUES (last_insert_rowid(), ?, ?, ?, ?)',
    searchKey(nameAsSearched(award.name)),
    searchKey(`${award.position} ${award.unit_name}`),
    searchKey(`${award.decision_number} ${award.decision_date} ${award.year}`),
    searchKey(award.reason),
  );
}

/** Enters awards, in their order: for one slice of an import. */
export function indexAwards(db: Database, awards: readonly NewAward[]): void {
  for (const award of awards) indexAward(db, award);
}

/** Takes awards (by seq) out of the archive and the index; the rows stay, marked. */
export function removeAwards(db: Database, seqs: readonly number[], at: Date): void {
  const list = JSON.stringify(seqs);
  db.sql('DELETE FROM award_search WHERE rowid IN (SELECT value FROM json_each(?))', list);
  db.sql(
    'UPDATE award SET removed_at = ? WHERE seq IN (SELECT value FROM json_each(?))',
    at.toISOString(),
    list,
  );
}

/**
 * Writes the words of an award anew after its shown data has changed. What it said before is found too: a decision on
 * paper still carries the old name.
 */
export function reindexAward(
  db: Database,
  award: Row<'award'>,
  former: { readonly names: readonly string[]; readonly others: readonly string[] },
): void {
  if (award.removed_at !== null) return;
  db.sql('DELETE FROM award_search WHERE rowid = ?', award.seq);
  db.sql(
    'INSERT INTO award_search (rowid, name, unit, decision, reason) VALUES (?, ?, ?, ?, ?)',
    award.seq,
    searchKey([award.name, ...former.names].map(nameAsSearched).join(' ')),
    searchKey([award.position, award.unit_name, ...former.others].join(' ')),
    searchKey(`${award.decision_number} ${award.decision_date} ${award.year}`),
    searchKey(award.reason),
  );
}

/** Takes the awards of an import out of the archive and the index; the rows stay, marked. */
export function removeImportedAwards(db: Database, importId: string, at: Date): number {
  db.sql(
    'DELETE FROM award_search WHERE rowid IN (SELECT seq FROM award WHERE import_id = ? AND removed_at IS NULL)',
    importId,
  );
  return db.run(
    query
      .updateTable('award')
      .set({ removed_at: at.toISOString() })
      .where('import_id', '=', importId)
      .where('removed_at', 'is', null),
  );
}
