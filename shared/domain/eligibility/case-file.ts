import type { Catalogue } from '../catalogue/catalogue.ts';
import { readLinedYaml } from '../yaml-lines.ts';
import type { EligibilityCase } from './case.ts';
import { caseSchema, toCase } from './case-schema.ts';

export type CaseProblemCode =
  | 'yaml_syntax'
  | 'no_cases'
  | 'wrong_value'
  | 'date_does_not_exist'
  | 'same_id_twice'
  | 'unknown_award'
  | 'unknown_route'
  | 'decided_before_received';

/** Why a case, or the whole file, cannot be judged. `line` counts from 1. */
export interface CaseProblem {
  readonly id: string | null;
  readonly line: number;
  readonly code: CaseProblemCode;
  readonly at: string;
}

export interface CaseFile {
  readonly cases: readonly EligibilityCase[];
  readonly problems: readonly CaseProblem[];
}

/** Which case a stored item claims to be, for messages about an item that could not be read. */
function idOf(item: unknown): string | null {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
    ? item.id
    : null;
}

function knownProblems(catalogue: Catalogue, one: EligibilityCase): [CaseProblemCode, string[]][] {
  const { award, route, dossierReceived, decisionDate } = one.proposal;
  const versions = catalogue.versions('award', award);
  const problems: [CaseProblemCode, string[]][] = [];
  if (versions.length === 0) problems.push(['unknown_award', ['proposal', 'award']]);
  else if (route != null && !versions.some(({ content }) => content.routes.some(({ id }) => id === route)))
    problems.push(['unknown_route', ['proposal', 'route']]);
  if (decisionDate !== undefined && decisionDate < dossierReceived)
    problems.push(['decided_before_received', ['proposal', 'decision_date']]);
  return problems;
}

/**
 * Reads a file of cases (YAML, a list under `vectors` or `cases`). A case that cannot be judged is named with its line
 * and reason; the others are read. Pure.
 */
export function readCaseFile(text: string, catalogue: Catalogue): CaseFile {
  const yaml = readLinedYaml(text);
  if (yaml.errors.length > 0)
    return {
      cases: [],
      problems: yaml.errors.map(({ line, message }) => ({
        id: null,
        line,
        code: 'yaml_syntax',
        at: message,
      })),
    };
  const root = (yaml.value ?? {}) as Record<string, unknown>;
  const key = Array.isArray(root.vectors) ? 'vectors' : 'cases';
  const items = root[key];
  if (!Array.isArray(items))
    return { cases: [], problems: [{ id: null, line: 1, code: 'no_cases', at: '' }] };

  const cases: EligibilityCase[] = [];
  const problems: CaseProblem[] = [];
  const seen = new Set<string>();
  items.forEach((item: unknown, index) => {
    const id = idOf(item);
    const problem = (code: CaseProblemCode, path: readonly PropertyKey[]) =>
      problems.push({ id, code, line: yaml.lineOf([key, index, ...path]), at: path.map(String).join('.') });
    const read = caseSchema.safeParse(item);
    if (!read.success) {
      for (const { path, message } of read.error.issues)
        problem(message === 'date_does_not_exist' ? 'date_does_not_exist' : 'wrong_value', path);
      return;
    }
    const one = toCase(read.data);
    const known = seen.has(one.id)
      ? ([['same_id_twice', ['id']]] as [CaseProblemCode, string[]][])
      : knownProblems(catalogue, one);
    seen.add(one.id);
    for (const [code, path] of known) problem(code, path);
    if (known.length === 0) cases.push(one);
  });
  return { cases, problems };
}
