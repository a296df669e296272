/// <reference path="./date-chinese.d.ts" />
import { CalendarVietnamese } from 'date-chinese';

const two = (n: number) => String(n).padStart(2, '0');

/**
 * The solar day ('YYYY-MM-DD') of a day of the Vietnamese lunar year that begins in the solar year `year`, reckoned at
 * the meridian of Vietnam: it differs from the Chinese calendar in some years (1985, 2007, 2030).
 */
export function lunarDay(year: number, month: number, day: number): string {
  const calendar = new CalendarVietnamese();
  calendar.fromJDE(calendar.newYear(year));
  const [cycle = 0, yearOfCycle = 0] = calendar.get();
  const solar = new CalendarVietnamese(cycle, yearOfCycle, month, 0, day).toGregorian(year);
  return `${solar.year}-${two(solar.month)}-${two(solar.day)}`;
}
