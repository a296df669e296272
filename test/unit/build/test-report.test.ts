import { describe, expect, it } from 'vitest';
import {
  addCounts,
  countCheck,
  countPlaywright,
  countVitest,
  summaryLine,
} from '../../../build/bootstrap/test-report.mjs';
import { chooseSteps, steps } from '../../../build/bootstrap/test-steps.mjs';

describe('counting', () => {
  it('takes a check as one', () => {
    expect(countCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countCheck(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('takes the numbers of vitest', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, testResults: [] };
    expect(countVitest(report, 1)).toEqual({ passed: 7, failed: 1, skipped: 2 });
  });

  it('takes a test file that cannot be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ];
    expect(countVitest({ numPassedTests: 3, numFailedTests: 1, testResults }, 1)).toMatchObject({
      failed: 2,
    });
  });

  it('takes a crash as a failure', () => {
    expect(countVitest(undefined, 139)).toMatchObject({ passed: 0, failed: 1 });
    expect(countPlaywright(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
    expect(countVitest({ numPassedTests: 3, testResults: [] }, 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  it('takes a flaky end-to-end test as a failure', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
    expect(countPlaywright({ stats }, 1)).toEqual({ passed: 4, failed: 2, skipped: 1 });
  });

  it('ends in one plain line, with skipped only when there are some', () => {
    const sum = addCounts([countCheck(0), countCheck(1), { passed: 10, failed: 0, skipped: 0 }]);
    expect(summaryLine(sum)).toBe('11 passed, 1 failed');
    expect(summaryLine({ ...sum, skipped: 2 })).toBe('11 passed, 1 failed, 2 skipped');
  });
});

describe('steps', () => {
  it('are all when none is named', () => {
    expect(chooseSteps([])).toBe(steps);
  });
  it('can be chosen by name or by group, and keep their order', () => {
    expect(chooseSteps(['unit', 'types']).map((step) => step.name)).toEqual([
      'types: shared',
      'types: electron',
      'types: renderer',
      'types: test',
      'unit',
    ]);
  });
  it('refuse a word that is none, naming those there are', () => {
    expect(() => chooseSteps(['unti'])).toThrow(/"unti".*unit/);
  });
});
