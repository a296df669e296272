/**
 * The ledger of pre-printed blanks (sổ theo dõi phôi): what came in, what was printed on, what was spoiled, what is left.
 * The objects of commendation are protected products (Luật 06/2022/QH15 Điều 12): every blank is accounted for.
 */

export const MOVEMENT_KINDS = ['received', 'printed', 'returned', 'damaged', 'handed-out'] as const;
/** returned: taken for a print that never reached the paper; damaged: spoiled before any print. */
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** Whether a movement adds blanks to the stock. */
const ADDS: Record<MovementKind, boolean> = {
  received: true,
  printed: false,
  returned: true,
  damaged: false,
  'handed-out': false,
};

/** A run of serial numbers, both ends included. */
export interface SerialRun {
  readonly first: number;
  readonly last: number;
}

export interface Movement {
  readonly kind: MovementKind;
  readonly quantity: number;
  /** Null for a stock without serial numbers. */
  readonly serials: SerialRun | null;
}

export interface Balance {
  readonly received: number;
  /** Printed and good: handed over or waiting to be. */
  readonly good: number;
  /** Printed and spoiled, and spoiled before printing. */
  readonly spoiled: number;
  readonly handedOut: number;
  readonly left: number;
}

/**
 * What a stock amounts to. `spoiledPrints`: how many of the printed ones were spoiled in printing. Always
 * received = good + spoiled + handedOut + left.
 */
export function balanceOf(movements: readonly Movement[], spoiledPrints: number): Balance {
  const sum = (kind: MovementKind) =>
    movements.reduce((total, one) => total + (one.kind === kind ? one.quantity : 0), 0);
  const received = sum('received');
  const used = sum('printed') - sum('returned');
  const damaged = sum('damaged');
  const handedOut = sum('handed-out');
  return {
    received,
    good: used - spoiledPrints,
    spoiled: spoiledPrints + damaged,
    handedOut,
    left: received - used - damaged - handedOut,
  };
}

function without(runs: readonly SerialRun[], { first, last }: SerialRun): SerialRun[] {
  return runs.flatMap((run) => {
    if (run.last < first || run.first > last) return [run];
    const before = { first: run.first, last: first - 1 };
    const after = { first: last + 1, last: run.last };
    return [before, after].filter((part) => part.first <= part.last);
  });
}

/** Runs in order, those that touch or overlap made one. */
function merged(runs: readonly SerialRun[]): SerialRun[] {
  const result: SerialRun[] = [];
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    const last = result.at(-1);
    if (last === undefined || last.last + 1 < run.first) result.push(run);
    else result[result.length - 1] = { first: last.first, last: Math.max(last.last, run.last) };
  }
  return result;
}

/** Serial numbers that lie in the stock, in order; empty for a stock without serials. */
export function serialsLeft(movements: readonly Movement[]): readonly SerialRun[] {
  let runs: readonly SerialRun[] = [];
  for (const { kind, serials } of movements) {
    if (serials !== null) runs = ADDS[kind] ? merged([...runs, serials]) : without(runs, serials);
  }
  return runs;
}

export function countOf(runs: readonly SerialRun[]): number {
  return runs.reduce((total, { first, last }) => total + last - first + 1, 0);
}

/** True when every number of `run` lies in the stock. */
export function holdsAll(runs: readonly SerialRun[], run: SerialRun): boolean {
  return runs.some(({ first, last }) => first <= run.first && run.last <= last);
}

/** True when some number of `run` has ever been received. */
export function everReceived(movements: readonly Movement[], run: SerialRun): boolean {
  return movements.some(
    ({ kind, serials }) =>
      kind === 'received' && serials !== null && serials.first <= run.last && run.first <= serials.last,
  );
}

/**
 * The next blanks of a stock with serials, from `from` upwards (the lowest one when null), used numbers passed over.
 * Fewer than `count` when no more lie above.
 */
export function nextSerials(
  runs: readonly SerialRun[],
  count: number,
  from: number | null,
): readonly number[] {
  const taken: number[] = [];
  for (const { first, last } of runs) {
    for (let serial = Math.max(first, from ?? first); serial <= last && taken.length < count; serial += 1)
      taken.push(serial);
  }
  return taken;
}

/** Numbers as runs: [3, 4, 5, 9] → 3–5, 9–9. */
export function runsOf(serials: readonly number[]): readonly SerialRun[] {
  return merged(serials.map((serial) => ({ first: serial, last: serial })));
}

/** As it is printed on the blank: prefix 'BK-' and six digits → 'BK-000123'. */
export function printSerial(serial: number, prefix: string, digits: number): string {
  return `${prefix}${String(serial).padStart(digits, '0')}`;
}
