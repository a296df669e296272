import { type Database, query } from '#electron/store/database.ts';
import { type Catalogue, openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import type { CatalogueEntry } from '#shared/domain/catalogue/entries.ts';

/** The catalogue as the office keeps it. */
export function readCatalogue(db: Database): Catalogue {
  const rows = db.all(query.selectFrom('catalogue_entry').selectAll().where('replaced_at', 'is', null));
  return openCatalogue(
    rows.map((row) => ({
      kind: row.kind as CatalogueEntry['kind'],
      key: row.key,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      source: row.source as CatalogueEntry['source'],
      sourceText: row.source_text,
      reviewNeeded: row.review_needed === 1,
      content: JSON.parse(row.content),
    })),
  );
}
