import type { FoundAt, ProblemPath } from './check-problem.ts';
import { isShortCitation } from './citation-text.ts';
import type { CatalogueEntry } from './entries.ts';
import { citationExists } from './law-2022-outline.ts';

/** Fields that hold one citation, and those that hold a list of them. */
const ONE = new Set(['cite', 'subjectsCite', 'definition', 'doubleInDifficultAreas']);
const MANY = new Set(['articles', 'cases', 'cites']);

interface Cited {
  readonly path: ProblemPath;
  readonly cite: string;
}

function citationsIn(value: unknown, path: ProblemPath): Cited[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => citationsIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]): Cited[] => {
    const at = [...path, field];
    if (ONE.has(field) && typeof inner === 'string') return [{ path: at, cite: inner }];
    if (MANY.has(field) && Array.isArray(inner))
      return inner.map((cite, index) => ({ path: [...at, index], cite: String(cite) }));
    return citationsIn(inner, at);
  });
}

/** A citation in the short form stands for Luật 06/2022/QH15: the article, clause and point must be there. */
export function citationProblems(entries: readonly CatalogueEntry[]): FoundAt[] {
  return entries.flatMap((entry, index) =>
    citationsIn(entry.content, ['content'])
      .filter(({ cite }) => isShortCitation(cite) && !citationExists(cite))
      .map(({ path, cite }): FoundAt => ({ index, path, code: 'citation_not_in_law', facts: { cite } })),
  );
}
