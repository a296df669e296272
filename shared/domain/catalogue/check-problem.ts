/** What can be wrong with a catalogue; the sentences stand in problem-sentences.ts. */
export const PROBLEM_CODES = [
  'syntax',
  'not_a_catalogue',
  'other_version',
  'alias_not_allowed',
  'unknown_kind',
  'missing_field',
  'unknown_field',
  'wrong_value',
  'unknown_condition',
  'bad_date',
  'reversed_dates',
  'overlapping_dates',
  'duplicate_key',
  'duplicate_route',
  'key_differs',
  'dangling_reference',
  'citation_not_in_law',
  'cycle',
  'unknown_phrase',
  'slot_missing',
  'slot_unknown',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Place inside an entry: 'content', 'routes', 2, 'conditions', 0, 'titles', 1. */
export type ProblemPath = readonly (string | number)[];

export interface Found {
  readonly path: ProblemPath;
  readonly code: ProblemCode;
  /** Values for the sentence, by placeholder. */
  readonly facts: Readonly<Record<string, string>>;
}
/** Found in the entry at a place of the list. */
export interface FoundAt extends Found {
  readonly index: number;
}
export interface Problem extends FoundAt {
  /** Kind and key of the entry as written; '' where it has none. */
  readonly kind: string;
  readonly key: string;
}

const textOf = (entry: unknown, field: 'kind' | 'key'): string => {
  const value =
    typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[field] : undefined;
  return typeof value === 'string' ? value : '';
};

export const problemAt = (index: number, entry: unknown, found: Found): Problem => ({
  index,
  kind: textOf(entry, 'kind'),
  key: textOf(entry, 'key'),
  ...found,
});
