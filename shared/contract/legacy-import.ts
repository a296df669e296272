/** Old lists brought into the archive: read, checked, written as one undoable batch, corrected and brought back. */
import { z } from 'zod';
import { LEGACY_ENCODINGS } from '#shared/legacy-list/types.ts';
import { honoreeKind, honorific, id, instant, isoDate, line, optionalLine } from './basics.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

/** Columns of a sheet that are read; further ones are told and left. */
const COLUMN = z.number().int().min(0).max(199);
const ROW = z.number().int().min(1).max(1_048_577);

export const columnEncoding = z.enum([...LEGACY_ENCODINGS, 'mixed']);

export const legacyMapping = z
  .strictObject({
    headerKey: z.string().max(10_000),
    headerRow: ROW.nullable(),
    firstRow: ROW,
    columns: z.record(z.string().max(40), COLUMN).describe('Zero-based column by LegacyField'),
    encodings: z.array(columnEncoding).max(200).describe('By zero-based column; missing = unicode'),
    pivot: z.number().int().min(0).max(99),
    defaults: z.strictObject({
      award: optionalLine(500),
      decisionNumber: optionalLine(60),
      decisionDate: isoDate.nullable(),
      decisionYear: z.number().int().min(1900).max(2199).nullable(),
      signer: optionalLine(300),
      unit: optionalLine(500),
      kind: honoreeKind.nullable(),
    }),
  })
  .describe('LegacyMapping of shared/legacy-list: how a list is read');

/** How the list is brought in; given to the check and to the run alike. */
export const legacySettings = z.strictObject({
  sheet: z.number().int().min(0).describe('Index among the sheets of the file'),
  mapping: legacyMapping,
  accept: z
    .array(z.string().max(60))
    .max(60)
    .describe(
      'Codes of doubts that keep no row back: rows that have no other problem come in as they were read',
    ),
});
export type LegacySettings = z.infer<typeof legacySettings>;

const severity = z.enum(['refused', 'doubtful', 'duplicate']);

/** An award that lies in the archive, as evidence. */
const knownAward = z.object({
  awardId: id,
  name: z.string(),
  unit: z.string(),
  award: z.string(),
  decisionNumber: z.string(),
  decisionDate: z.string(),
});

export const legacyProblem = z.object({
  severity,
  code: z.string().describe('LegacyRefusalCode, LegacyDoubtCode or ArchiveProblemCode'),
  column: z.number().int().nullable(),
  text: z.string().describe('What it is about, restored; may be empty'),
  vi: z.string(),
  en: z.string(),
  known: knownAward.nullable().describe('The award of the archive that speaks for a duplicate'),
  otherRow: z.number().int().nullable().describe('The row of this file that speaks for a duplicate'),
});
export type LegacyProblem = z.infer<typeof legacyProblem>;

/** What the archive has to say against a row, beyond the row itself. */
export const ARCHIVE_PROBLEMS = [
  /** duplicate: same honoree, award, number and day. */
  'already_in_archive',
  /** duplicate: the same within this file. */
  'twice_in_file',
  /** doubtful: same honoree and award; number or day differs. */
  'near_award_in_archive',
  /** doubtful: same name, award and day under another unit. */
  'same_name_in_decision',
  /** refused: the office's catalogue has several or no award of this name for that day. */
  'award_not_in_catalogue',
  /** refused: a cell is longer than a sheet can hold, or the row has more than its columns. */
  'row_damaged',
] as const;
export type ArchiveProblemCode = (typeof ARCHIVE_PROBLEMS)[number];

const problemRow = z.object({
  rowNumber: z.number().int().describe('Row of the sheet, from 1'),
  severity,
  cells: z.array(z.string()).describe('Restored, as people read them'),
  problems: z.array(legacyProblem),
  settled: z.boolean().describe('Came in later by a corrected file'),
});
export type LegacyProblemRow = z.infer<typeof problemRow>;

const sheet = z.object({
  index: z.number().int(),
  name: z.string(),
  hidden: z.boolean(),
  rows: z.number().int().nullable().describe('As the sheet says; null where it does not'),
});

const foundColumn = z.object({
  column: z.number().int(),
  header: z.string(),
  field: z.string().nullable().describe('LegacyField'),
  encoding: columnEncoding,
  confidence: z.number(),
  ask: z.boolean(),
  votes: z.record(z.string(), z.number()),
  samples: z.array(z.object({ rowNumber: z.number().int(), before: z.string(), after: z.string() })),
});

/** What a file holds beside its rows, told so that nothing is passed over in silence. */
const fileNotes = z.object({
  hiddenRows: z.number().int(),
  hiddenColumns: z.number().int(),
  mergedRanges: z.number().int().describe('Over several rows: every row of the range has its value'),
  formulas: z.number().int().describe('Read by the value the file keeps; never calculated'),
  formulasWithoutValue: z.number().int(),
  columnsLeftOut: z.number().int().describe('Right of the 200th'),
});

