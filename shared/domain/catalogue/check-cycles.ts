import type { AwardRule } from './award-rule.ts';
import type { FoundAt, ProblemPath } from './check-problem.ts';
import type { CatalogueEntry } from './entries.ts';
import { conditionsOf } from './walk-award.ts';

/** One route of one version of an award. */
interface Node {
  readonly index: number;
  readonly entry: CatalogueEntry;
  readonly award: string;
  readonly route: string;
}
interface Edge {
  readonly to: Node;
  readonly path: ProblemPath;
}

const overlap = (a: CatalogueEntry, b: CatalogueEntry): boolean =>
  (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo);

/** Which routes a route leans on: the named ones, and every route of a title whose standard must be met. */
function graphOf(entries: readonly CatalogueEntry[]): Map<Node, Edge[]> {
  const nodes: Node[] = entries.flatMap((entry, index) =>
    entry.kind === 'award'
      ? (entry.content as AwardRule).routes.map(({ id }) => ({ index, entry, award: entry.key, route: id }))
      : [],
  );
  const byRoute = Map.groupBy(nodes, ({ route }) => route);
  const byAward = Map.groupBy(nodes, ({ award }) => award);
  const edges = new Map<Node, Edge[]>();
  for (const node of nodes) {
    const own = conditionsOf(node.entry.content as AwardRule).filter(({ routeId }) => routeId === node.route);
    const leansOn = own.flatMap(({ condition, path }) => {
      const [field, ids, index] =
        condition.condition === 'one_of_routes'
          ? (['routes', condition.routes, byRoute] as const)
          : condition.condition === 'meets_title_standard'
            ? (['titles', condition.titles, byAward] as const)
            : (['', [], byRoute] as const);
      return ids.flatMap((id, place) =>
        (index.get(id) ?? [])
          .filter((to) => overlap(node.entry, to.entry))
          .map((to): Edge => ({ to, path: [...path, field, place] })),
      );
    });
    edges.set(node, leansOn);
  }
  return edges;
}

/** A route that leans on itself, directly or through others, could never be judged. One problem a circle. */
export function cycleProblems(entries: readonly CatalogueEntry[]): FoundAt[] {
  const edges = graphOf(entries);
  const done = new Set<Node>();
  const found: FoundAt[] = [];
  const follow = (node: Node, trail: readonly Node[]): void => {
    for (const { to, path } of edges.get(node) ?? []) {
      const start = trail.indexOf(to);
      if (start >= 0) {
        const circle = [...trail.slice(start), to].map(({ route }) => route).join(' → ');
        found.push({ index: node.index, path, code: 'cycle', facts: { circle } });
      } else if (!done.has(to)) follow(to, [...trail, to]);
    }
    done.add(node);
  };
  for (const node of edges.keys()) if (!done.has(node)) follow(node, [node]);
  return found;
}
