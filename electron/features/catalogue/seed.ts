import { randomUUID } from 'node:crypto';
import { type Database, query } from '#electron/store/database.ts';
import type { Store } from '#electron/store/open-store.ts';
import type { CatalogueEntry } from '#shared/domain/catalogue/entries.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';
import { SEED_AWARD_TYPES, SEED_LEGAL_BASES } from '#shared/domain/catalogue-seed.ts';
import { newRevision } from './catalogue-entries.ts';
import { isProjected, projectAwards } from './project-awards.ts';

/** Fills the catalogue of a new office; from then on it belongs to the office. */
export function seedCatalogue(db: Database, at: Date): void {
  for (const type of SEED_AWARD_TYPES) {
    db.run(
      query.insertInto('award_type').values({
        id: type.id,
        name: type.name,
        short_name: type.shortName,
        level: type.level,
        subjects: JSON.stringify(type.subjects),
        authority: type.authority,
        cite: type.cite,
        valid_from: type.validFrom,
        valid_to: type.validTo,
        working_days: type.workingDays,
        council_percent: type.councilPercent,
        retention_years: type.retentionYears,
        review_needed: type.reviewNeeded ? 1 : 0,
        award_class: type.class,
        award_group: type.group,
        proposable: type.proposable ? 1 : 0,
        version: 0,
      }),
    );
  }
  for (const basis of SEED_LEGAL_BASES) {
    db.run(
      query.insertInto('legal_basis').values({
        id: randomUUID(),
        text: basis.text,
        valid_from: basis.validFrom,
        valid_to: basis.validTo,
        sort: basis.sort,
        review_needed: basis.reviewNeeded ? 1 : 0,
        source: basis.source,
        version: 0,
      }),
    );
  }
  seedEntries(db, SEED_ENTRIES, at);
}

/** Entries that came with the program and whose key the office has never had. */
function missingEntries(db: Database, entries: readonly CatalogueEntry[]) {
  const rows = db.sql<{ kind: string; key: string }>('SELECT DISTINCT kind, key FROM catalogue_entry');
  const had = new Set(rows.map(({ kind, key }) => `${kind}/${key}`));
  return entries
    .map((entry, index) => ({ entry, sort: index + 1 }))
    .filter(({ entry }) => !had.has(`${entry.kind}/${entry.key}`));
}

/** Adds the missing entries; what the office has, changed or ended is left alone. Answers how many were added. */
export function seedEntries(db: Database, entries: readonly CatalogueEntry[], at: Date): number {
  const missing = missingEntries(db, entries);
  for (const { entry, sort } of missing) {
    db.run(
      query.insertInto('catalogue_entry').values({
        id: randomUUID(),
        kind: entry.kind,
        key: entry.key,
        valid_from: entry.validFrom,
        valid_to: entry.validTo,
        source: entry.source,
        source_text: entry.sourceText,
        review_needed: entry.reviewNeeded ? 1 : 0,
        content: JSON.stringify(entry.content),
        reason: '',
        created_at: at.toISOString(),
        created_by: '',
        confirmed_at: null,
        confirmed_by: null,
        replaced_at: null,
        step_id: null,
        replaced_step_id: null,
        sort,
      }),
    );
  }
  if (missing.length > 0) newRevision(db);
  projectAwards(db, at);
  return missing.length;
}

/**
 * Completes an office of an earlier version when it is opened, and renews what the awards are today when a day has
 * begun since the last opening. An office that has everything is not written to.
 */
export function completeCatalogue(store: Store, at: Date, entries = SEED_ENTRIES): void {
  const { reader, writer } = store;
  if (missingEntries(reader, entries).length === 0 && isProjected(reader, at)) return;
  store.writeAtOnce(() => {
    seedEntries(writer, entries, at);
  });
}
