// An archive of a million awards, and how fast it is: npm run -s bench -- archive [PART …] [--size N] [--runs N].
// Parts (all when none is named): engine, facets, pages, calls, cold, window. The office is built once and kept in a folder
// under the system's temporary folder; another is built when its generator or the store has changed. Run it on a quiet
// machine. `--size 5000000` works the same; `--data DIR` measures an office that was built before.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { largeOffice } from './archive/build-office.ts';
import { openBench } from './archive/open-bench.ts';
import { machine } from './measure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '5' },
    data: { type: 'string' },
  },
});
const size = Number(values.size);
const runs = Number(values.runs);

/** @typedef {import('./archive/open-bench.ts').BenchOffice} BenchOffice */
/** Parts that work in this process, on the open office. @type {Readonly<Record<string, (bench: BenchOffice, dataDir: string) => Promise<void>>>} */
const INSIDE = {
  engine: async (bench, dataDir) =>
    (await import('./archive/part-engine.ts')).measureEngine(bench, dataDir, runs),
  facets: async (bench, dataDir) =>
    (await import('./archive/part-facets.ts')).measureFacets(bench, dataDir, runs),
  pages: async (bench) => (await import('./archive/part-pages.ts')).measurePages(bench, runs),
  calls: async (bench) => (await import('./archive/part-calls.ts')).measureCalls(bench, runs),
};
/** Parts that start the built program. @type {Readonly<Record<string, (dataDir: string) => Promise<void>>>} */
const OUTSIDE = {
  cold: async (dataDir) => (await import('./archive/part-cold.ts')).measureCold(dataDir, runs),
  window: async (dataDir) => (await import('./archive/part-window.ts')).measureWindow(dataDir, runs),
};

/** @param {string} part */
const wanted = (part) => positionals.length === 0 || positionals.includes(part);
const load = () =>
  `load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`;

console.log(machine());
const dataDir = values.data ?? (await largeOffice(size, console.error));
console.log(`${size} awards; ${runs} runs; ${load()}`);
if (Object.keys(INSIDE).some(wanted)) {
  const bench = await openBench(dataDir);
  try {
    for (const [part, measure] of Object.entries(INSIDE)) if (wanted(part)) await measure(bench, dataDir);
  } finally {
    await bench.close();
  }
}
for (const [part, measure] of Object.entries(OUTSIDE)) if (wanted(part)) await measure(dataDir);
console.log(`\n${load()} at the end`);
