import type { CatalogueEntry } from '#shared/domain/catalogue/entries.ts';

/** Holds a catalogue as it would stand against its rules. */
export function requireSound(_before: readonly CatalogueEntry[], _after: readonly CatalogueEntry[]): void {}
