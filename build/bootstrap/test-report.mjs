// Plain JavaScript for an old Node 20 with no packages: runs before anything is installed.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @type {Counts} */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  return all.reduce(
    (sum, next) => ({
      passed: sum.passed + next.passed,
      failed: sum.failed + next.failed,
      skipped: sum.skipped + next.skipped,
    }),
    nothing,
  );
}

/**
 * A step that is not a test counts as one.
 * @param {number} status exit status
 * @returns {Counts}
 */
export function countCheck(status) {
  return status === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
}

/**
 * Counts of vitest's JSON report. A file that cannot even be loaded has no tests in it: it counts as one
 * failure, and so does a run that ended badly without naming any (a crash, an unhandled rejection).
 * @param {unknown} report parsed JSON, or undefined when the run left none
 * @param {number} status exit status of the run
 * @returns {Counts}
 */
export function countVitest(report, status) {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    testResults = [],
  } = /** @type {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, testResults?: { status: string, assertionResults: { status: string }[] }[] }} */ (
    report ?? {}
  );
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return atLeastOneFailure(
    { passed: numPassedTests, failed: numFailedTests + brokenFiles, skipped: numPendingTests },
    status,
  );
}

/**
 * Counts of Playwright's JSON report; a flaky test (passed on a retry) is a failure here.
 * @param {unknown} report parsed JSON, or undefined when the run left none
 * @param {number} status exit status of the run
 * @returns {Counts}
 */
export function countPlaywright(report, status) {
  const { stats } =
    /** @type {{ stats?: { expected?: number, unexpected?: number, flaky?: number, skipped?: number } }} */ (
      report ?? {}
    );
  return atLeastOneFailure(
    {
      passed: stats?.expected ?? 0,
      failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
      skipped: stats?.skipped ?? 0,
    },
    status,
  );
}

/**
 * @param {Counts} counts
 * @param {number} status
 * @returns {Counts}
 */
function atLeastOneFailure(counts, status) {
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * The last line of `npm test`.
 * @param {Counts} counts
 * @returns {string}
 */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
