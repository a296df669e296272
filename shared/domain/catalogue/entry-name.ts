import { findPhrase } from '#shared/official-document/office-phrases.ts';
import { SUBJECT_WORDS } from './condition-words.ts';
import type { CatalogueEntry, EntryContent } from './entries.ts';
import { printedName } from './printed-name.ts';

/** The name by which lists show an entry. `awardName` is asked for entries that speak of an award. */
export function entryName(
  entry: Pick<CatalogueEntry, 'kind' | 'key' | 'content'>,
  awardName: (id: string) => string,
): string {
  switch (entry.kind) {
    case 'award':
      return printedName(entry.content as EntryContent<'award'>);
    case 'bonus': {
      const { award, subject } = entry.content as EntryContent<'bonus'>;
      return `${awardName(award)} (${SUBJECT_WORDS[subject]})`;
    }
    case 'base_salary':
      return 'Mức lương cơ sở';
    case 'retention':
      return (entry.content as EntryContent<'retention'>).what;
    case 'wording': {
      const found = findPhrase(entry.key);
      return found === undefined ? entry.key : `${found.kind.name.vi}: ${found.phrase.label}`;
    }
    case 'alias':
      return (entry.content as EntryContent<'alias'>).text;
    default: {
      const { name } = entry.content as { name?: unknown };
      return typeof name === 'string' ? name : entry.key;
    }
  }
}
