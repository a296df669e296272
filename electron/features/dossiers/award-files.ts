/** Which file an award lies in, and what follows from it: how long the file is kept, who may see the award. */
import { settleAccess } from '#electron/store/award-index.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { longestTerm } from '#shared/domain/dossiers/retention.ts';
import { changeDossier } from './dossier-rows.ts';
import { retentionTerms } from './retention-terms.ts';

/** Years a file is kept by the awards in it; undefined where it has none. */
export function ruledYears(db: Database, dossierId: string): number | null | undefined {
  const longest = longestTerm(retentionTerms(db, dossierId));
  return longest === null ? undefined : longest.years;
}

/** Follows the awards in the file where no person has set its term; counts the version up. */
export function settleRetention(db: Database, row: Row<'dossier'>): void {
  const years = row.retention_by_hand === 1 ? undefined : ruledYears(db, row.id);
  const [longest] = retentionTerms(db, row.id);
  changeDossier(
    db,
    row,
    years === undefined ? {} : { retention_years: years, retention_class: longest?.retentionClass ?? '' },
  );
}

/** Awards of one decision that lie in a file (null: in none). */
export function awardsOfDecision(
  db: Database,
  decision: { readonly number: string; readonly date: string },
  dossierId: string | null,
): Row<'award'>[] {
  let built = query
    .selectFrom('award')
    .selectAll()
    .where('decision_date', '=', decision.date)
    .where('decision_number', '=', decision.number)
    .where('removed_at', 'is', null);
  built =
    dossierId === null ? built.where('dossier_id', 'is', null) : built.where('dossier_id', '=', dossierId);
  return db.all(built);
}

/** Puts awards into a file, or takes them out. */
export function fileAwards(db: Database, awardIds: readonly string[], dossierId: string | null): void {
  db.sql(
    'UPDATE award SET dossier_id = ? WHERE id IN (SELECT value FROM json_each(?))',
    dossierId,
    JSON.stringify(awardIds),
  );
  settleAccess(db, { awardIds });
}
