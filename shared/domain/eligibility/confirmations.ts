import type { AwardRule, Route } from '../catalogue/award-rule.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { plainConditions } from '../catalogue/conditions.ts';
import type { EligibilityCase, Finding } from './case.ts';
import { isInGroups } from './facts.ts';
import { ruleFor } from './judge.ts';
import { regimeOf } from './regime.ts';

/** Something that only a person can confirm about a candidate. */
export interface Confirmation {
  /** Key under which the answer is kept. */
  readonly key: string;
  readonly label: string;
  readonly cite: string;
  /** It stands in a criterion that the judged route refers to, not in the route itself. */
  readonly referred: boolean;
}

/** Criteria refer to criteria two steps deep at most (22 → 23 → 24); a damaged catalogue cannot lead further. */
const DEEPEST = 3;

function routesReferredTo(
  catalogue: Catalogue,
  one: EligibilityCase,
  rule: AwardRule,
  route: Route,
): Route[] {
  const { day } = regimeOf(catalogue, one.proposal);
  const open = ({ subjects, groups }: Route) =>
    subjects.includes(one.subject.kind) &&
    (groups === undefined || isInGroups(one.subject, groups) !== false);
  return plainConditions(route.conditions).flatMap((condition) => {
    if (condition.condition === 'one_of_routes')
      return rule.routes.filter(({ id }) => condition.routes.includes(id)).filter(open);
    if (condition.condition !== 'meets_title_standard') return [];
    return condition.titles.flatMap(
      (title) => catalogue.at('award', title, day)?.content.routes.filter(open) ?? [],
    );
  });
}

function confirmationsIn(catalogue: Catalogue, route: Route, referred: boolean): Confirmation[] {
  return plainConditions(route.conditions).flatMap((condition): Confirmation[] => {
    const cite = condition.cite ?? route.cite;
    if (condition.condition === 'manual')
      return [{ key: condition.key, label: condition.label, cite, referred }];
    if (condition.condition !== 'provincial_rule') return [];
    const label = catalogue.versions('parameter', condition.parameter).at(-1)?.content.name;
    return [{ key: condition.parameter, label: label ?? condition.parameter, cite, referred }];
  });
}

/** Everything an officer may confirm for a case on a route, each key once, the route's own first. */
export function confirmationsOf(catalogue: Catalogue, one: EligibilityCase, route: Route): Confirmation[] {
  const { day } = regimeOf(catalogue, one.proposal);
  const rule = ruleFor(catalogue, one.proposal.award, day);
  const found = new Map<string, Confirmation>();
  const seen = new Set<Route>();
  const visit = (routes: readonly Route[], depth: number): void => {
    for (const next of routes) {
      if (seen.has(next)) continue;
      seen.add(next);
      for (const confirmation of confirmationsIn(catalogue, next, depth > 0))
        if (!found.has(confirmation.key)) found.set(confirmation.key, confirmation);
      if (rule !== undefined && depth < DEEPEST)
        visit(routesReferredTo(catalogue, one, rule, next), depth + 1);
    }
  };
  visit([route], 0);
  return [...found.values()];
}

/** The key that answers a finding; null where facts answer it. */
export function keyOfFinding(finding: Finding, route: Route | null): string | null {
  if (finding.condition.startsWith('manual:')) return finding.condition.slice('manual:'.length);
  if (finding.condition !== 'provincial_rule' || route === null) return null;
  for (const condition of plainConditions(route.conditions))
    if (condition.condition === 'provincial_rule' && (condition.cite ?? route.cite) === finding.article)
      return condition.parameter;
  return null;
}
