import type { CatalogueEntry, EntryContent, EntryKind } from '../entries.ts';
import type { SourceMark } from '../terms.ts';

/** First and last day; `null` = open. */
export type Days = readonly [from: string, to: string | null];

/** Where a value comes from, and whether the office must confirm it first. */
export interface Origin {
  readonly source: SourceMark;
  readonly text: string;
  readonly review: boolean;
}

/** Marks of values that nobody read in a text: the office confirms them before they bind. */
const UNCONFIRMED: ReadonlySet<SourceMark> = new Set(['memory', 'secondary', 'interpretation']);

export const origin = (source: SourceMark, text: string, review = UNCONFIRMED.has(source)): Origin => ({
  source,
  text,
  review,
});

/** One dated entry of the reference data. */
export function dated<Kind extends EntryKind>(
  kind: Kind,
  key: string,
  [validFrom, validTo]: Days,
  from: Origin,
  content: EntryContent<Kind>,
): CatalogueEntry<Kind> {
  return {
    kind,
    key,
    validFrom,
    validTo,
    source: from.source,
    sourceText: from.text,
    reviewNeeded: from.review,
    content,
  };
}

/** Days of the 2003 law and of the 2022 law, and the days on which their decrees changed. */
export const LAW_2003_DAYS: Days = ['2004-07-01', '2023-12-31'];
export const LAW_2022_DAYS: Days = ['2024-01-01', null];
