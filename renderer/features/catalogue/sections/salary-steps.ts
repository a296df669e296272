/** One step of the base salary over time. */
export interface SalaryStep {
  readonly from: string;
  readonly vnd: number;
}

export interface StepPath {
  /** SVG path of the stairs. */
  readonly line: string;
  readonly points: readonly { readonly x: number; readonly y: number; readonly step: SalaryStep }[];
}

const days = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** Pure: stairs from the first step to a last day, in a box of the given size; the y axis begins at zero. */
export function salaryStairs(
  steps: readonly SalaryStep[],
  lastDay: string,
  box: { readonly width: number; readonly height: number },
): StepPath {
  const sorted = [...steps].sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first] = sorted;
  if (first === undefined) return { line: '', points: [] };
  const start = days(first.from);
  const end = Math.max(days(lastDay), days(sorted.at(-1)?.from ?? lastDay) + 1);
  const most = Math.max(...sorted.map(({ vnd }) => vnd));
  const x = (iso: string) => Math.round(((days(iso) - start) / (end - start)) * box.width * 10) / 10;
  const y = (vnd: number) => Math.round((1 - vnd / most) * box.height * 10) / 10;
  const points = sorted.map((step) => ({ x: x(step.from), y: y(step.vnd), step }));
  const line = points
    .map((point, index) => (index === 0 ? `M${point.x} ${point.y}` : `H${point.x}V${point.y}`))
    .join('');
  return { line: `${line}H${box.width}`, points };
}
