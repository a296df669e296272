import type { AwardRule } from './award-rule.ts';
import type { ProblemPath } from './check-problem.ts';
import type { ConditionNode, PlainCondition } from './conditions.ts';

/** A plain condition with its place inside the entry and the route it stands in. */
export interface PlacedCondition {
  readonly condition: PlainCondition;
  readonly path: ProblemPath;
  readonly routeId: string;
}

function walk(nodes: readonly ConditionNode[], path: ProblemPath, routeId: string): PlacedCondition[] {
  return nodes.flatMap((node, index) => {
    const at = [...path, index];
    return node.condition === 'any'
      ? node.of.flatMap((list, place) => walk(list, [...at, 'of', place], routeId))
      : [{ condition: node, path: at, routeId }];
  });
}

/** Every condition of an award, alternatives included, with its place. */
export const conditionsOf = (award: AwardRule): PlacedCondition[] =>
  award.routes.flatMap((route, index) =>
    walk(route.conditions, ['content', 'routes', index, 'conditions'], route.id),
  );
