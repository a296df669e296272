import { findPhrase } from '#shared/official-document/office-phrases.ts';
import { checkPhrase } from '#shared/official-document/wording.ts';
import type { FoundAt } from './check-problem.ts';
import type { CatalogueEntry, EntryContent } from './entries.ts';

const named = (slots: readonly string[]) => slots.map((slot) => `{${slot}}`).join(', ');

/** An own text of a document says a phrase that there is, with every slot that is filled in and no other. */
export function wordingProblems(entries: readonly CatalogueEntry[]): FoundAt[] {
  return entries.flatMap((entry, index): FoundAt[] => {
    if (entry.kind !== 'wording') return [];
    const found = findPhrase(entry.key);
    if (found === undefined)
      return [{ index, path: ['key'], code: 'unknown_phrase', facts: { key: entry.key } }];
    const wrong = checkPhrase((entry.content as EntryContent<'wording'>).text, found.phrase);
    if (wrong === null) return [];
    const { missing, unknown } = wrong;
    const path = ['content', 'text'];
    return [
      ...(missing.length === 0
        ? []
        : [{ index, path, code: 'slot_missing' as const, facts: { slots: named(missing) } }]),
      ...(unknown.length === 0
        ? []
        : [{ index, path, code: 'slot_unknown' as const, facts: { slots: named(unknown) } }]),
    ];
  });
}
