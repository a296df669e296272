import type { CandidateVerdict, ExplainedJudgement } from '#shared/contract/evaluation.ts';
import type { Catalogue } from '#shared/domain/catalogue/catalogue.ts';
import type { EligibilityCase, Judgement } from '#shared/domain/eligibility/case.ts';
import { confirmationsOf, keyOfFinding } from '#shared/domain/eligibility/confirmations.ts';
import { judge } from '#shared/domain/eligibility/judge.ts';
import { routeOf, tryRoutes } from '#shared/domain/eligibility/tried-routes.ts';
import { judgesOtherwise, toVerdictRow } from '#shared/domain/eligibility/verdict-row.ts';
import type { FrozenJudgement } from './frozen-list.ts';

/** A judgement with the names a person needs: law, route, and the key by which an officer answers a condition. */
export function explain(
  catalogue: Catalogue,
  one: EligibilityCase,
  judgement: Judgement,
): ExplainedJudgement {
  const route = routeOf(catalogue, one, judgement.route);
  const regime = catalogue.versions('regime', judgement.regime).at(-1)?.content;
  return {
    verdict: judgement.verdict,
    verdict2022: judgement.verdict2022 ?? null,
    regime: { id: judgement.regime, name: regime?.name ?? '', law: regime?.law ?? '' },
    route: route === null ? null : { id: route.id, label: route.label, cite: route.cite },
    findings: judgement.findings.map((finding) => ({
      ...finding,
      proof: [...finding.proof],
      interpretations: [...finding.interpretations],
      tick: keyOfFinding(finding, route),
    })),
  };
}

/** Everything the window tells about one candidate: what counts, what today would say, what else was tried. */
export function explainCandidate(
  catalogue: Catalogue,
  one: EligibilityCase,
  frozen: FrozenJudgement | undefined,
): CandidateVerdict {
  const today = judge(catalogue, one);
  const [facts, judgement] = frozen === undefined ? [one, today] : [frozen.facts, frozen.judgement];
  const differs = frozen !== undefined && judgesOtherwise(judgement, today);
  const route = routeOf(catalogue, facts, judgement.route);
  const { ticks } = facts.proposal;
  return {
    candidateId: one.id,
    frozenAt: frozen?.at ?? null,
    judgement: explain(catalogue, facts, judgement),
    today: differs ? explain(catalogue, one, today) : null,
    confirmations:
      route === null
        ? []
        : confirmationsOf(catalogue, facts, route).map((confirmation) => ({
            ...confirmation,
            answer: typeof ticks === 'string' ? null : (ticks[confirmation.key] ?? null),
          })),
    routes: tryRoutes(catalogue, facts).map((tried) => {
      const { verdict, verdict2022, failing, open, missing } = toVerdictRow(tried.judgement);
      const { id, label, cite } = tried.route;
      return { id, label, cite, verdict, verdict2022, failing, open, missing };
    }),
  };
}
