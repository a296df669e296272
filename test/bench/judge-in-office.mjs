// How long the office takes to judge 5,000 candidates with ten years of history each, over real encrypted SQLite, and
// how long its event loop stands still meanwhile. Run it on a quiet machine: npm run -s bench -- judge [RUNS] [SIZE].
// The goal: under 2 s in all, no other call waits longer than 50 ms.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { openOffice } from '../../electron/office/open-office.ts';
import { writeLargeList } from '../support/large-list.ts';
import { connect, makePorts, OFFICE_PROFILE, PASSWORD } from '../support/office-client.ts';
import { ensureUnit } from '../support/office-story.ts';

const runs = Number(process.argv[2] ?? 5);
const size = Number(process.argv[3] ?? 5000);

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
/** @param {readonly (string | number)[]} cells */
const printRow = (cells) =>
  console.log(
    cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(0) : cell).padStart(15)).join(' '),
  );

/**
 * One run: milliseconds in all, milliseconds of processor (they tell a busy machine from slow work), and the longest
 * time the loop stood still.
 * @param {(batchId: string) => Promise<Record<string, number>>} work
 * @param {string} batchId
 */
async function timed(work, batchId) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const before = process.cpuUsage();
  const start = performance.now();
  const verdicts = await work(batchId);
  const total = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  await setImmediate();
  delay.disable();
  return { total, cpu: (user + system) / 1000, stall: delay.max / 1e6, verdicts };
}

const dataDir = mkdtempSync(join(tmpdir(), 'so-vang-bench-'));
const now = new Date('2026-05-06T08:00:00');
const office = await openOffice({ dataDir, ports: makePorts({ now }) });
/** @type {string | null} */
let token = null;
const client = connect(
  (request) => office.fetch(request),
  () => token,
);
try {
  const administrator = { login: 'quantri', name: 'Quản Trị', password: PASSWORD };
  token = (await client.accounts.setUp({ office: OFFICE_PROFILE, administrator })).session.token;
  const unitId = await ensureUnit(client);
  const years = { firstYear: 2016, lastYear: 2025 };
  const { batchId, facts, awards } = await writeLargeList(office, size, { unitId, ...years, now });
  console.log(
    `${size} candidates, ${years.firstYear}–${years.lastYear}: ${facts} facts, ${awards} awards; ${availableParallelism()} processors`,
  );
  printRow(['run', 'total ms', 'processor ms', 'longest stall ms']);
  /** @param {string} id */
  const judgeAll = async (id) => {
    /** @type {Record<string, number>} */
    const verdicts = {};
    let judged = 0;
    const slices = await client.nominations.judgeBatch({ batchId: id, candidateIds: null });
    for await (const { rows } of slices)
      for (const { verdict } of rows) {
        judged += 1;
        verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
      }
    if (judged !== size) throw new Error(`judged ${judged} of ${size}`);
    return verdicts;
  };
  const all = [];
  for (let run = 1; run <= runs; run += 1) {
    const one = await timed(judgeAll, batchId);
    all.push(one);
    printRow([String(run), one.total, one.cpu, one.stall]);
  }
  printRow([
    'median',
    median(all.map(({ total }) => total)),
    median(all.map(({ cpu }) => cpu)),
    median(all.map(({ stall }) => stall)),
  ]);
  console.log(JSON.stringify(all[0]?.verdicts));
} finally {
  await office.close();
  rmSync(dataDir, { recursive: true, force: true });
}
