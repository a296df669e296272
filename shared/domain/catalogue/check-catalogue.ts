import { citationProblems } from './check-citations.ts';
import { cycleProblems } from './check-cycles.ts';
import { dateProblems } from './check-dates.ts';
import { type Problem, problemAt } from './check-problem.ts';
import { referenceProblems } from './check-references.ts';
import { shapeProblems } from './check-shape.ts';
import { wordingProblems } from './check-wording.ts';
import type { CatalogueEntry } from './entries.ts';

/**
 * Checks a whole catalogue, stored or read from a file. Shapes come first: where an entry is not whole, what it refers
 * to is not asked, because every answer would be noise. Stored entries come bare (entries.ts, bareEntry). An empty list:
 * the catalogue can be used.
 */
export function checkCatalogue(entries: readonly unknown[]): Problem[] {
  const shapes = entries.flatMap((entry, index) =>
    shapeProblems(entry).map((found) => problemAt(index, entry, found)),
  );
  if (shapes.length > 0) return shapes;
  const whole = entries as readonly CatalogueEntry[];
  return [
    ...dateProblems(whole),
    ...referenceProblems(whole),
    ...citationProblems(whole),
    ...cycleProblems(whole),
    ...wordingProblems(whole),
  ].map(({ index, ...found }) => problemAt(index, whole[index], found));
}
