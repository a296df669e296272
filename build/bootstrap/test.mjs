// npm test: installs what is missing, runs everything, ends with the line `N passed, N failed`.
// Plain JavaScript for an old Node 20 with no packages: runs before anything is installed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensurePackages } from './ensure-packages.mjs';
import { findNodeOrLeave } from './find-node.mjs';
import { projectRoot, runInherited, say } from './run.mjs';
import { ensureSystemTools, tools } from './system-tools.mjs';
import { addCounts, countCheck, countPlaywright, countVitest, nothing, summaryLine } from './test-report.mjs';
import { chooseSteps } from './test-steps.mjs';

/** @typedef {import('./test-report.mjs').Counts} Counts */

/**
 * A Linux browser without a UTF-8 locale saves a file with a Vietnamese name as "download" (seen in Chromium 156
 * started with an empty environment).
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv} what to add
 */
function localeForFileNames(platform, env) {
  const named = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return platform === 'linux' && !/utf-?8/i.test(named) ? { LC_ALL: 'C.UTF-8' } : {};
}

/**
 * @param {import('./test-steps.mjs').Step} step
 * @param {string} node
 * @returns {Promise<Counts>}
 */
async function runStep(step, node) {
  const reportFile = step.report ? join(projectRoot, step.report) : undefined;
  // A report of an earlier run must not be counted when this run crashes before it writes its own.
  if (reportFile) rmSync(reportFile, { force: true });
  // Everything the tests start finds the capable Node first.
  const path = [dirname(node), process.env.PATH ?? ''].join(process.platform === 'win32' ? ';' : ':');
  const status = await runInherited(node, step.args, {
    cwd: projectRoot,
    env: {
      ...process.env,
      ...localeForFileNames(process.platform, process.env),
      PATH: path,
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
    },
  });
  if (step.kind === 'check') return countCheck(status);
  const report =
    reportFile && existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined;
  return step.kind === 'vitest' ? countVitest(report, status) : countPlaywright(report, status);
}

/**
 * @param {readonly string[]} names steps to run, or none for all
 * @returns {Promise<Counts>}
 */
async function runAll(names) {
  const chosen = chooseSteps(names);
  await ensurePackages();
  const node = findNodeOrLeave();
  const missing = await ensureSystemTools();
  for (const tool of missing) console.log(`Thiếu: ${tools[tool].name}`);
  mkdirSync(join(projectRoot, 'test-results'), { recursive: true });

  /** @type {{ name: string, counts: Counts, seconds: number, without: string }[]} */
  const results = [];
  for (const step of chosen) {
    console.log(`\n── ${step.name} ──`);
    const lacking = (step.needs ?? []).filter((tool) => missing.includes(tool));
    const began = Date.now();
    const counts = lacking.length > 0 ? { ...nothing, skipped: 1 } : await runStep(step, node);
    results.push({
      name: step.name,
      counts,
      seconds: (Date.now() - began) / 1000,
      without: lacking.map((tool) => tools[tool].name).join(', '),
    });
  }

  console.log('\n── tổng kết (summary) ──');
  for (const { name, counts, seconds, without } of results) {
    const line = without ? `skipped, không có ${without}` : summaryLine(counts);
    console.log(`${name.padEnd(18)} ${seconds.toFixed(1).padStart(7)} s  ${line}`);
  }
  return addCounts(results.map(({ counts }) => counts));
}

/** @type {Counts} */
let total;
try {
  total = await runAll(process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  total = { ...nothing, failed: 1 };
}
console.log(summaryLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
