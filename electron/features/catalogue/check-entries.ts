import { Refusal } from '#shared/contract/refusals.ts';
import { checkCatalogue } from '#shared/domain/catalogue/check-catalogue.ts';
import type { Problem } from '#shared/domain/catalogue/check-problem.ts';
import type { CatalogueEntry } from '#shared/domain/catalogue/entries.ts';
import { problemSentence } from '#shared/domain/catalogue/problem-sentences.ts';
import type { StoredEntry } from './catalogue-entries.ts';

/** The entry alone, without the row that holds it. */
export function bareEntry(entry: CatalogueEntry | StoredEntry): CatalogueEntry {
  const { kind, key, validFrom, validTo, source, sourceText, reviewNeeded, content } = entry;
  return { kind, key, validFrom, validTo, source, sourceText, reviewNeeded, content };
}

const told = ({ kind, key, code, path, facts }: Problem) => JSON.stringify([kind, key, code, path, facts]);

/** A problem's sentence as part of another one: without its full stop. */
export const problemClause = (code: Problem['code'], facts: Problem['facts']): string =>
  problemSentence({ code, facts }, 'vi').replace(/[.]$/u, '');

/**
 * Holds a catalogue as it would stand against all its rules. Only what the change brings is refused: a fault that was
 * there before must not forbid to mend something else. Throws ENTRY_INVALID.
 */
export function requireSound(before: readonly CatalogueEntry[], after: readonly CatalogueEntry[]): void {
  const problems = checkCatalogue(after.map(bareEntry));
  if (problems.length === 0) return;
  const old = new Set(checkCatalogue(before.map(bareEntry)).map(told));
  const fresh = problems.find((problem) => !old.has(told(problem)));
  if (fresh === undefined) return;
  throw new Refusal('ENTRY_INVALID', { reason: problemClause(fresh.code, fresh.facts) });
}
