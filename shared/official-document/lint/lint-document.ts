/** Holds a document against all 65 checks. Pure: the same document and facts always give the same report. */

import { type Check, rulesOf, type Subject } from './check.ts';
import { annexListChecks } from './checks/annex-counts.ts';
import { annexHeadingChecks } from './checks/annex-heading.ts';
import { articleChecks } from './checks/articles.ts';
import { basisChecks } from './checks/bases.ts';
import { bodyChecks } from './checks/body.ts';
import { fileChecks } from './checks/file.ts';
import { headChecks } from './checks/head.ts';
import { letterChecks } from './checks/letters.ts';
import { numberAndDayChecks } from './checks/number-and-day.ts';
import { pageChecks } from './checks/page.ts';
import { pageNumberChecks } from './checks/page-number.ts';
import { recipientChecks } from './checks/recipients.ts';
import { signatureChecks } from './checks/signature.ts';
import { titleChecks } from './checks/title.ts';
import type { LintFacts } from './facts.ts';
import type { ReadDocument } from './read-document.ts';
import { type CheckResult, type LintReport, MOST_FINDINGS } from './report.ts';
import { findStructure } from './structure.ts';

/** In the order of their numbers, 1 to 65. */
export const CHECKS: readonly Check[] = [
  ...pageChecks,
  ...letterChecks,
  ...pageNumberChecks,
  ...headChecks,
  ...numberAndDayChecks,
  ...titleChecks,
  ...basisChecks,
  ...articleChecks,
  ...bodyChecks,
  ...recipientChecks,
  ...signatureChecks,
  ...annexListChecks,
  ...annexHeadingChecks,
  ...fileChecks,
].sort((one, other) => one.id - other.id);

/** The whole report at once. */
export function lintDocument(document: ReadDocument, facts: LintFacts = {}): LintReport {
  const checks = lintSteps(document, facts);
  let step = checks.next();
  while (step.done !== true) step = checks.next();
  return step.value;
}

/** The same check by check, for whoever has other work to do in between; the last step is the report. */
export function* lintSteps(document: ReadDocument, facts: LintFacts): Generator<CheckResult, LintReport> {
  const structure = findStructure(document);
  const rules = rulesOf(structure);
  const subject: Subject = { document, structure, facts, rules };
  const checks: CheckResult[] = [];
  for (const check of CHECKS) {
    const result = resultOf(check, subject);
    checks.push(result);
    yield result;
  }
  return { kind: structure.kind, rules: rules.id, date: structure.date, checks, links: document.links };
}

function resultOf({ id, level, title, rule, old, judge }: Check, subject: Subject): CheckResult {
  const verdict = judge(subject);
  const findings = verdict.outcome === 'broken' ? verdict.findings : [];
  return {
    id,
    level: typeof level === 'function' ? level(subject.rules) : level,
    title,
    rule: subject.rules.id === 'tt01' ? (old ?? rule) : rule,
    outcome: verdict.outcome,
    findings: findings.slice(0, MOST_FINDINGS),
    more: Math.max(0, findings.length - MOST_FINDINGS),
    why: 'why' in verdict ? verdict.why : null,
  };
}
