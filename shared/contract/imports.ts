import { z } from 'zod';
import { birthDate, honoreeKind, honorific, id, isoDate, line, optionalLine, prose } from './basics.ts';
import { legacyImportCalls } from './legacy-import.ts';
import { candidateInput } from './nominations.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

const listRow = z.object({
  rowNumber: z.number().int().describe('Row of the sheet, from 1'),
  kind: honoreeKind,
  honorific,
  name: z.string(),
  birthDate,
  position: z.string(),
  unitName: z.string(),
  achievement: z.string(),
  award: z
    .object({
      text: z.string().describe('As written'),
      id: z.string().nullable(),
      name: z.string(),
      options: z
        .array(z.object({ id: z.string(), name: z.string() }))
        .describe('Several awards that the text may mean: a person chooses'),
    })
    .describe('Empty text: the award of the submission'),
  titleYear: z.number().int().nullable(),
  route: z.string().nullable(),
  /** What must be answered or corrected before the row can come in, as sentences. */
  problems: z.array(
    z.object({ field: z.enum(['award', 'titleYear', 'kind']), vi: z.string(), en: z.string() }),
  ),
  alreadyIn: z
    .boolean()
    .describe('Same name and unit stand in this submission already, for the same award and year'),
  pastAwards: z.number().int(),
});
export type ListRow = z.infer<typeof listRow>;

export const listPreview = z.object({
  sheetNames: z.array(z.string()),
  columns: z.array(z.string()),
  headerRow: z.number().int(),
  mapping: z.record(z.string(), z.number().int()),
  rows: z.array(listRow),
  refused: z.array(
    z.object({ rowNumber: z.number().int(), text: z.string(), vi: z.string(), en: z.string() }),
  ),
});
export type ListPreview = z.infer<typeof listPreview>;

/** A row of an old list whose decision is known. */
export const pastAward = z.strictObject({
  rowNumber: z.number().int(),
  kind: honoreeKind,
  honorific,
  name: line(300),
  birthDate,
  position: optionalLine(500),
  unitName: optionalLine(500),
  reason: prose(20_000),
  award: optionalLine(300).describe('As written; empty = the award this office starts with'),
  decisionNumber: line(60),
  decisionDate: isoDate,
});
export type PastAward = z.infer<typeof pastAward>;

const source = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('upload'), uploadId: id, fileName: z.string().max(300) }),
  z.strictObject({ from: z.literal('paste'), text: z.string().max(5_000_000) }),
]);

export const imports = {
  ...legacyImportCalls,
  /** Reads a list without storing anything (dry run). `mapping` overrules columns found by name. */
  previewList: reads('clerk', 'secretary')
    .input(
      z.strictObject({
        batchId: id,
        source,
        sheet: z.number().int().min(0),
        mapping: z.record(z.string(), z.number().int()).nullable(),
      }),
    )
    .errors(
      refusals(
        'NOT_FOUND',
        'NOT_A_LIST_FILE',
        'LIST_ENCRYPTED',
        'LIST_OLD_XLS',
        'LIST_HAS_MACROS',
        'LIST_TOO_LARGE',
        'LIST_EMPTY',
        'FILE_DAMAGED',
        'FILE_LOST',
        'FILE_EMPTY',
      ),
    )
    .output(listPreview),
  /** Brings previewed rows into a submission: one named, undoable step. */
  addCandidates: writes('clerk', 'secretary')
    .input(
      z.strictObject({
        importId: id,
        batchId: id,
        label: z.string().max(300),
        candidates: z.array(candidateInput).min(1).max(50_000),
      }),
    )
    .errors(
      refusals(
        'NOT_FOUND',
        'STATE_FORBIDS',
        'SECRET_CONTENT',
        'AWARD_OTHER_REGIME',
        'AWARD_NOT_FOR_KIND',
        'ROUTE_NOT_VALID',
        'TITLE_YEAR_IN_FUTURE',
        'BORN_IN_FUTURE',
      ),
    )
    .output(z.object({ importId: id, added: z.number().int(), skipped: z.number().int() })),
  /** Brings awards of earlier decisions into the archive: one named, undoable step. */
  addAwards: writes('archivist', 'clerk')
    .input(
      z.strictObject({
        importId: id,
        label: z.string().max(300),
        awards: z.array(pastAward).min(1).max(50_000),
      }),
    )
    .output(
      z.object({
        importId: id,
        added: z.number().int(),
        duplicates: z.number().int(),
        refused: z.array(z.object({ rowNumber: z.number().int(), reason: z.string() })),
      }),
    ),
  undo: writes('clerk', 'secretary', 'archivist')
    .input(z.strictObject({ importId: id }))
    .errors(refusals('NOT_FOUND', 'UNDO_TOO_LATE', 'IMPORT_BUSY'))
    .output(
      z.object({
        removed: z.number().int(),
        kept: z.array(z.object({ name: z.string(), reason: z.string() })),
      }),
    ),
};
