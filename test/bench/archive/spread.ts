/** Milliseconds of many repetitions of one thing. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
}

/** Median, 95th percentile (nearest rank), slowest. */
export function spreadOf(milliseconds: readonly number[]): Spread {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { count: sorted.length, median: rank(0.5), p95: rank(0.95), slowest: rank(1) };
}

/** How long one call takes, and what it answers. */
export function timeCall<T>(work: () => T): { readonly ms: number; readonly answer: T } {
  const start = performance.now();
  const answer = work();
  return { ms: performance.now() - start, answer };
}

/** The same of a call that answers later. */
export async function timeAsync<T>(
  work: () => Promise<T>,
): Promise<{ readonly ms: number; readonly answer: T }> {
  const start = performance.now();
  const answer = await work();
  return { ms: performance.now() - start, answer };
}

const shown = (ms: number): string => (ms < 100 ? ms.toFixed(2) : ms.toFixed(0));

/** One line of the report: what, how many, median, p95, slowest in ms, the goal and whether it is kept. */
export function printSpread(
  what: string,
  spread: Spread,
  goal: { readonly p95?: number; readonly note?: string } = {},
): void {
  const { count, median, p95, slowest } = spread;
  const numbers = [median, p95, slowest].map((ms) => shown(ms).padStart(9)).join(' ');
  const verdict =
    goal.p95 === undefined ? '' : p95 <= goal.p95 ? `≤ ${goal.p95} kept` : `≤ ${goal.p95} MISSED`;
  console.log(
    `${what.padEnd(44)} ${String(count).padStart(6)} ${numbers}  ${verdict} ${goal.note ?? ''}`.trimEnd(),
  );
}

export function printHead(): void {
  console.log(
    `${''.padEnd(44)} ${'n'.padStart(6)} ${['median', 'p95', 'slowest'].map((one) => one.padStart(9)).join(' ')}  ms`,
  );
}

/** One figure with its goal. */
export function printFigure(what: string, value: number, unit: string, goal: number | null = null): void {
  const verdict = goal === null ? '' : value <= goal ? `≤ ${goal} kept` : `≤ ${goal} MISSED`;
  console.log(
    `${what.padEnd(44)} ${value < 100 ? value.toFixed(2) : value.toFixed(0)} ${unit}  ${verdict}`.trimEnd(),
  );
}
