import { AWARD_LIFE_PARAMETERS } from '../award-life/parameters.ts';
import { DOSSIER_PARAMETERS } from '../dossiers/parameters.ts';
import { STREAM_ENTRIES, WORKFLOW_PARAMETERS } from '../workflow/streams.ts';
import type { CatalogueEntry } from './entries.ts';
import { LAW_2022_ENTRIES } from './law-2022/index.ts';
import { REFERENCE_ENTRIES } from './reference/index.ts';
import { REGIME_2003_ENTRIES } from './regime-2003/index.ts';

/** The catalogue a new office starts with. */
export const SEED_ENTRIES: readonly CatalogueEntry[] = [
  ...LAW_2022_ENTRIES,
  ...REGIME_2003_ENTRIES,
  ...REFERENCE_ENTRIES,
  ...STREAM_ENTRIES,
  ...WORKFLOW_PARAMETERS,
  ...AWARD_LIFE_PARAMETERS,
  ...DOSSIER_PARAMETERS,
];
