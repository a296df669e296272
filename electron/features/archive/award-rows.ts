import { standingOf } from '#electron/features/decisions/decision-life.ts';
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
