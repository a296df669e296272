// Plain JavaScript for an old Node 20 with no packages: runs before anything is installed.

/**
 * @typedef {import('./system-tools.mjs').Tool} Tool
 * @typedef {object} Step
 * @property {string} name
 * @property {'check' | 'vitest' | 'playwright'} kind how its result is counted
 * @property {readonly string[]} args what the capable Node runs, relative to the project folder
 * @property {readonly Tool[]} [needs] without one of these the step is left out, by name
 * @property {string} [report] JSON report the run leaves
 */

/** @param {string} project @returns {Step} */
const types = (project) => ({
  name: `types: ${project}`,
  kind: 'check',
  args: ['node_modules/typescript/bin/tsc', '-p', project],
});

/**
 * @param {string} kind
 * @param {readonly Tool[]} [needs]
 * @returns {Step}
 */
const tests = (kind, needs = []) => ({
  name: kind,
  kind: 'vitest',
  needs,
  report: `test-results/${kind}.json`,
  args: [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'build/vitest.config.ts',
    '--project',
    kind,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=test-results/${kind}.json`,
  ],
});

/**
 * Everything `npm test` runs, in order. The bundles are built before the tests that start processes from
 * them.
 * @type {readonly Step[]}
 */
export const steps = [
  types('shared'),
  types('electron'),
  types('renderer'),
  types('test'),
  {
    name: 'lint',
    kind: 'check',
    args: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'],
  },
  {
    name: 'boundaries',
    kind: 'check',
    args: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'shared',
      'electron',
      'renderer',
    ],
  },
  { name: 'build', kind: 'check', args: ['build/bootstrap/build.mjs'] },
  tests('unit'),
  tests('contract'),
  tests('integration'),
  tests('render', ['browser', 'writer', 'poppler', 'font']),
  { name: 'packaging', kind: 'check', args: ['build/packaging/pack-and-check.mjs'] },
  {
    name: 'e2e',
    kind: 'playwright',
    needs: ['browser'],
    report: 'test-results/e2e.json',
    args: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'build/playwright.config.ts'],
  },
];

/**
 * Steps named on the command line (`npm test -- unit e2e`), or all of them.
 * @param {readonly string[]} names
 * @returns {readonly Step[]} in their own order
 * @throws {Error} naming a word that is no step
 */
export function chooseSteps(names) {
  const unknown = names.find((name) => !steps.some((step) => matches(step, name)));
  if (unknown !== undefined) {
    throw new Error(`Không có bước "${unknown}". Các bước: ${steps.map((step) => step.name).join(', ')}.`);
  }
  return names.length === 0 ? steps : steps.filter((step) => names.some((name) => matches(step, name)));
}

/**
 * @param {Step} step
 * @param {string} name
 */
const matches = (step, name) => step.name === name || step.name.startsWith(`${name}:`);
