import { type BatchState, WAITING_STATES } from './workflow.ts';
import { daysBetween } from './working-days.ts';

/** How a submission stands against its deadline; `days` are calendar days, never negative. */
export type Due =
  | { readonly standing: 'none' }
  | { readonly standing: 'closed' }
  | { readonly standing: 'late' | 'today' | 'soon' | 'ahead'; readonly days: number };

/** From how many days left a deadline is called near. */
const SOON = 3;

/** Judges a deadline on the day `today` (both 'YYYY-MM-DD'); finished and withdrawn submissions owe nothing. */
export function judgeDue(dueOn: string | null, today: string, state: BatchState): Due {
  if (!WAITING_STATES.includes(state)) return { standing: 'closed' };
  if (dueOn === null) return { standing: 'none' };
  const days = daysBetween(today, dueOn);
  if (days < 0) return { standing: 'late', days: -days };
  if (days === 0) return { standing: 'today', days: 0 };
  return { standing: days <= SOON ? 'soon' : 'ahead', days };
}

/** Order of the list: deadlines first, the earliest on top; without one after them; closed ones last. */
export function compareByDue(
  a: { readonly dueOn: string | null; readonly state: BatchState; readonly updatedAt: string },
  b: { readonly dueOn: string | null; readonly state: BatchState; readonly updatedAt: string },
): number {
  const open = (state: BatchState) => (WAITING_STATES.includes(state) ? 0 : 1);
  if (open(a.state) !== open(b.state)) return open(a.state) - open(b.state);
  if (open(a.state) === 0 && a.dueOn !== b.dueOn) return (a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1;
  return a.updatedAt > b.updatedAt ? -1 : a.updatedAt < b.updatedAt ? 1 : 0;
}
