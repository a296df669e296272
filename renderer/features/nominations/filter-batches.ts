import type { BatchRow } from '#shared/contract/nominations.ts';
import { type BatchState, WAITING_STATES } from '#shared/domain/workflow.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';

/** 'open' = every step in which the office owes the next one. */
export type StateFilter = 'all' | 'open' | BatchState;

/** Whether a step passes the chip. */
export function passesState(state: BatchState, filter: StateFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'open' ? WAITING_STATES.includes(state) : state === filter;
}

/** Submissions that have a word starting like every typed word (no accents needed, any order). */
export function filterBatches(rows: readonly BatchRow[], text: string, filter: StateFilter): BatchRow[] {
  const words = searchWords(text);
  return rows.filter((row) => {
    if (!passesState(row.state, filter)) return false;
    if (words.length === 0) return true;
    const key = ` ${searchKey(`${row.title} ${row.unitName} ${row.submissionNumber} ${row.awardName}`)}`;
    return words.every((word) => key.includes(` ${word}`));
  });
}
