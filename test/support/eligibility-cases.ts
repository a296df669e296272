import { readFileSync } from 'node:fs';
import { openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';
import type { EligibilityCase, Holds, Judgement, Verdict } from '#shared/domain/eligibility/case.ts';
import { readCaseFile } from '#shared/domain/eligibility/case-file.ts';
import { readLinedYaml } from '#shared/domain/yaml-lines.ts';

/** The catalogue a new office starts with. */
export const seedCatalogue = openCatalogue(SEED_ENTRIES);

export interface Expected {
  readonly verdict: Verdict;
  readonly verdict_2022_text?: Verdict;
  readonly satisfied: readonly string[];
  readonly failed: readonly string[];
  readonly manual: readonly string[];
}

export interface ExpectedCase {
  readonly one: EligibilityCase;
  readonly expected: Expected;
}

/** The cases of a fixture with what they expect. Throws when a case cannot be read. */
export function casesOf(name: 'published-cases' | 'own-cases' | 'cases-of-2003'): ExpectedCase[] {
  const text = readFileSync(new URL(`../fixtures/eligibility/${name}.yaml`, import.meta.url), 'utf8');
  const { cases, problems } = readCaseFile(text, seedCatalogue);
  if (problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  const { cases: written } = readLinedYaml(text).value as { cases: { id: string; expected: Expected }[] };
  const expected = new Map(written.map((one) => [one.id, one.expected]));
  return cases.map((one) => {
    const found = expected.get(one.id);
    if (found === undefined) throw new Error(`${one.id} expects nothing`);
    return { one, expected: found };
  });
}

/** Names 'condition@citation' of the findings with this answer, each once, sorted. */
export function namesWith(judgement: Judgement, holds: Holds): string[] {
  const names = judgement.findings
    .filter((finding) => finding.holds === holds)
    .map(({ condition, cite }) => `${condition}@${cite}`);
  return [...new Set(names)].sort();
}
