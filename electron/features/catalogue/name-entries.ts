import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { AwardRule } from '#shared/domain/catalogue/award-rule.ts';
import type { Catalogue } from '#shared/domain/catalogue/catalogue.ts';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import type { CatalogueEntry, EntryKind } from '#shared/domain/catalogue/entries.ts';
import { entryName } from '#shared/domain/catalogue/entry-name.ts';
import { printedOffice } from '#shared/domain/catalogue/printed-name.ts';
import { listEntries, readCatalogue, toStoredEntry } from './catalogue-entries.ts';

/** Names awards for entries that speak of one: the newest version's name as the office prints it. */
export function awardNamer(catalogue: Catalogue): (id: string) => string {
  return (id) => {
    const newest = catalogue.versions('award', id).at(-1);
    if (newest !== undefined) return entryName(newest, () => id);
    return catalogue.awardName(id, '9999-12-31');
  };
}

/** The name of a stored row as lists show it. */
export function nameEntry(db: Database, row: Row<'catalogue_entry'>): string {
  return entryName(toStoredEntry(row), awardNamer(readCatalogue(db)));
}

const NAMED: readonly EntryKind[] = [
  'award',
  'legacy_award',
  'office',
  'parameter',
  'dossier_set',
  'retention',
];

/**
 * Words for every id that a rule may name, as of a day; an entry of another time keeps the name it had. Routes are
 * named by their label and place in the law.
 */
export function namesOn(db: Database, day: string): Record<string, string> {
  const catalogue = readCatalogue(db);
  const award = awardNamer(catalogue);
  const names: Record<string, string> = {};
  const add = (entry: CatalogueEntry) => {
    const name = entryName(entry, award);
    names[entry.key] = entry.kind === 'office' ? printedOffice(name) : name;
    if (entry.kind !== 'award') return;
    for (const route of (entry.content as AwardRule).routes)
      names[route.id] = `${route.label} (${citationText(route.cite)})`;
  };
  for (const kind of NAMED) for (const entry of listEntries(db, kind)) add(entry);
  for (const kind of NAMED) for (const entry of catalogue.allAt(kind, day)) add(entry);
  return names;
}
