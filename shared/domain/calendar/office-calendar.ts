import { isWeekend } from './days.ts';
import { type Holiday, publicHolidays } from './public-holidays.ts';

/** A day that is not what its weekday says. */
export interface CalendarDay extends Holiday {
  readonly source: string;
  /** 'office': entered or confirmed by the office; 'computed': proposed, "cần kiểm tra"; 'suggested': does not count yet. */
  readonly standing: 'office' | 'computed' | 'suggested';
}

export interface OfficeCalendar {
  isWorkingDay(iso: string): boolean;
  /** Every special day of a solar year, in order. */
  daysOf(year: number): CalendarDay[];
}

/**
 * The calendar of the office: computed public holidays, overruled day by day by what the office has entered (a day off
 * added, a Saturday worked, a computed day confirmed or taken out). Years are worked out once, when they are asked for.
 */
export function openCalendar(entered: readonly (Holiday & { source: string })[] = []): OfficeCalendar {
  const own = new Map(entered.map((day) => [day.date, day]));
  const years = new Map<number, Map<string, CalendarDay>>();
  const yearOf = (year: number) => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const days = new Map<string, CalendarDay>();
    for (const { suggested, ...day } of publicHolidays(year))
      days.set(day.date, { ...day, standing: suggested ? 'suggested' : 'computed' });
    for (const day of own.values())
      if (Number(day.date.slice(0, 4)) === year) days.set(day.date, { ...day, standing: 'office' });
    years.set(year, days);
    return days;
  };
  return {
    isWorkingDay(iso) {
      const day = yearOf(Number(iso.slice(0, 4))).get(iso);
      if (day === undefined || day.standing === 'suggested') return !isWeekend(iso);
      return day.kind === 'working-day';
    },
    daysOf: (year) => [...yearOf(year).values()].sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}
