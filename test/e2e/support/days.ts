/** Days as people in the office write them; the tests run in its time zone wherever the machine stands. */
const inVietnam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/** dd/mm/yyyy of today, or of `shift` days from today. */
export function day(shift = 0): string {
  return inVietnam.format(new Date(Date.now() + shift * 86_400_000));
}

/** The year that numbers given today belong to. */
export function thisYear(): string {
  return day().slice(-4);
}
