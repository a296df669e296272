import { existsSync, readFileSync } from 'node:fs';
import { openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';
import type { Finding, Judgement } from '#shared/domain/eligibility/case.ts';
import { type CaseProblem, readCaseFile } from '#shared/domain/eligibility/case-file.ts';
import { judge } from '#shared/domain/eligibility/judge.ts';
import { judgementLines, problemLine } from '#shared/domain/eligibility/wording.ts';
import { type Command, type CommandInput, print, requirePositional, UsageError } from './command.ts';
import { REFUSED } from './report-refusal.ts';

/** A condition as machines read it. Where it only repeats its route's content, a failing one still names an article. */
function printableFinding({ condition, cite, article, holds, proof, requirement, missing }: Finding) {
  return {
    condition,
    cite: cite ?? (holds === false ? article : null),
    holds,
    proof,
    requirement,
    missing,
    article,
  };
}

function printable({ id, verdict, route, regime, verdict2022, findings }: Judgement) {
  return {
    id,
    verdict,
    route,
    regime,
    ...(verdict2022 === undefined ? {} : { verdict_2022_text: verdict2022 }),
    conditions: findings.map(printableFinding),
  };
}

const printableProblem = (problem: CaseProblem) => ({ ...problem, reason: problemLine(problem) });

/** Judges the cases of a file by the catalogue the program is delivered with. No office is needed. */
async function check(input: CommandInput): Promise<number> {
  const path = requirePositional(input, 0, 'tệp trường hợp (YAML)');
  if (!existsSync(path)) throw new UsageError(`không thấy tệp ${path}`);
  const catalogue = openCatalogue(SEED_ENTRIES);
  const { cases, problems } = readCaseFile(readFileSync(path, 'utf8').normalize('NFC'), catalogue);
  const judged = cases.map((one) => judge(catalogue, one));
  for (const problem of problems) process.stderr.write(`${problemLine(problem)}\n`);
  print(
    input,
    { cases: judged.map(printable), refused: problems.map(printableProblem) },
    judged.flatMap(judgementLines),
  );
  return problems.length > 0 ? REFUSED : 0;
}

export const checkCommands: Record<string, Command> = {
  check: {
    usage: 'check FILE.yaml [--json]',
    summary: 'xét các trường hợp theo danh mục, nêu từng điều kiện và điều luật (không cần văn phòng)',
    run: check,
  },
};
