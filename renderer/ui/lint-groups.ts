import type { LintReport } from '#shared/contract/form-check.ts';

type CheckResult = LintReport['checks'][number];

/** Groups of a report in the order a person works on them. */
export const LINT_GROUPS = ['mustBroken', 'houseBroken', 'needsFacts', 'holds', 'notApplicable'] as const;
export type LintGroup = (typeof LINT_GROUPS)[number];

/** The group of a check. */
export function lintGroupOf({ outcome, level }: Pick<CheckResult, 'outcome' | 'level'>): LintGroup {
  switch (outcome) {
    case 'broken':
      return level === 'must' ? 'mustBroken' : 'houseBroken';
    case 'needs-facts':
      return 'needsFacts';
    case 'holds':
      return 'holds';
    case 'not-applicable':
      return 'notApplicable';
  }
}

/** Checks by group; inside a group the order of their numbers stays. */
export function groupLint(
  checks: readonly CheckResult[],
): Readonly<Record<LintGroup, readonly CheckResult[]>> {
  const of = (group: LintGroup) => checks.filter((check) => lintGroupOf(check) === group);
  return {
    mustBroken: of('mustBroken'),
    houseBroken: of('houseBroken'),
    needsFacts: of('needsFacts'),
    holds: of('holds'),
    notApplicable: of('notApplicable'),
  };
}
