import type { Route } from '../catalogue/award-rule.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { plainConditions } from '../catalogue/conditions.ts';
import type { EligibilityCase, Judgement } from './case.ts';
import { judge, ruleFor } from './judge.ts';
import { regimeOf } from './regime.ts';

export interface TriedRoute {
  readonly route: Route;
  readonly judgement: Judgement;
}

/** Every route of the award that is open to this kind of subject, each judged by itself, in the order of the law. */
export function tryRoutes(catalogue: Catalogue, one: EligibilityCase): TriedRoute[] {
  const { day } = regimeOf(catalogue, one.proposal);
  const rule = ruleFor(catalogue, one.proposal.award, day);
  const routes = rule?.routes.filter(({ subjects }) => subjects.includes(one.subject.kind)) ?? [];
  return routes.map((route) => ({
    route,
    judgement: judge(catalogue, { ...one, proposal: { ...one.proposal, route: route.id } }),
  }));
}

/** The route of a judgement as the catalogue of its day knows it. */
export function routeOf(catalogue: Catalogue, one: EligibilityCase, id: string | null): Route | null {
  const { day } = regimeOf(catalogue, one.proposal);
  const rule = ruleFor(catalogue, one.proposal.award, day);
  return rule?.routes.find((route) => route.id === id) ?? null;
}

const keysByCatalogue = new WeakMap<Catalogue, ReadonlySet<string>>();

/** Keys of everything in the catalogue that only a person can confirm: manual conditions and rules of the province. */
export function confirmableKeys(catalogue: Catalogue): ReadonlySet<string> {
  const known = keysByCatalogue.get(catalogue);
  if (known !== undefined) return known;
  const keys = new Set<string>();
  for (const { content } of catalogue.entries('award'))
    for (const { conditions } of content.routes)
      for (const condition of plainConditions(conditions)) {
        if (condition.condition === 'manual') keys.add(condition.key);
        if (condition.condition === 'provincial_rule') keys.add(condition.parameter);
      }
  keysByCatalogue.set(catalogue, keys);
  return keys;
}
