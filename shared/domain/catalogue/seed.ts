import type { CatalogueEntry } from './entries.ts';
import { REFERENCE_ENTRIES } from './reference/index.ts';

/** The catalogue a new office starts with. */
export const SEED_ENTRIES: readonly CatalogueEntry[] = [...REFERENCE_ENTRIES];
