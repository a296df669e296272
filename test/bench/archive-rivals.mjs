// Our search beside MiniSearch and Orama on 100,000 of the same awards, each in processes of its own:
// npm run -s bench -- archive-rivals [--size N] [--runs N]. Recall on the golden set (as many first hits as are wanted),
// p95 of three-word names, growth of memory. Goals: recall not below theirs, a tenth of their p95, a fifth of their memory.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { largeOffice } from './archive/build-office.ts';
import { spreadOf } from './archive/spread.ts';
import { machine, printRow } from './measure.mjs';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '5' },
    data: { type: 'string' },
  },
});
console.log(machine());
const dataDir = values.data ?? (await largeOffice(Number(values.size), console.error));
const file = fileURLToPath(new URL('./archive/rival-process.ts', import.meta.url));

console.log(`${values.size} awards, three-word names`);
printRow(['', 'recall exact %', 'recall slips %', 'median ms', 'p95 ms', 'memory MB']);
/** What a process of its own says. @param {string} engine @param {'recall' | 'load'} what */
function ask(engine, what) {
  const out = execFileSync(process.execPath, ['--expose-gc', file, engine, what, dataDir, values.runs], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(out.trim().split('\n').at(-1) ?? '');
}

/** @type {{ p95: number, memory: number, recall: number }[]} */
const all = [];
for (const engine of ['ours', 'minisearch', 'orama']) {
  /** @type {import('./archive/rival-process.ts').Recall} */
  const recall = ask(engine, 'recall');
  /** @type {import('./archive/rival-process.ts').Load} */
  const { times, memory } = ask(engine, 'load');
  const { median, p95 } = spreadOf(times);
  printRow([engine, recall.exact * 100, recall.slips * 100, median, p95, memory]);
  all.push({ p95, memory, recall: Math.min(recall.exact, recall.slips) });
}
const [ours, ...others] = all;
for (const [at, rival] of others.entries()) {
  const name = ['minisearch', 'orama'][at] ?? '';
  if (ours === undefined) continue;
  console.log(
    `ours / ${name}: p95 ${(ours.p95 / rival.p95).toFixed(3)} (goal 0.1), memory ${(ours.memory / rival.memory).toFixed(3)} (goal 0.2)`,
  );
}
