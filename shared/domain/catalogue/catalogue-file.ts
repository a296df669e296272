import { Document, isAlias, LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml';
import { isRealDate } from '#shared/vietnamese/dates.ts';
import { offsetOf } from '../yaml-lines.ts';
import { checkCatalogue } from './check-catalogue.ts';
import type { Found, ProblemCode, ProblemPath } from './check-problem.ts';
import { bareEntry, type CatalogueEntry, ENTRY_KINDS, type EntryKind } from './entries.ts';

/** Name and version of the file format; the version rises when an older program could misread a file. */
export const CATALOGUE_FORMAT = 'so-vang-catalogue';
export const CATALOGUE_FORMAT_VERSION = 1;

/** A problem with its place in the file; lines and columns count from 1. */
export interface FileProblem {
  readonly line: number;
  readonly column: number;
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, string>>;
}
export type CatalogueFile =
  | { readonly entries: readonly CatalogueEntry[]; readonly exported: string }
  | { readonly problems: readonly FileProblem[] };

/** Whether a file was read. */
export const isReadable = (file: CatalogueFile): file is Extract<CatalogueFile, { entries: unknown }> =>
  'entries' in file;

/** More are not told: one slip at the top of a file can cause hundreds. */
const PROBLEM_LIMIT = 100;

/**
 * The whole catalogue as YAML, entries under their kind in the order given. `exported` is the day of the export
 * ('YYYY-MM-DD'), told by the caller because this is pure.
 */
export function writeCatalogueFile(entries: readonly CatalogueEntry[], exported: string): string {
  const byKind = Object.fromEntries(
    ENTRY_KINDS.map((kind) => [
      kind,
      entries
        .filter((entry) => entry.kind === kind)
        .map((entry) => {
          const { kind: _, ...rest } = bareEntry(entry);
          return rest;
        }),
    ]).filter(([, list]) => (list?.length ?? 0) > 0),
  );
  const document = new Document(
    { format: CATALOGUE_FORMAT, version: CATALOGUE_FORMAT_VERSION, exported, entries: byKind },
    { aliasDuplicateObjects: false },
  );
  return document.toString({ lineWidth: 120 });
}

/**
 * Reads a catalogue file whole or not at all: with any problem of syntax, shape, dates, references or citations there
 * are no entries, only every problem with its line.
 */
export function readCatalogueFile(text: string): CatalogueFile {
  const source = text.normalize('NFC');
  try {
    return readSource(source);
  } catch (error) {
    // Nested deeper than the stack: no catalogue is.
    if (error instanceof RangeError)
      return { problems: [{ line: 1, column: 1, code: 'not_a_catalogue', facts: {} }] };
    throw error;
  }
}

function readSource(source: string): CatalogueFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, strict: true });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const aliases = aliasOffsets(document);
  if (aliases.length > 0)
    return {
      problems: aliases.map((offset) => ({ ...place(offset), code: 'alias_not_allowed', facts: {} })),
    };
  if (document.errors.length > 0)
    return {
      problems: document.errors
        .slice(0, PROBLEM_LIMIT)
        .map((error) => ({ ...place(error.pos[0]), ...syntaxProblem(source, error) })),
    };

  const tell = ({ path, code, facts }: Found): FileProblem => ({
    ...place(offsetOf(document, path)),
    code,
    facts,
  });
  const root: unknown = document.toJS();
  const header = headerProblems(root);
  if (header.length > 0) return { problems: header.map(tell) };

  const { exported, entries } = root as { exported: string; entries: Record<EntryKind, readonly unknown[]> };
  const placed = (Object.keys(entries) as EntryKind[]).flatMap((kind) =>
    entries[kind].map((entry, index) => ({
      // The list says the kind; the field itself is written nowhere in a file.
      entry: isFields(entry) ? { ...entry, kind } : entry,
      path: ['entries', kind, index] as ProblemPath,
      saysKind: isFields(entry) && Object.hasOwn(entry, 'kind'),
    })),
  );
  const problems: Found[] = [
    ...placed
      .filter(({ saysKind }) => saysKind)
      .map(
        ({ path }): Found => ({ path: [...path, 'kind'], code: 'unknown_field', facts: { field: 'kind' } }),
      ),
    ...checkCatalogue(placed.map(({ entry }) => entry)).map(
      ({ index, path, code, facts }): Found => ({
        path: [...(placed[index]?.path ?? []), ...path],
        code,
        facts,
      }),
    ),
  ];
  if (problems.length > 0)
    return {
      problems: problems
        .map(tell)
        .sort((a, b) => a.line - b.line || a.column - b.column)
        .slice(0, PROBLEM_LIMIT),
    };
  return { entries: placed.map(({ entry }) => entry as unknown as CatalogueEntry), exported };
}

function syntaxProblem(source: string, error: YAMLParseError): Pick<Found, 'code' | 'facts'> {
  return error.code === 'DUPLICATE_KEY'
    ? { code: 'duplicate_key', facts: { key: keyAt(source, error.pos[0]) } }
    : { code: 'syntax', facts: { reason: error.code } };
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The head of the file, and that entries stand in lists under known kinds. */
function headerProblems(root: unknown): Found[] {
  const notOne: Found = { path: [], code: 'not_a_catalogue', facts: {} };
  if (!isFields(root) || root.format !== CATALOGUE_FORMAT) return [notOne];
  if (root.version !== CATALOGUE_FORMAT_VERSION)
    return [{ path: ['version'], code: 'other_version', facts: { version: String(root.version) } }];
  if (typeof root.exported !== 'string' || !isRealDate(root.exported))
    return [
      {
        path: ['exported'],
        code: 'bad_date',
        facts: { field: 'exported', day: String(root.exported ?? '') },
      },
    ];
  if (!isFields(root.entries))
    return [{ path: ['entries'], code: 'missing_field', facts: { field: 'entries' } }];
  return Object.entries(root.entries).flatMap(([kind, list]): Found[] => {
    if (!ENTRY_KINDS.includes(kind as EntryKind))
      return [{ path: ['entries', kind], code: 'unknown_kind', facts: { kind } }];
    return Array.isArray(list)
      ? []
      : [
          {
            path: ['entries', kind],
            code: 'wrong_value',
            facts: { field: kind, value: String(list), allowed: 'array' },
          },
        ];
  });
}

function aliasOffsets(document: ReturnType<typeof parseDocument>): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias(_, node) {
      if (isAlias(node)) offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

/** The word that begins at an offset, for a key written twice. */
const keyAt = (text: string, offset: number): string => /^[^\s:]+/u.exec(text.slice(offset))?.[0] ?? '';
