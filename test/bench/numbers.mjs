// Ten thousand random lives of the register of outgoing documents on the real encrypted store: numbers taken, kept,
// used, run out, cancelled over changing days and years, each life ended by kill -9, from outside at a random moment or
// by the process itself inside a transaction; the whole register is checked after each.
// npm run -s bench -- numbers [--size N] [--seed S]. Exit status 1 with what was found.
import { parseArgs } from 'node:util';
import { bundleWorker, playRounds } from '../support/number-rounds.ts';
import { machine } from './measure.mjs';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const rounds = Number(values.size);
const seed = Number(values.seed);
console.log(machine());
console.log(`${rounds} lives ended by kill -9, seed ${seed}`);

const start = performance.now();
const report = await playRounds({
  worker: await bundleWorker('numbers'),
  rounds,
  perOffice: 50,
  seed,
  pool: 3,
  onRound: (done) => {
    if (done % 500 === 0)
      console.error(`${done} of ${rounds}, ${Math.round((performance.now() - start) / 1000)} s`);
  },
});

const acts = Object.entries(report.acts).toSorted(([a], [b]) => a.localeCompare(b));
for (const [act, count] of acts) console.log(`${act.padEnd(36)} ${String(count).padStart(8)}`);
console.log(
  `lines in the registers               ${String(report.lines).padStart(8)}, years ${report.years}`,
);
console.log(`acts committed, not yet told         ${String(report.untold).padStart(8)}`);
console.log(`lives ended inside a transaction     ${String(report.insideTransaction).padStart(8)}`);
console.log(`kept numbers seen to have run out    ${String(report.expiredSeen).padStart(8)}`);
console.log(`gaps, twins, lost or back-dated      ${String(report.breaches.length).padStart(8)}`);
console.log(
  `${Math.round((performance.now() - start) / 1000)} s, ${((performance.now() - start) / rounds).toFixed(0)} ms a life`,
);
for (const breach of report.breaches.slice(0, 50)) console.log(`  ${breach}`);
process.exit(report.breaches.length === 0 ? 0 : 1);
