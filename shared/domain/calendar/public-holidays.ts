import { addDays, isWeekend } from './days.ts';
import { lunarDay } from './lunar.ts';

/** Which day of the calendar this is: a day off, the day that makes up for one lost to a weekend, a made-up working day. */
export const HOLIDAY_KINDS = ['holiday', 'compensatory', 'working-day'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

export interface Holiday {
  /** 'YYYY-MM-DD'. */
  readonly date: string;
  readonly name: string;
  readonly kind: HolidayKind;
}

/** A day the program works out; it is only a proposal until the office has compared it with the year's notice. */
export interface ComputedHoliday extends Holiday {
  readonly source: string;
  /** Announced but not seen in a legal text: shown, and no working day is lost to it before the office confirms it. */
  readonly suggested: boolean;
}

const LAW = 'Bộ luật Lao động 2019 Điều 112';
const MAKE_UP = 'Bộ luật Lao động 2019 Điều 111 khoản 3';

/**
 * Five days around Tết (four before the code of 2012): one day before it and four of the new year, or two and three.
 * The yearly notice chooses; the proposal is the choice that loses the fewest days to a weekend, as the notices of 2018
 * to 2026 did.
 */
function tetDays(year: number): string[] {
  const first = lunarDay(year, 1, 1);
  const range = (before: number, count: number) =>
    Array.from({ length: count }, (_, index) => addDays(first, index - before));
  if (year < 2014) return range(1, 4);
  const lost = (days: string[]) => days.filter(isWeekend).length;
  const [oneFour, twoThree] = [range(1, 5), range(2, 5)];
  return lost(oneFour) < lost(twoThree) ? oneFour : twoThree;
}

/** 2 September and, since 2021, the day before or after it: the neighbour that closes the gap to the weekend. */
function nationalDays(year: number): string[] {
  const day = `${year}-09-02`;
  if (year < 2021) return [day];
  const before = addDays(day, -1);
  const after = addDays(day, 1);
  if (isWeekend(before)) return [day, after];
  return isWeekend(addDays(after, 1)) && !isWeekend(after) ? [day, after] : [before, day];
}

/**
 * The public holidays of a solar year in order, with the working days off that make up for those on a weekend.
 * Source: Bộ luật Lao động 2019 Điều 111.3 and 112. Giỗ Tổ since 2007 and five days of Tết since 2014 are not
 * confirmed; they only concern clocks of the past.
 */
export function publicHolidays(year: number): ComputedHoliday[] {
  const named: [name: string, days: string[]][] = [
    ['Tết Dương lịch', [`${year}-01-01`]],
    ['Tết Âm lịch', tetDays(year)],
    ...(year < 2007 ? [] : [['Giỗ Tổ Hùng Vương', [lunarDay(year, 3, 10)]] satisfies [string, string[]]]),
    ['Ngày Chiến thắng', [`${year}-04-30`]],
    ['Ngày Quốc tế lao động', [`${year}-05-01`]],
    ['Quốc khánh', nationalDays(year)],
  ];
  const off = new Map<string, string>();
  // Two holidays on one day (Giỗ Tổ may fall on 30 April) are two days off: the second is made up for.
  const owed: { name: string; from: string }[] = [];
  for (const [name, days] of named)
    for (const day of days) {
      if (isWeekend(day) || off.has(day)) owed.push({ name, from: day });
      off.set(day, off.get(day) ?? name);
    }
  const found: ComputedHoliday[] = [...off].map(([date, name]) => ({
    date,
    name,
    kind: 'holiday',
    source: LAW,
    suggested: false,
  }));
  for (const { name, from } of owed) {
    let date = from;
    while (isWeekend(date) || off.has(date)) date = addDays(date, 1);
    off.set(date, name);
    found.push({ date, name: `Nghỉ bù ${name}`, kind: 'compensatory', source: MAKE_UP, suggested: false });
  }
  if (year >= 2026)
    found.push({
      date: `${year}-11-24`,
      name: 'Ngày Văn hóa Việt Nam',
      kind: 'holiday',
      source: 'Nghị quyết 80-NQ/TW năm 2026 (chủ trương); chưa thấy văn bản quy định ngày nghỉ',
      suggested: true,
    });
  return found.sort((a, b) => (a.date < b.date ? -1 : 1));
}
