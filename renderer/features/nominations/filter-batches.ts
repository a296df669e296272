import type { BatchRow } from '#shared/contract/nominations.ts';
import { type BatchState, WAITING_STATES } from '#shared/domain/workflow.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';

/** 'open' = every step in which the office owes the next one. */
/** 'overdue' = its own deadline or that of its step has passed; 'mine' = given to me. */
export type StateFilter = 'all' | 'open' | 'overdue' | 'mine' | BatchState;

/** Whose list it is and which day: what 'overdue' and 'mine' depend on. */
export interface FilterView {
  readonly today: string;
  readonly accountId: string | null;
}

/** Whether the deadline of a submission or of its step has passed while somebody owes the step. */
export function isOverdue(row: BatchRow, today: string): boolean {
  if (!WAITING_STATES.includes(row.state)) return false;
  return (row.dueOn !== null && row.dueOn < today) || (row.stepDueOn !== null && row.stepDueOn < today);
}

/** Whether a submission passes the chip. */
export function passesFilter(row: BatchRow, filter: StateFilter, view: FilterView): boolean {
  if (filter === 'all') return true;
  if (filter === 'overdue') return isOverdue(row, view.today);
  const open = WAITING_STATES.includes(row.state);
  if (filter === 'mine') return open && row.assigneeId !== null && row.assigneeId === view.accountId;
  return filter === 'open' ? open : row.state === filter;
}

/** Submissions that have a word starting like every typed word (no accents needed, any order). */
export function filterBatches(
  rows: readonly BatchRow[],
  text: string,
  filter: StateFilter,
  view: FilterView,
): BatchRow[] {
  const words = searchWords(text);
  return rows.filter((row) => {
    if (!passesFilter(row, filter, view)) return false;
    if (words.length === 0) return true;
    const key = ` ${searchKey(`${row.title} ${row.unitName} ${row.submissionNumber} ${row.awardName}`)}`;
    return words.every((word) => key.includes(` ${word}`));
  });
}
