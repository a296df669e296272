import type { BatchRow } from '#shared/contract/nominations.ts';
import { type BatchState, WAITING_STATES } from '#shared/domain/workflow.ts';

/** Ages of submissions at their step in working days: up to 5, up to 10, more. */
export const AGE_BANDS = ['young', 'middle', 'old'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export function bandOf(days: number): AgeBand {
  if (days <= 5) return 'young';
  return days <= 10 ? 'middle' : 'old';
}

export interface StepAges {
  readonly state: BatchState;
  readonly counts: Readonly<Record<AgeBand, number>>;
  readonly total: number;
}

/** Pure: how many submissions stand at each step that occurs, by age, in the order of the way. */
export function agesByStep(rows: readonly Pick<BatchRow, 'state' | 'stepDays'>[]): StepAges[] {
  return WAITING_STATES.map((state) => {
    const here = rows.filter((row) => row.state === state);
    const count = (band: AgeBand) => here.filter(({ stepDays }) => bandOf(stepDays) === band).length;
    const counts = { young: count('young'), middle: count('middle'), old: count('old') };
    return { state, counts, total: here.length };
  }).filter(({ total }) => total > 0);
}
