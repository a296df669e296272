import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { ChangeSince } from '#shared/contract/honorees.ts';
import type { FactKind } from '#shared/domain/honorees/facts.ts';
import { findSummary } from './honoree-rows.ts';

/**
 * What was entered or edited since two records were joined, under either of them and whatever is joined with them.
 * Parting moves none of it: the answer names the record that keeps each.
 */
export function listChangesSince(db: Database, merge: Row<'honoree_merge'>): ChangeSince[] {
  const rows = db.sql<{
    what: ChangeSince['what'];
    fact_kind: FactKind | null;
    at: string;
    label: string;
    keeper: string;
  }>(
    `WITH asked (id, since) AS (VALUES (?, ?)),
       family AS (SELECT m.id, asked.since FROM asked JOIN honoree h ON h.id = asked.id
         JOIN honoree m ON m.root_id = h.root_id)
     SELECT 'fact' AS what, f.kind AS fact_kind, f.recorded_at AS at, ifnull(f.year, '') || ' ' || f.decision_number AS label,
       f.honoree_id AS keeper
       FROM family JOIN honoree_fact f ON f.honoree_id = family.id WHERE f.recorded_at > family.since AND f.removed_at IS NULL
     UNION ALL SELECT 'award', NULL, a.recorded_at, t.short_name || ' ' || a.decision_number, a.honoree_id
       FROM family JOIN award a ON a.honoree_id = family.id JOIN award_type t ON t.id = a.award_type_id
       WHERE a.recorded_at > family.since AND a.removed_at IS NULL
     UNION ALL SELECT 'candidate', NULL, b.created_at, b.title, c.honoree_id
       FROM family JOIN candidate c ON c.honoree_id = family.id JOIN batch b ON b.id = c.batch_id
       WHERE b.created_at > family.since AND c.removed_at IS NULL
     UNION ALL SELECT 'identity', NULL, e.at, e.summary, e.subject_id
       FROM family JOIN audit_entry e ON e.subject_id = family.id
       WHERE e.at > family.since AND e.action = 'honorees.save'
     ORDER BY 3, 4`,
    merge.from_id,
    merge.at,
  );
  return rows.flatMap(({ what, fact_kind, at, label, keeper }) => {
    const record = findSummary(db, keeper);
    return record === undefined
      ? []
      : [{ what, factKind: fact_kind, at, label: label.trim(), keeper: record }];
  });
}
