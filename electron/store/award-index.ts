/** Every write of an award, with what finds it again: the index never lags behind the record. */
import type { Insertable } from 'kysely';
import type { Database } from './database.ts';
import { LIVE, RESTRICTED } from './search/award-terms.ts';
import { openColumnWriter, recordNumber } from './search/columns.ts';
import {
  addToIndex,
  type ChangedAward,
  changeInIndex,
  forEachChunk,
  type IndexedAward,
} from './search/index-awards.ts';
import { touchChunk } from './search/index-state.ts';
import { openIndexValues } from './search/index-values.ts';
import { addToPosting, removeFromPosting } from './search/posting-writes.ts';
import { openTermIds } from './search/term-ids.ts';
import type { Tables } from './tables.ts';

/** `seq` and the number of the unit's name are given here. */
export type NewAward = Omit<Insertable<Tables['award']>, 'seq' | 'unit_name_id'>;

const COLUMNS_WRITTEN = [
  'id',
  'honoree_id',
  'award_type_id',
  'kind',
  'honorific',
  'name',
  'position',
  'unit_name',
  'reason',
  'decision_number',
  'decision_date',
  'year',
  'signer',
  'source',
  'decision_id',
  'batch_id',
  'candidate_id',
  'dossier_id',
  'import_id',
  'golden_number',
  'recorded_at',
  'removed_at',
  'title_year',
  'period_from',
  'period_to',
  'commendation_type',
  'route',
  'cancelled_at',
  'corrected_at',
  'delivery_tracked',
  'delivery',
  'access',
] as const satisfies readonly (keyof NewAward)[];
const DEFAULTS: Partial<Record<keyof NewAward, unknown>> = { delivery_tracked: 0, access: 'open' };

const INSERT = `INSERT INTO award (seq, unit_name_id, ${COLUMNS_WRITTEN.join(', ')})
  VALUES (?, ?, ${COLUMNS_WRITTEN.map(() => '?').join(', ')})`;

/** Enters awards, in their order: for one decision, for one slice of an import. */
export function indexAwards(db: Database, awards: readonly NewAward[]): void {
  if (awards.length === 0) return;
  const [last = 0] = db.column<number>("SELECT seq FROM sqlite_sequence WHERE name = 'award'");
  const values = openIndexValues(db);
  const written = awards.map((award, at): IndexedAward => {
    const seq = last + 1 + at;
    db.sql(
      INSERT,
      seq,
      values.unitName(award.unit_name),
      ...COLUMNS_WRITTEN.map((column) => award[column] ?? DEFAULTS[column] ?? null),
    );
    return {
      ...award,
      seq,
      removed_at: award.removed_at ?? null,
      commendation_type: award.commendation_type ?? null,
      cancelled_at: award.cancelled_at ?? null,
      corrected_at: award.corrected_at ?? null,
      access: award.access ?? 'open',
    };
  });
  addToIndex(db, written);
}

export function indexAward(db: Database, award: NewAward): void {
  indexAwards(db, [award]);
}

/** After rows of awards were changed: what they are found, counted and ordered by. */
export function reindexAwards(db: Database, changes: readonly ChangedAward[]): void {
  if (changes.length === 0) return;
  changeInIndex(db, changes);
  const values = openIndexValues(db);
  for (const { before, after } of changes)
    if (before.unit_name !== after.unit_name)
      db.sql('UPDATE award SET unit_name_id = ? WHERE seq = ?', values.unitName(after.unit_name), after.seq);
}

export function reindexAward(db: Database, change: ChangedAward): void {
  reindexAwards(db, [change]);
}

/** Takes the awards of an import out of the archive; the rows stay, marked, and are found as known on an earlier day. */
export function removeImportedAwards(
  db: Database,
  importId: string,
  at: Date,
  kept: ReadonlySet<string> = new Set(),
): number {
  const rows = db
    .sql<{ seq: number; id: string }>(
      'SELECT seq, id FROM award WHERE import_id = ? AND removed_at IS NULL ORDER BY seq',
      importId,
    )
    .filter(({ id }) => !kept.has(id));
  removeAwards(
    db,
    rows.map(({ seq }) => seq),
    at,
  );
  return rows.length;
}

/** Takes awards (by seq) out of the archive. */
export function removeAwards(db: Database, seqs: readonly number[], at: Date): void {
  if (seqs.length === 0) return;
  db.sql(
    'UPDATE award SET removed_at = ? WHERE seq IN (SELECT value FROM json_each(?))',
    at.toISOString(),
    JSON.stringify(seqs),
  );
  const columns = openColumnWriter(db);
  const removed = recordNumber(at.toISOString());
  for (const seq of seqs) columns.set('removed', seq, removed);
  columns.save();
  mark(db, LIVE, seqs, false);
}

interface Access {
  readonly seq: number;
  readonly access: string;
}

/** Who may see an award follows from the archive file that it lies in: after the file, or the award's place, changed. */
export function settleAccess(
  db: Database,
  of: { readonly dossierId: string } | { readonly awardIds: readonly string[] },
): void {
  const select = `SELECT a.seq, ifnull(d.access, 'open') AS access`;
  const rows =
    'dossierId' in of
      ? db.sql<Access>(
          `${select} FROM award a JOIN dossier d ON d.id = a.dossier_id WHERE a.dossier_id = ? AND a.access <> d.access`,
          of.dossierId,
        )
      : db.sql<Access>(
          `${select} FROM json_each(?) j JOIN award a ON a.id = j.value LEFT JOIN dossier d ON d.id = a.dossier_id
           WHERE a.access <> ifnull(d.access, 'open')`,
          JSON.stringify(of.awardIds),
        );
  for (const [access, changed] of Map.groupBy(rows, (row) => row.access)) {
    const seqs = changed.map(({ seq }) => seq).sort((a, b) => a - b);
    db.sql(
      'UPDATE award SET access = ? WHERE seq IN (SELECT value FROM json_each(?))',
      access,
      JSON.stringify(seqs),
    );
    mark(db, RESTRICTED, seqs, access === 'restricted');
  }
}

function mark(db: Database, key: string, seqs: readonly number[], on: boolean): void {
  const terms = openTermIds(db);
  const term = terms.idOf(key);
  terms.save();
  forEachChunk(new Map([[term, seqs]]), (_, chunk, docs) => {
    if (on) addToPosting(db, term, chunk, docs);
    else removeFromPosting(db, term, chunk, docs);
    touchChunk(db, chunk);
  });
}
