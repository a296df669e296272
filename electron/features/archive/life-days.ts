import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import type { Database } from '#electron/store/database.ts';
import { AWARD_LIFE_DAYS, type AwardLifeDays } from '#shared/domain/award-life/parameters.ts';

/** A number of days that the office sets in its catalogue; the program's own where it has emptied the entry. */
export function lifeDays(db: Database, key: AwardLifeDays, day: string): number {
  const value = readCatalogue(db).at('parameter', key, day)?.content.value;
  return typeof value === 'number' ? value : AWARD_LIFE_DAYS[key];
}
