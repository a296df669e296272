import type { Tone } from '#renderer/ui/state-chip.tsx';
import { daysBetween } from '#shared/domain/working-days.ts';

/** How a deadline stands on a day, with the tone of its chip. */
export interface DueStanding {
  readonly key: 'late' | 'today' | 'soon' | 'ahead' | 'noDue';
  readonly days: number;
  readonly tone: Tone;
}

/** From how many days left a deadline is called near. */
const SOON_DAYS = 3;

/** Judges a deadline; both days are 'YYYY-MM-DD'. */
export function standingOf(dueOn: string | null, today: string): DueStanding {
  if (dueOn === null) return { key: 'noDue', days: 0, tone: 'quiet' };
  const days = daysBetween(today, dueOn);
  if (days < 0) return { key: 'late', days: -days, tone: 'bad' };
  if (days === 0) return { key: 'today', days, tone: 'warn' };
  return days <= SOON_DAYS ? { key: 'soon', days, tone: 'warn' } : { key: 'ahead', days, tone: 'quiet' };
}
