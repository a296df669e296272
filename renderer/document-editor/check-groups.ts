import type { FormCheck } from '#shared/contract/decisions.ts';

/** Checks of form in the order a person works on them. */
export interface CheckGroups {
  /** Required and not met: they block the signing. */
  readonly failed: readonly FormCheck[];
  /** Advice not followed: worth a look. */
  readonly advice: readonly FormCheck[];
  readonly passed: readonly FormCheck[];
}

/** Sorts checks into groups; inside a group the order of the rules stays. */
export function groupChecks(checks: readonly FormCheck[]): CheckGroups {
  return {
    failed: checks.filter((check) => !check.holds && check.level === 'must'),
    advice: checks.filter((check) => !check.holds && check.level === 'advice'),
    passed: checks.filter((check) => check.holds),
  };
}
