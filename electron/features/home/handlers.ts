import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { listUndelivered } from '#electron/features/archive/undelivered.ts';
import { listBatches } from '#electron/features/nominations/batch-rows.ts';
import { expectNumber } from '#electron/features/registers/number-series.ts';
import { office } from '#electron/office/implementer.ts';
import type { Database } from '#electron/store/database.ts';
import type { BatchRow } from '#shared/contract/nominations.ts';
import { mayCall, type Role } from '#shared/contract/roles.ts';
import { MAIN_AWARD } from '#shared/domain/catalogue-seed.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { type BatchState, TRANSITIONS, WAITING_STATES } from '#shared/domain/workflow.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

/** The forward step that each state waits for. */
const NEXT_STEP: Partial<Record<BatchState, keyof typeof TRANSITIONS>> = {
  draft: 'submit',
  received: 'forward',
  returned: 'resubmit',
  council: 'council_result',
  approved: 'decision_drafted',
  deciding: 'decision_issued',
};

/** Pure: whether the next step of a submission is this role's work. Looking on is nobody's work. */
export function waitsFor(role: Role, state: BatchState): boolean {
  const step = NEXT_STEP[state];
  return step !== undefined && mayCall(TRANSITIONS[step].roles, role);
}

function countByYear(db: Database, year: number) {
  const rows = db.sql<{ id: string; name: string; thisYear: number; lastYear: number }>(
    `SELECT t.id, t.short_name AS name, ifnull(sum(c.awards - c.cancelled) FILTER (WHERE c.year = ?), 0) AS thisYear,
       ifnull(sum(c.awards - c.cancelled) FILTER (WHERE c.year = ?), 0) AS lastYear
     FROM award_type t LEFT JOIN award_count c ON c.award_type_id = t.id AND c.year IN (?, ?)
     GROUP BY t.id HAVING thisYear + lastYear > 0 OR t.id = ? ORDER BY thisYear DESC, t.name`,
    year,
    year - 1,
    year,
    year - 1,
    MAIN_AWARD,
  );
  return rows.map(({ id, ...counts }) => ({ awardTypeId: id, ...counts }));
}

function countByMonth(db: Database, year: number) {
  const rows = db.sql<{ year: number; month: number; n: number }>(
    `SELECT year, month, sum(awards - cancelled) AS n FROM award_count WHERE year IN (?, ?) GROUP BY year, month`,
    year,
    year - 1,
  );
  const of = (wanted: number, month: number) =>
    rows.find((row) => row.year === wanted && row.month === month)?.n ?? 0;
  return Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    thisYear: of(year, index + 1),
    lastYear: of(year - 1, index + 1),
  }));
}

function countUndelivered(db: Database, today: string) {
  const { warnAfter, decisions } = listUndelivered(db, today);
  const sum = (of: typeof decisions) => of.reduce((total, { waiting }) => total + waiting, 0);
  return { awards: sum(decisions), late: sum(decisions.filter(({ late }) => late)), days: warnAfter };
}

export const home = {
  summary: office.home.summary.handler(({ context: { db, now, caller } }) => {
    const today = todayIso(now);
    const year = Number(today.slice(0, 4));
    const open = listBatches(db, WAITING_STATES, now);
    const count = (...states: BatchState[]) => open.filter((batch) => states.includes(batch.state)).length;
    const isOverdue = (batch: BatchRow) => batch.dueOn !== null && batch.dueOn < today;
    const symbol = `QĐ-${readOfficeProfile(db).abbreviation}`;
    const [counted] = db.sql<{ n: number | null }>('SELECT sum(awards) AS n FROM award_count');
    return {
      today,
      waiting: open.filter((batch) => waitsFor(caller.role, batch.state)),
      counts: {
        nominations: count('received'),
        council: count('council', 'approved'),
        decisions: count('deciding'),
        overdue: open.filter(isOverdue).length,
      },
      undelivered: countUndelivered(db, today),
      expectedNumber: printNumber(expectNumber(db, symbol, year).number, symbol),
      awards: countByYear(db, year),
      months: countByMonth(db, year),
      total: counted?.n ?? 0,
    };
  }),
};
