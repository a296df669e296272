/**
 * The golden set: what an archivist types, and what must come. A line is `text => how wanted`:
 * `only` exactly these, `first` these before all others, `none` nothing at all. Wanted: see wanted.ts.
 */

import { FILTERS, NUMBERS, PHRASES, TIMES } from './queries/conditions.ts';
import { MIXED } from './queries/mixed.ts';
import { PLAIN_NAMES, SPELT_NAMES } from './queries/names.ts';
import { INITIALS, TYPOS, UNIKEY } from './queries/slips.ts';
import { LINEAGES, UNITS } from './queries/units.ts';

/** Share of the queries of an intent that must be answered as wanted. */
export const INTENTS = {
  'names as spelt': { lines: SPELT_NAMES, share: 1 },
  'names without marks': { lines: PLAIN_NAMES, share: 1 },
  phrases: { lines: PHRASES, share: 1 },
  filters: { lines: FILTERS, share: 1 },
  'years and days': { lines: TIMES, share: 1 },
  'decision numbers': { lines: NUMBERS, share: 1 },
  units: { lines: UNITS, share: 1 },
  'units by old and new name': { lines: LINEAGES, share: 1 },
  mixed: { lines: MIXED, share: 1 },
  'typing method off': { lines: UNIKEY, share: 1 },
  initials: { lines: INITIALS, share: 0.95 },
  typos: { lines: TYPOS, share: 0.95 },
} as const;
export type Intent = keyof typeof INTENTS;
