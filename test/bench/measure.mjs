// What the benches of documents share: the machine's name, medians, a table.
import { availableParallelism, cpus, totalmem } from 'node:os';

/** Processor, memory and Node of this machine, in one line. */
export function machine() {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${model}, ${availableParallelism()} processors, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}`;
}

/** @param {readonly number[]} values */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Columns of equal width; numbers with as many digits as make sense for them.
 * @param {readonly (string | number)[]} cells
 */
export function printRow(cells) {
  const text = cells.map((cell) =>
    typeof cell === 'string' ? cell : cell < 10 ? cell.toFixed(2) : cell.toFixed(0),
  );
  console.log(text.map((cell) => cell.padStart(17)).join(' '));
}

/**
 * Milliseconds of one piece of work.
 * @param {() => Promise<unknown>} work
 */
export async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
