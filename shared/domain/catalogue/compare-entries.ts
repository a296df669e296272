import type { CatalogueEntry } from './entries.ts';

/** An entry of a file beside the version of the same kind, key and first day; `fields` names what differs. */
export interface EntryDifference<Old extends CatalogueEntry = CatalogueEntry> {
  readonly before: Old | null;
  readonly after: CatalogueEntry;
  readonly fields: readonly string[];
}

export interface CatalogueDifference<Old extends CatalogueEntry = CatalogueEntry> {
  readonly added: readonly EntryDifference<Old>[];
  readonly changed: readonly EntryDifference<Old>[];
  readonly unchanged: number;
  /** Versions that the file does not have; they stay. */
  readonly untouched: readonly Old[];
}

const placeOf = ({ kind, key, validFrom }: CatalogueEntry) => JSON.stringify([kind, key, validFrom]);
const FRAME = ['validTo', 'source', 'sourceText', 'reviewNeeded'] as const;

/** A value as one text that does not depend on the order of fields. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function differing(before: CatalogueEntry, after: CatalogueEntry): string[] {
  const frame = FRAME.filter((field) => plain(before[field]) !== plain(after[field]));
  const old = before.content as Record<string, unknown>;
  const now = after.content as Record<string, unknown>;
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return [...frame, ...fields.filter((field) => plain(old[field]) !== plain(now[field]))];
}

/** What a file would add and change in the versions that stand. */
export function compareEntries<Old extends CatalogueEntry>(
  standing: readonly Old[],
  file: readonly CatalogueEntry[],
): CatalogueDifference<Old> {
  const known = new Map(standing.map((entry) => [placeOf(entry), entry]));
  const found = file.map((after) => {
    const before = known.get(placeOf(after)) ?? null;
    return { before, after, fields: before === null ? [] : differing(before, after) };
  });
  const named = new Set(file.map(placeOf));
  return {
    added: found.filter(({ before }) => before === null),
    changed: found.filter(({ before, fields }) => before !== null && fields.length > 0),
    unchanged: found.filter(({ before, fields }) => before !== null && fields.length === 0).length,
    untouched: standing.filter((entry) => !named.has(placeOf(entry))),
  };
}
