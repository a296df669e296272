import type { AwardRule } from './award-rule.ts';
import type { CatalogueEntry, EntryContent, EntryKind } from './entries.ts';

/** The whole catalogue with all its dated versions, ready to be asked "as of this day". */
export interface Catalogue {
  /** The version of an entry in force on a day ('YYYY-MM-DD'); null when there is none. */
  at<Kind extends EntryKind>(kind: Kind, key: string, day: string): CatalogueEntry<Kind> | null;
  /** Every entry of a kind in force on a day, in the order of the file. */
  allAt<Kind extends EntryKind>(kind: Kind, day: string): CatalogueEntry<Kind>[];
  /** Every version of a key, oldest first. */
  versions<Kind extends EntryKind>(kind: Kind, key: string): CatalogueEntry<Kind>[];
  /** Every version of every key of a kind. */
  entries<Kind extends EntryKind>(kind: Kind): CatalogueEntry<Kind>[];
  /** The name of an award on a day, or in the version nearest to it; the key itself when it is unknown. */
  awardName(key: string, day: string): string;
}

export const inForce = (entry: { validFrom: string; validTo: string | null }, day: string): boolean =>
  entry.validFrom <= day && (entry.validTo === null || day <= entry.validTo);

/** Builds the index once; asking is then a look-up. Entries need not be sorted. */
export function openCatalogue(entries: readonly CatalogueEntry[]): Catalogue {
  const byKind = new Map<EntryKind, Map<string, CatalogueEntry[]>>();
  for (const entry of entries) {
    const keys = byKind.get(entry.kind) ?? new Map<string, CatalogueEntry[]>();
    byKind.set(entry.kind, keys);
    const versions = keys.get(entry.key) ?? [];
    keys.set(entry.key, versions);
    versions.push(entry);
  }
  for (const keys of byKind.values())
    for (const versions of keys.values()) versions.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));

  const versions = <Kind extends EntryKind>(kind: Kind, key: string) =>
    (byKind.get(kind)?.get(key) ?? []) as CatalogueEntry<Kind>[];
  const at = <Kind extends EntryKind>(kind: Kind, key: string, day: string) =>
    versions(kind, key).find((entry) => inForce(entry, day)) ?? null;
  return {
    at,
    versions,
    allAt<Kind extends EntryKind>(kind: Kind, day: string) {
      const found: CatalogueEntry<Kind>[] = [];
      for (const list of byKind.get(kind)?.values() ?? [])
        for (const entry of list) if (inForce(entry, day)) found.push(entry as CatalogueEntry<Kind>);
      return found;
    },
    entries: <Kind extends EntryKind>(kind: Kind) =>
      [...(byKind.get(kind)?.values() ?? [])].flat() as CatalogueEntry<Kind>[],
    awardName(key, day) {
      const rule = at('award', key, day) ?? versions('award', key).at(-1);
      if (rule !== undefined && rule !== null) return (rule.content as AwardRule).name;
      return (
        (versions('legacy_award', key).at(-1)?.content as EntryContent<'legacy_award'> | undefined)?.name ??
        key
      );
    },
  };
}
