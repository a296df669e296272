import { standingOf } from '#electron/features/decisions/decision-life.ts';
import { awardsKnownAt } from '#electron/store/awards-known.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { type AwardHit, awardHit } from '#shared/contract/archive.ts';

export type AwardJoin = Row<'award'> & { award_name: string };

export const SELECT_AWARD =
  'SELECT a.*, t.short_name AS award_name FROM award a JOIN award_type t ON t.id = a.award_type_id';

export function toAwardHit(row: AwardJoin): AwardHit {
  return awardHit.parse({
    id: row.id,
    honoreeId: row.honoree_id,
    kind: row.kind,
    honorific: row.honorific,
    name: row.name,
    position: row.position,
    unit: row.unit_name,
    award: row.award_name,
    decisionNumber: row.decision_number,
    decisionDate: row.decision_date,
    reason: row.reason,
    standing: standingOf(row),
    delivery: row.delivery,
  });
}

/** Awards as they were known at an instant, with the words of then, the award's own name too; later ones are left out. */
export function withWordsOf<Award extends AwardJoin>(
  db: Database,
  rows: readonly Award[],
  until: string,
): Award[] {
  return awardsKnownAt(db, rows, until).map((row) => {
    const type = db.first(
      query.selectFrom('award_type').select('short_name').where('id', '=', row.award_type_id),
    );
    return { ...row, award_name: type?.short_name ?? row.award_name };
  });
}
