import type { FoundAt } from './check-problem.ts';
import type { CatalogueEntry } from './entries.ts';

interface Placed {
  readonly entry: CatalogueEntry;
  readonly index: number;
}

/** Versions of one key follow each other: none twice, none reversed, none at the same time as another. */
export function dateProblems(entries: readonly CatalogueEntry[]): FoundAt[] {
  const byKey = new Map<string, Placed[]>();
  entries.forEach((entry, index) => {
    const id = `${entry.kind} ${entry.key}`;
    const versions = byKey.get(id);
    if (versions === undefined) byKey.set(id, [{ entry, index }]);
    else versions.push({ entry, index });
  });
  return [...byKey.values()].flatMap(versionProblems);
}

function versionProblems(versions: readonly Placed[]): FoundAt[] {
  const found = versions.flatMap(({ entry, index }): FoundAt[] =>
    entry.validTo !== null && entry.validTo < entry.validFrom
      ? [
          {
            index,
            path: ['validTo'],
            code: 'reversed_dates',
            facts: { from: entry.validFrom, to: entry.validTo },
          },
        ]
      : [],
  );
  const sorted = [...versions].sort((a, b) =>
    a.entry.validFrom === b.entry.validFrom
      ? a.index - b.index
      : a.entry.validFrom < b.entry.validFrom
        ? -1
        : 1,
  );
  sorted.forEach(({ entry, index }, place) => {
    const before = sorted[place - 1]?.entry;
    if (before === undefined) return;
    if (before.validFrom === entry.validFrom)
      found.push({
        index,
        path: ['key'],
        code: 'duplicate_key',
        facts: { key: entry.key, from: entry.validFrom },
      });
    else if (before.validTo === null || before.validTo >= entry.validFrom)
      found.push({
        index,
        path: ['validFrom'],
        code: 'overlapping_dates',
        facts: { from: entry.validFrom, otherFrom: before.validFrom, otherTo: before.validTo ?? '…' },
      });
  });
  return found;
}
