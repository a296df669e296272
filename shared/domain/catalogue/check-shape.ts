import type { z } from 'zod';
import { isRealDate } from '#shared/vietnamese/dates.ts';
import type { Found, ProblemPath } from './check-problem.ts';
import { conditionNode, plainCondition } from './conditions.ts';
import { ENTRY_SCHEMAS, type EntryKind, entryFrame } from './entries.ts';

type Fields = Readonly<Record<string, unknown>>;
type Issue = z.core.$ZodIssue;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names of the closed vocabulary, and 'any' for alternatives. */
const CONDITION_NAMES: ReadonlySet<string> = new Set([
  'any',
  ...plainCondition.options.map((option) => option.shape.condition.value),
]);

const written = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

function fieldOf(root: unknown, path: ProblemPath): unknown {
  let value = root;
  for (const step of path)
    value = isFields(value) || Array.isArray(value) ? (value as Fields)[step] : undefined;
  return value;
}

/** One finding an issue of zod; `root` is the value that was checked. */
function foundOf(root: unknown, issue: Issue, at: ProblemPath): Found[] {
  const path = [...at, ...(issue.path as (string | number)[])];
  const field = String(path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown_field', facts: { field: key } }));
  const value = fieldOf(root, issue.path as ProblemPath);
  if (value === undefined) return [{ path, code: 'missing_field', facts: { field } }];
  const allowed =
    issue.code === 'invalid_value'
      ? issue.values.map(String).join(', ')
      : issue.code === 'invalid_type'
        ? issue.expected
        : '';
  return [{ path, code: 'wrong_value', facts: { field, value: written(value).slice(0, 80), allowed } }];
}

/** Problems inside one condition or its alternatives, each at its own place: zod's union would name only the whole. */
function conditionProblems(node: unknown, at: ProblemPath): Found[] {
  const name = isFields(node) ? node.condition : undefined;
  if (typeof name === 'string' && !CONDITION_NAMES.has(name))
    return [{ path: [...at, 'condition'], code: 'unknown_condition', facts: { condition: name } }];
  if (name !== 'any') {
    const read = plainCondition.safeParse(node);
    return read.success ? [] : read.error.issues.flatMap((issue) => foundOf(node, issue, at));
  }
  const of = isFields(node) && Array.isArray(node.of) ? (node.of as unknown[]) : [];
  const inside = of.flatMap((list, index) =>
    Array.isArray(list)
      ? list.flatMap((one, place) => conditionProblems(one, [...at, 'of', index, place]))
      : [],
  );
  if (inside.length > 0 || conditionNode.safeParse(node).success) return inside;
  return [
    { path: at, code: 'wrong_value', facts: { field: 'of', value: written(node).slice(0, 80), allowed: '' } },
  ];
}

const insideCondition = (path: ProblemPath): boolean =>
  path[0] === 'routes' && path[2] === 'conditions' && path.length > 3;

function contentProblems(kind: EntryKind, content: unknown): Found[] {
  const read = ENTRY_SCHEMAS[kind].safeParse(content);
  if (read.success) return [];
  const routes = isFields(content) && Array.isArray(content.routes) ? (content.routes as unknown[]) : [];
  const conditions = routes.flatMap((route, index) =>
    isFields(route) && Array.isArray(route.conditions)
      ? route.conditions.flatMap((node, place) =>
          conditionProblems(node, ['content', 'routes', index, 'conditions', place]),
        )
      : [],
  );
  const others = read.error.issues.filter(
    (issue) => kind !== 'award' || !insideCondition(issue.path as ProblemPath),
  );
  return [...others.flatMap((issue) => foundOf(content, issue, ['content'])), ...conditions];
}

/** Whether one entry is whole: its frame, real days, and the content its kind asks for. */
export function shapeProblems(entry: unknown): Found[] {
  const frame = entryFrame.safeParse(entry);
  if (!frame.success) {
    const kind = isFields(entry) ? entry.kind : undefined;
    if (typeof kind === 'string' && !Object.hasOwn(ENTRY_SCHEMAS, kind))
      return [{ path: ['kind'], code: 'unknown_kind', facts: { kind } }];
    return frame.error.issues.flatMap((issue) => badDays(entry, issue) ?? foundOf(entry, issue, []));
  }
  const { kind, content, validFrom, validTo } = frame.data;
  const days = (
    [
      ['validFrom', validFrom],
      ['validTo', validTo],
    ] as const
  ).flatMap(([field, day]): Found[] =>
    day === null || isRealDate(day) ? [] : [{ path: [field], code: 'bad_date', facts: { field, day } }],
  );
  return [...days, ...contentProblems(kind, content)];
}

function badDays(entry: unknown, issue: Issue): Found[] | null {
  const field = String(issue.path[0] ?? '');
  const day = fieldOf(entry, [field]);
  const isDay = field === 'validFrom' || field === 'validTo';
  return isDay && typeof day === 'string'
    ? [{ path: [field], code: 'bad_date', facts: { field, day } }]
    : null;
}
