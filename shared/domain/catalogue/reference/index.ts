import type { CatalogueEntry } from '../entries.ts';
import { ALIASES } from './aliases.ts';
import { AWARD_CODES } from './award-codes.ts';
import { BASE_SALARIES } from './base-salary.ts';
import { BONUSES } from './bonus.ts';
import { BONUS_RULES } from './bonus-rules.ts';
import { DOSSIER_SETS } from './dossier-sets.ts';
import { LEGACY_AWARDS } from './legacy-awards.ts';
import { OFFICES } from './offices.ts';
import { PARAMETERS } from './parameters.ts';
import { REGIMES } from './regimes.ts';
import { RETENTION } from './retention.ts';

/** Everything of the catalogue that is no award of a law. */
export const REFERENCE_ENTRIES: readonly CatalogueEntry[] = [
  ...REGIMES,
  ...OFFICES,
  ...PARAMETERS,
  ...DOSSIER_SETS,
  ...RETENTION,
  ...BONUSES,
  ...BONUS_RULES,
  ...BASE_SALARIES,
  ...LEGACY_AWARDS,
  ...ALIASES,
  ...AWARD_CODES,
];
