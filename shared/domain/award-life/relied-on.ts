/**
 * Which later proposals relied on awards that no longer stand: each is judged once with them and once without, by the
 * law of its own day, and the two answers are compared.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EligibilityCase, Finding, Judgement, Proof, Verdict } from '../eligibility/case.ts';
import { judge } from '../eligibility/judge.ts';

/** An award inside a history: by its key and the decision that proves it. */
export interface WithdrawnAward {
  readonly award: string;
  readonly decisionNumber: string;
  readonly decidedOn: string;
}

/** A condition that leaned on a withdrawn award. */
export interface LostCondition {
  readonly requirement: string;
  readonly article: string;
  /** What proved it. */
  readonly proof: readonly string[];
  /** What is missing without; null where it still holds by other proof. */
  readonly missing: string | null;
}

/**
 * lost: the verdict no longer holds. weaker: a condition fell, the verdict stands by another route or was open anyway.
 * cited: only named as proof; other facts prove the same.
 */
export const RELIANCES = ['lost', 'weaker', 'cited'] as const;
export type Reliance = (typeof RELIANCES)[number];

export interface ReliedOn {
  readonly reliance: Reliance;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly conditions: readonly LostCondition[];
}

const isOf = (award: WithdrawnAward, key: string, proof: Proof): boolean =>
  award.award === key && proof.decisionNumber === award.decisionNumber && proof.decidedOn === award.decidedOn;

/** The same case with these awards standing, or cancelled. */
function withAwards(one: EligibilityCase, awards: readonly WithdrawnAward[], stands: boolean) {
  const among = (key: string, proof: Proof) => awards.some((award) => isOf(award, key, proof));
  const { history } = one;
  return {
    ...one,
    history: {
      ...history,
      titles: history.titles.map((held) =>
        among(held.title, held) ? { ...held, cancelled: !stands } : held,
      ),
      awards: history.awards.map((held) =>
        among(held.award, held) ? { ...held, cancelled: !stands } : held,
      ),
    },
  };
}

const keyOf = ({ condition, article, requirement }: Finding) => `${condition}|${article}|${requirement}`;
const RANK: Record<Verdict, number> = { not_eligible: 0, needs_manual: 1, eligible: 2 };

/** The verdict as the text of the law gives it, where its date alone makes a person look. */
const verdictOf = ({ verdict, verdict2022 }: Judgement): Verdict => verdict2022 ?? verdict;

/** What the judgement with the awards rested on that the one without them lacks. */
function lostConditions(before: Judgement, after: Judgement): LostCondition[] {
  const without = new Map(after.findings.map((finding) => [keyOf(finding), finding]));
  return before.findings.flatMap((finding) => {
    if (finding.holds !== true) return [];
    const later = without.get(keyOf(finding));
    const { requirement, article, proof } = finding;
    // Another route was judged: its conditions are not these; what was proven by the award is told all the same.
    if (later === undefined) return [];
    if (later.holds === true && later.proof.join('\n') === proof.join('\n')) return [];
    return [{ requirement, article, proof, missing: later.holds === true ? null : (later.missing ?? '') }];
  });
}

/**
 * How a proposal relied on withdrawn awards; null when it did not. The case may hold them standing or cancelled.
 * A case whose route was left open is judged without them by the route that it had come by.
 */
export function reliedOn(
  catalogue: Catalogue,
  one: EligibilityCase,
  awards: readonly WithdrawnAward[],
): ReliedOn | null {
  const before = judge(catalogue, withAwards(one, awards, true));
  const withdrawn = withAwards(one, awards, false);
  const sameRoute = {
    ...withdrawn,
    proposal: { ...withdrawn.proposal, route: before.route ?? withdrawn.proposal.route ?? null },
  };
  const conditions = lostConditions(before, judge(catalogue, sameRoute));
  if (conditions.length === 0) return null;
  const [was, is] = [verdictOf(before), verdictOf(judge(catalogue, withdrawn))];
  const fell = conditions.some(({ missing }) => missing !== null);
  const reliance: Reliance = RANK[is] < RANK[was] ? 'lost' : fell ? 'weaker' : 'cited';
  return { reliance, before: was, after: is, conditions };
}