const survey = z.object({
  importId: id,
  fileName: z.string(),
  kind: z.enum(['xlsx', 'csv']),
  sheets: z.array(sheet),
  sheet: z.number().int().describe('The one that was looked at'),
  mapping: legacyMapping,
  columns: z.array(foundColumn),
  titles: z.array(z.string()),
  remembered: z.boolean().describe('A profile of this shape of list was taken'),
  notes: fileNotes.describe('Of the rows looked at'),
  firstRows: z.array(z.object({ rowNumber: z.number().int(), cells: z.array(z.string()) })),
});
export type LegacySurvey = z.infer<typeof survey>;

const previewRow = z.object({
  rowNumber: z.number().int(),
  cells: z.array(z.string()).describe('As they stand in the file'),
  record: z
    .object({
      kind: honoreeKind,
      honorific,
      name: z.string(),
      birthDate: z.string().nullable(),
      position: z.string(),
      unit: z.string(),
      reason: z.string(),
      award: z.string().describe('Name in the catalogue; as written where it is not known'),
      awardTypeId: z.string().nullable(),
      decisionNumber: z.string(),
      decisionDate: z.string().nullable(),
      year: z.number().int(),
      signer: z.string(),
    })
    .nullable(),
  passedOver: z.string().nullable().describe('PassedOver: the row is no award'),
  problems: z.array(legacyProblem),
});
export type LegacyPreviewRow = z.infer<typeof previewRow>;

export const legacyImportState = z.enum([
  'draft',
  'checking',
  'checked',
  'running',
  'paused',
  /** Stopped in the middle (power cut): resume goes on from the last committed rows. */
  'interrupted',
  'cancelling',
  'cancelled',
  'done',
  /** Stopped by a refusal, see `failure`; resume tries again. */
  'failed',
  'undoing',
  'undone',
]);
export type LegacyImportState = z.infer<typeof legacyImportState>;

const earlier = z.object({ importId: id, label: z.string(), at: instant, state: legacyImportState });

const summary = z.object({
  importId: id,
  label: z.string(),
  fileName: z.string(),
  at: instant,
  accountName: z.string(),
  state: legacyImportState,
  imported: z.number().int(),
  toCorrect: z.number().int().describe('Refused and doubtful rows that have not come in'),
  duplicates: z.number().int(),
});
export type LegacyImportSummary = z.infer<typeof summary>;

const progress = z.object({
  done: z.number().int(),
  total: z
    .number()
    .int()
    .describe('Rows of the file (an estimate until they have been read once), or of the batch'),
});

const status = summary.extend({
  progress: progress.nullable(),
  failure: z.object({ code: z.string(), vi: z.string(), en: z.string() }).nullable(),
  settings: legacySettings.nullable(),
  sheetName: z.string(),
  counts: z.object({
    read: z.number().int().describe('Rows that are awards, well or badly read'),
    imported: z.number().int().describe('After a check: rows that would come in'),
    refused: z.number().int(),
    doubtful: z.number().int(),
    duplicates: z.number().int(),
    passedOver: z.number().int().describe('Titles, groups, totals, signatures, empty rows'),
    newHonorees: z.number().int(),
  }),
  byCode: z.array(
    z.object({ severity, code: z.string(), vi: z.string(), en: z.string(), rows: z.number().int() }),
  ),
  byYear: z
    .array(z.object({ year: z.number().int(), rows: z.number().int() }))
    .describe('Awards that came in, or after a check would, by year of the decision'),
  notes: fileNotes.nullable(),
  removed: z.number().int().describe('After an undo: awards taken away'),
  kept: z.number().int().describe('After an undo: awards that stay'),
  earlier: z.array(earlier).describe('Other imports of the very same file'),
});
export type LegacyImportStatus = z.infer<typeof status>;

const keptAward = z.object({
  awardId: id,
  name: z.string(),
  award: z.string(),
  decisionNumber: z.string(),
  reasons: z.array(z.object({ code: z.string(), vi: z.string(), en: z.string() })),
});
export type LegacyKeptAward = z.infer<typeof keptAward>;

const profile = z.object({
  id,
  name: z.string(),
  mapping: legacyMapping,
  usedAt: instant,
  usedTimes: z.number().int(),
});

const READING = [
  'NOT_FOUND',
  'NOT_A_LIST_FILE',
  'LIST_ENCRYPTED',
  'LIST_OLD_XLS',
  'LIST_HAS_MACROS',
  'LIST_TOO_LARGE',
  'LIST_EMPTY',
  'FILE_LOST',
] as const;

const one = z.strictObject({ importId: id });
const page = {
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(500),
};

