export interface YearOfFiles {
  readonly year: number;
  readonly files: number;
}

/** Years shown ahead of this one. */
const AHEAD = 25;

/** Pure: a bar a year from this year on, without gaps; everything before it in one bar of its own. */
export function dueBars(
  years: readonly YearOfFiles[],
  now: number,
): (YearOfFiles & { readonly before: boolean })[] {
  if (years.length === 0) return [];
  const over = years.filter(({ year }) => year < now).reduce((sum, { files }) => sum + files, 0);
  const ahead = years.filter(({ year }) => year >= now && year <= now + AHEAD);
  const last = Math.max(now, ...ahead.map(({ year }) => year));
  const files = new Map(ahead.map((one) => [one.year, one.files]));
  const bars = Array.from({ length: last - now + 1 }, (_, index) => ({
    year: now + index,
    files: files.get(now + index) ?? 0,
    before: false,
  }));
  return over === 0 ? bars : [{ year: now - 1, files: over, before: true }, ...bars];
}
