const DAY_MS = 86_400_000;
const midnight = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

/** The day `days` after (before, when negative) an ISO day. */
export function addDays(iso: string, days: number): string {
  return new Date(midnight(iso) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Saturday or Sunday. */
export function isWeekend(iso: string): boolean {
  const weekday = new Date(midnight(iso)).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** 1 = Monday … 7 = Sunday, as a Vietnamese calendar counts them from left to right. */
export function weekdayOf(iso: string): number {
  return new Date(midnight(iso)).getUTCDay() || 7;
}
