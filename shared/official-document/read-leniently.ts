/**
 * Reads unfinished data for the preview: what is missing or cannot be taken gets a stand-in, so that the page shows
 * while it is being written. What is stored and issued is read strictly (`readData`).
 */
import type { z } from 'zod';
import { GAP_MARK } from './check-document.ts';
import { type DataProblem, readData } from './frame-data.ts';

export type LenientResult<Data> = {
  /** Null when even stand-ins do not help, which only data of another shape can bring about. */
  readonly data: Data | null;
  /** What strict reading would refuse. */
  readonly problems: readonly DataProblem[];
};

/** A mend opens the next fault at most as often as data are nested. */
const ROUNDS = 12;

type Issue = z.core.$ZodIssue;

/** Never throws. */
export function readLeniently<S extends z.ZodType>(schema: S, input: unknown): LenientResult<z.output<S>> {
  const strict = readData(schema, input);
  if (strict.ok) return { data: strict.data, problems: [] };
  let mended = input;
  for (let round = 0; round < ROUNDS; round += 1) {
    const read = schema.safeParse(mended);
    if (read.success) return { data: read.data, problems: strict.problems };
    // Deepest last in a list first, so that removals do not move what is still to be mended.
    for (const issue of read.error.issues.toReversed()) mended = mend(mended, issue);
  }
  return { data: null, problems: strict.problems };
}

function mend(root: unknown, issue: Issue): unknown {
  if (issue.code === 'unrecognized_keys') {
    return at(root, issue.path, (value) =>
      isRecord(value)
        ? Object.fromEntries(Object.entries(value).filter(([key]) => !issue.keys.includes(key)))
        : value,
    );
  }
  return at(root, issue.path, (value) => standIn(issue, value));
}

/** Undefined lets the schema put its default; where it has none, the next round brings the right type. */
function standIn(issue: Issue, value: unknown): unknown {
  if (issue.code === 'invalid_type') return value === undefined ? emptyOf(issue.expected) : undefined;
  if (issue.code === 'too_small' && issue.origin === 'string') return GAP_MARK;
  if (issue.code === 'too_small' && issue.origin === 'array') return [...(value as unknown[]), undefined];
  if (issue.code === 'too_big' && issue.origin === 'string')
    return String(value).slice(0, Number(issue.maximum));
  if (issue.code === 'too_big' && issue.origin === 'array')
    return (value as unknown[]).slice(0, Number(issue.maximum));
  if (issue.code === 'too_small') return Number(issue.minimum);
  if (issue.code === 'too_big') return Number(issue.maximum);
  if (issue.code === 'invalid_value') return value === undefined ? issue.values[0] : undefined;
  return value === undefined ? null : undefined;
}

function emptyOf(expected: string): unknown {
  switch (expected) {
    case 'string':
      return GAP_MARK;
    case 'number':
    case 'int':
      return 1;
    case 'boolean':
      return false;
    case 'array':
      return [];
    case 'object':
    case 'record':
      return {};
    default:
      return null;
  }
}

/** A copy of the way to `path`, the value there replaced; undefined removes a key. */
function at(root: unknown, path: readonly PropertyKey[], change: (value: unknown) => unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return change(root);
  if (Array.isArray(root)) return root.map((item, index) => (index === head ? at(item, rest, change) : item));
  if (!isRecord(root)) return root;
  const key = String(head);
  const next = at(root[key], rest, change);
  if (next !== undefined) return { ...root, [key]: next };
  return Object.fromEntries(Object.entries(root).filter(([name]) => name !== key));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
