import { searchKey } from '#shared/vietnamese/fold.ts';
import type { Rules } from './award-rules.ts';

/** Awards that a text may mean: none, one, or several where it leaves the level or the class open. */
export function matchAwards({ catalogue, day }: Rules, text: string): string[] {
  const wanted = searchKey(text);
  const named = catalogue
    .allAt('award', day)
    .filter(({ content }) => [content.name, content.shortName].some((name) => searchKey(name) === wanted))
    .map(({ key }) => key);
  if (named.length > 0) return named;
  const spelled = catalogue.allAt('alias', day).filter(({ content }) => searchKey(content.text) === wanted);
  return [...new Set(spelled.flatMap(({ content }) => content.targets))];
}