/** Calls of the import of old lists; part of `imports`. Uploads go with the purpose `LIST_UPLOAD`. */
export const legacyImportCalls = {
  /** Opens an import for an uploaded list. The same import id again changes nothing. */
  openLegacy: writes('archivist', 'clerk')
    .input(z.strictObject({ importId: id, uploadId: id, label: optionalLine(300) }))
    .errors(refusals('FILE_DAMAGED', ...READING))
    .output(status),
  /** Sheets, header, columns and encodings found by themselves, or by a profile of this shape. Stores nothing. */
  surveyLegacy: reads('archivist', 'clerk')
    .input(
      z.strictObject({
        importId: id,
        sheet: z.number().int().min(0).nullable().describe('null: the first that is not hidden'),
        headerRow: ROW.nullable().describe('null: found by itself'),
      }),
    )
    .errors(refusals(...READING))
    .output(survey),
  /** Rows as they would be read; `afterRow` pages on. Stores nothing. */
  previewLegacy: reads('archivist', 'clerk')
    .input(
      z.strictObject({
        importId: id,
        settings: legacySettings,
        afterRow: z.number().int().min(0),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .errors(refusals(...READING))
    .output(z.object({ rows: z.array(previewRow), more: z.boolean() })),
  /** Dry run over the whole file: counts, problem rows, duplicates. A job: follow it by `legacyStatus`. */
  checkLegacy: writes('archivist', 'clerk')
    .input(z.strictObject({ importId: id, settings: legacySettings }))
    .errors(refusals('NOT_FOUND', 'IMPORT_BUSY', 'IMPORT_STARTED'))
    .output(status),
  /** Brings the rows in. A job: follow it by `legacyStatus`. `again`: the same file was brought in before, and it is meant. */
  runLegacy: writes('archivist', 'clerk')
    .input(z.strictObject({ importId: id, settings: legacySettings, again: z.boolean() }))
    .errors(refusals('NOT_FOUND', 'IMPORT_BUSY', 'IMPORT_STARTED', 'IMPORT_SAME_FILE'))
    .output(status),
  pauseLegacy: writes('archivist', 'clerk')
    .input(one)
    .errors(refusals('NOT_FOUND', 'IMPORT_NOT_RUNNING'))
    .output(status),
  /** Goes on after a pause, a crash or a failure, with what was under way: check, run, correction, cancel or undo. */
  resumeLegacy: writes('archivist', 'clerk')
    .input(one)
    .errors(refusals('NOT_FOUND', 'IMPORT_BUSY', 'IMPORT_NOT_RUNNING'))
    .output(status),
  /** Stops, and takes everything back that came in. */
  cancelLegacy: writes('archivist', 'clerk')
    .input(one)
    .errors(refusals('NOT_FOUND', 'IMPORT_NOT_RUNNING'))
    .output(status),
  /** Brings the corrected rows of an import back into the same batch; rows that came in before are passed over. */
  correctLegacy: writes('archivist', 'clerk')
    .input(z.strictObject({ importId: id, uploadId: id }))
    .errors(refusals('IMPORT_BUSY', 'IMPORT_NOT_DONE', 'NOT_A_CORRECTION_FILE', 'FILE_DAMAGED', ...READING))
    .output(status),
  legacyStatus: reads('archivist', 'clerk').input(one).errors(refusals('NOT_FOUND')).output(status),
  /** Every import of old lists, newest first. */
  legacyImports: reads('archivist', 'clerk')
    .input(z.strictObject(page))
    .output(z.object({ total: z.number().int(), imports: z.array(summary) })),
  /** Refused, doubtful and duplicate rows of the last check or run, in the order of the file. */
  legacyProblems: reads('archivist', 'clerk')
    .input(
      z.strictObject({
        importId: id,
        severity: severity.nullable(),
        code: z.string().max(60).nullable(),
        ...page,
      }),
    )
    .errors(refusals('NOT_FOUND'))
    .output(z.object({ total: z.number().int(), rows: z.array(problemRow) })),
  /** What an undo would take away and what it would leave, and why. */
  undoLegacyPlan: reads('archivist', 'clerk')
    .input(z.strictObject({ importId: id, ...page }))
    .errors(refusals('NOT_FOUND'))
    .output(
      z.object({
        awards: z.number().int(),
        honorees: z.number().int().describe('Made by this import only and used by nothing else: they go too'),
        keptTotal: z.number().int(),
        kept: z.array(keptAward),
      }),
    ),
  /** Takes the batch back, at any later date. A job: follow it by `legacyStatus`. */
  undoLegacy: writes('archivist', 'clerk')
    .input(one)
    .errors(refusals('NOT_FOUND', 'IMPORT_BUSY'))
    .output(status),
  /** Awards that an undo left, and why. */
  legacyKept: reads('archivist', 'clerk')
    .input(z.strictObject({ importId: id, ...page }))
    .errors(refusals('NOT_FOUND'))
    .output(z.object({ total: z.number().int(), kept: z.array(keptAward) })),
  /** Remembered shapes of lists. The mapping of every run is remembered by itself. */
  legacyProfiles: reads('archivist', 'clerk').input(z.strictObject({})).output(z.array(profile)),
  saveLegacyProfile: writes('archivist', 'clerk')
    .input(z.strictObject({ id, name: line(200), mapping: legacyMapping }))
    .output(profile),
  removeLegacyProfile: writes('archivist', 'clerk')
    .input(z.strictObject({ id }))
    .errors(refusals('NOT_FOUND'))
    .output(z.object({ done: z.literal(true) })),
};
