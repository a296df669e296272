import { describe, expect, it } from 'vitest';
import { lunarDay } from '#shared/domain/calendar/lunar.ts';
import { openCalendar } from '#shared/domain/calendar/office-calendar.ts';
import { publicHolidays } from '#shared/domain/calendar/public-holidays.ts';
import { addWorkingDays, workingDaysBetween } from '#shared/domain/working-days.ts';

const daysNamed = (year: number, name: string) =>
  publicHolidays(year)
    .filter((day) => day.name === name)
    .map(({ date }) => date.slice(5));

describe('lunar days', () => {
  it.each([
    // In these three years Tết in Vietnam is not the Chinese new year.
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2030, '2030-02-02'],
    [2024, '2024-02-10'],
    [2026, '2026-02-17'],
  ])('Tết of %i is %s', (year, day) => expect(lunarDay(year, 1, 1)).toBe(day));

  it.each([
    [2023, '2023-04-29'],
    [2024, '2024-04-18'],
    [2025, '2025-04-07'],
    [2026, '2026-04-26'],
  ])('Giỗ Tổ of %i is %s, also in a year with a leap month', (year, day) =>
    expect(lunarDay(year, 3, 10)).toBe(day),
  );
});

describe('public holidays', () => {
  it.each([
    // first and last of the five days as the notices of these years had them
    [2021, '02-10', '02-14'],
    [2022, '01-31', '02-04'],
    [2023, '01-20', '01-24'],
    [2024, '02-08', '02-12'],
    [2025, '01-27', '01-31'],
    [2026, '02-16', '02-20'],
  ])('Tết of %i has five days, as the notice of the year chose', (year, first, last) => {
    const days = daysNamed(year, 'Tết Âm lịch');
    expect(days).toHaveLength(5);
    expect([days[0], days.at(-1)]).toEqual([first, last]);
  });

  it.each([
    [2020, ['09-02']],
    [2021, ['09-02', '09-03']],
    [2022, ['09-01', '09-02']],
    [2023, ['09-01', '09-02']],
    [2024, ['09-02', '09-03']],
    [2025, ['09-01', '09-02']],
  ])('Quốc khánh of %i takes the neighbour next to the weekend', (year, days) =>
    expect(daysNamed(year, 'Quốc khánh')).toEqual(days),
  );

  it('makes up for a holiday on a weekend with the next working day', () => {
    expect(daysNamed(2023, 'Nghỉ bù Tết Âm lịch')).toEqual(['01-25', '01-26']);
    expect(daysNamed(2023, 'Nghỉ bù Quốc khánh')).toEqual(['09-04']);
    // Giỗ Tổ on Saturday 29 April 2023: 30 April (Sunday) and 1 May follow, so 2 and 3 May are off.
    const may = publicHolidays(2023).filter(({ date }) => date >= '2023-04-29' && date <= '2023-05-05');
    expect(may.map(({ date, kind }) => `${date.slice(5)} ${kind}`)).toEqual([
      '04-29 holiday',
      '04-30 holiday',
      '05-01 holiday',
      '05-02 compensatory',
      '05-03 compensatory',
    ]);
  });

  it('knows no Giỗ Tổ before 2007', () => {
    expect(daysNamed(2006, 'Giỗ Tổ Hùng Vương')).toEqual([]);
    expect(daysNamed(2007, 'Giỗ Tổ Hùng Vương')).toEqual(['04-26']);
  });
});

describe('the calendar of the office', () => {
  it('lets no deadline fall into Tết', () => {
    const calendar = openCalendar();
    // Friday 13 February 2026 is followed by nine days off.
    expect(addWorkingDays('2026-02-13', 1, calendar)).toBe('2026-02-23');
    expect(addWorkingDays('2026-02-13', 10, calendar)).toBe('2026-03-06');
    expect(workingDaysBetween('2026-02-13', '2026-03-06', calendar)).toBe(10);
    expect(workingDaysBetween('2026-03-06', '2026-02-13', calendar)).toBe(-10);
  });

  it('follows what the office enters: a Saturday worked, a Monday off, a computed day taken out', () => {
    const source = 'Thông báo nghỉ lễ';
    const calendar = openCalendar([
      { date: '2026-08-22', name: 'Làm bù', kind: 'working-day', source },
      { date: '2026-08-31', name: 'Nghỉ hoán đổi', kind: 'holiday', source },
      { date: '2026-04-27', name: 'Không nghỉ bù', kind: 'working-day', source },
    ]);
    expect(calendar.isWorkingDay('2026-08-22')).toBe(true);
    expect(calendar.isWorkingDay('2026-08-31')).toBe(false);
    expect(calendar.isWorkingDay('2026-04-27')).toBe(true);
    expect(addWorkingDays('2026-08-28', 1, calendar)).toBe('2026-09-03');
    expect(calendar.daysOf(2026).find(({ date }) => date === '2026-08-31')?.standing).toBe('office');
  });

  it('does not count a day that is only announced until the office confirms it', () => {
    const name = 'Ngày Văn hóa Việt Nam';
    expect(openCalendar().isWorkingDay('2026-11-24')).toBe(true);
    expect(
      openCalendar()
        .daysOf(2026)
        .find((day) => day.name === name)?.standing,
    ).toBe('suggested');
    const confirmed = openCalendar([{ date: '2026-11-24', name, kind: 'holiday', source: 'Thông báo' }]);
    expect(confirmed.isWorkingDay('2026-11-24')).toBe(false);
  });
});
