import { resolveAward } from '#shared/domain/catalogue/award-alias.ts';
import type { Rules } from './award-rules.ts';

/**
 * Awards that a text may mean: none, one, or several where it leaves the level or the class open. Of several only those
 * that may be proposed on the day are offered; one alone stays, so that a refusal can name it.
 */
export function matchAwards({ catalogue, day }: Rules, text: string): string[] {
  const found = resolveAward(catalogue, text);
  if ('award' in found) return [found.award];
  if ('unknown' in found) return [];
  const proposable = found.ambiguous.filter(
    (key) => (catalogue.at('award', key, day)?.content.routes.length ?? 0) > 0,
  );
  return proposable.length > 1 ? proposable : [...found.ambiguous];
}
