import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import type { Database } from '#electron/store/database.ts';
import { DOSSIER_TIMES, type DossierTime } from '#shared/domain/dossiers/parameters.ts';

/** A number of days or years that the office sets in its catalogue; the program's own where the entry is empty. */
export function dossierTime(db: Database, key: DossierTime, day: string): number {
  const value = readCatalogue(db).at('parameter', key, day)?.content.value;
  return typeof value === 'number' ? value : DOSSIER_TIMES[key];
}
