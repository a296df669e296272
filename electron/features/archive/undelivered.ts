import type { Database } from '#electron/store/database.ts';
import type { UndeliveredDecision } from '#shared/contract/award-life.ts';
import { lifeDays } from './life-days.ts';

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Decisions with certificates that are not with their honorees, oldest first. `today` is 'YYYY-MM-DD'. */
export function listUndelivered(
  db: Database,
  today: string,
): { warnAfter: number; decisions: UndeliveredDecision[] } {
  const warnAfter = lifeDays(db, 'chua-trao-nhac-sau-so-ngay', today);
  const rows = db.sql<{
    decision_id: string | null;
    decision_number: string;
    decision_date: string;
    award: string;
    waiting: number;
    total: number;
  }>(
    `WITH open AS (SELECT DISTINCT decision_number, decision_date FROM award
       WHERE delivery IN ('waiting', 'not-delivered', 'returned') AND removed_at IS NULL AND cancelled_at IS NULL)
     SELECT max(a.decision_id) AS decision_id, a.decision_number, a.decision_date, min(t.short_name) AS award,
       count(CASE WHEN a.delivery IN ('waiting', 'not-delivered', 'returned') THEN 1 END) AS waiting, count(*) AS total
     FROM open JOIN award a ON a.decision_date = open.decision_date AND a.decision_number = open.decision_number
       JOIN award_type t ON t.id = a.award_type_id
     WHERE a.delivery IS NOT NULL AND a.removed_at IS NULL AND a.cancelled_at IS NULL
     GROUP BY a.decision_number, a.decision_date ORDER BY a.decision_date, a.decision_number`,
  );
  return {
    warnAfter,
    decisions: rows.map((row) => {
      const days = daysBetween(row.decision_date, today);
      return {
        decisionId: row.decision_id,
        decisionNumber: row.decision_number,
        decisionDate: row.decision_date,
        award: row.award,
        waiting: row.waiting,
        total: row.total,
        days,
        late: days > warnAfter,
      };
    }),
  };
}
