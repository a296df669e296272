import { addDays } from './calendar/days.ts';
import type { OfficeCalendar } from './calendar/office-calendar.ts';

/** All that counting needs to know of a calendar. */
export type WorkingCalendar = Pick<OfficeCalendar, 'isWorkingDay'>;

/** The day on which `days` working days after `iso` are over; the day itself is not counted (0: the day itself). */
export function addWorkingDays(iso: string, days: number, calendar: WorkingCalendar): string {
  let day = iso;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and with `to`; negative when `to` lies before. */
export function workingDaysBetween(from: string, to: string, calendar: WorkingCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) count += 1;
  }
  return count;
}

/** Whole days from `from` to `to`; negative when `to` has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
