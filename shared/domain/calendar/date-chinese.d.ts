// The package's own types are hidden behind its "exports"; this is the part that is used here.
declare module 'date-chinese' {
  export class CalendarVietnamese {
    constructor(cycle?: number, year?: number, month?: number, leap?: number, day?: number);
    get(): number[];
    fromJDE(jde: number): this;
    newYear(gregorianYear: number): number;
    toGregorian(gregorianYear?: number): { year: number; month: number; day: number };
  }
}
