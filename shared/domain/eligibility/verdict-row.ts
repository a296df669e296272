import type { Finding, Judgement, Verdict } from './case.ts';

/** A judgement in one line of a list. */
export interface VerdictRow {
  readonly candidateId: string;
  readonly verdict: Verdict;
  readonly verdict2022: Verdict | null;
  readonly route: string | null;
  readonly regime: string;
  /** Conditions that do not hold, and those that a person must look at. */
  readonly failing: number;
  readonly open: number;
  /** The first thing that is missing, with its article; null when all holds. */
  readonly missing: string | null;
  readonly article: string | null;
}

const count = (findings: readonly Finding[], holds: boolean | null) =>
  findings.filter((finding) => finding.holds === holds).length;

export function toVerdictRow(judgement: Judgement): VerdictRow {
  const { findings } = judgement;
  const missing = findings.filter(({ holds }) => holds !== true);
  // The law of the day concerns all alike and is told once; what sets this case apart comes before it.
  const own = missing.filter(({ condition }) => condition !== 'G1');
  const first = own.find(({ holds }) => holds === false) ?? own[0] ?? missing[0] ?? null;
  return {
    candidateId: judgement.id,
    verdict: judgement.verdict,
    verdict2022: judgement.verdict2022 ?? null,
    route: judgement.route,
    regime: judgement.regime,
    failing: count(findings, false),
    open: count(findings, null),
    missing: first === null ? null : (first.missing ?? first.requirement),
    article: first?.article ?? null,
  };
}

/** True when a person who read one judgement would read something else in the other. */
export function judgesOtherwise(a: Judgement, b: Judgement): boolean {
  const words = ({ verdict, verdict2022, route, regime, findings }: Judgement) =>
    JSON.stringify([
      verdict,
      verdict2022 ?? null,
      route,
      regime,
      findings.map(({ condition, article, holds, proof, missing }) => [
        condition,
        article,
        holds,
        proof,
        missing,
      ]),
    ]);
  return words(a) !== words(b);
}
