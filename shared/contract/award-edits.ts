import { z } from 'zod';
import { honorific, id, instant, isoDate, line, optionalLine, prose } from './basics.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

/** Awards of one edit: more would hold up every other writer of the office for too long. */
export const EDIT_LIMIT = 10_000;

/** What may be edited, in the order in which forms and timelines show it. */
export const EDIT_FIELDS = [
  'name',
  'honorific',
  'position',
  'unit',
  'award',
  'decisionNumber',
  'decisionDate',
  'signer',
  'reason',
  'dossier',
] as const;
export const editField = z.enum(EDIT_FIELDS);
export type EditField = z.infer<typeof editField>;

/** The new values; what is left out stays as it is. */
export const editChanges = z.strictObject({
  name: line(300).optional().describe('Of a single award only: names are never shared'),
  honorific: honorific.optional(),
  position: optionalLine(500).optional(),
  unit: optionalLine(500).optional(),
  award: line(100).optional().describe('Id of the award type'),
  decisionNumber: line(60).optional(),
  decisionDate: isoDate.optional(),
  signer: optionalLine(300).optional(),
  reason: prose(20_000).optional(),
  dossier: id.nullable().optional(),
});
export type EditChanges = z.infer<typeof editChanges>;

const awardIds = z.array(id).min(1).max(EDIT_LIMIT);

const fieldValue = z.object({
  field: editField,
  before: z.string().describe('As people read it'),
  after: z.string(),
});
export type EditedField = z.infer<typeof fieldValue>;

/** Why an award stays as it is though it was chosen. */
export const EDIT_BARS = ['issued-here', 'corrected-by-document'] as const;
export type EditBar = (typeof EDIT_BARS)[number];

const editedAward = z.object({ awardId: id, name: z.string() });

/** One edit of one award, as its timeline tells it. */
export const awardRevision = z.object({
  edit: id,
  at: instant,
  accountName: z.string(),
  reason: z.string(),
  awards: z.number().int().describe('How many awards the same edit changed'),
  changes: z.array(fieldValue),
  undoes: z.boolean().describe('It takes an earlier edit back'),
  undone: z.boolean().describe('It was taken back later'),
});
export type AwardRevision = z.infer<typeof awardRevision>;

const editRefusals = refusals(
  'NOT_FOUND',
  'EDIT_BY_DOCUMENT',
  'EDIT_CORRECTED_BY_DOCUMENT',
  'EDIT_NAME_OF_SEVERAL',
  'EDIT_CHANGES_NOTHING',
  'EDIT_DAY_IN_FUTURE',
);

/** Calls about edits; `question` is the search whose hits may be chosen as a whole. */
export const editCalls = <Question extends z.ZodType>(question: Question) => ({
  /** Ids of every hit in its order, for "choose all found". */
  foundIds: reads('archivist')
    .input(z.strictObject({ question }))
    .errors(refusals('EDIT_TOO_MANY'))
    .output(z.object({ ids: z.array(id) })),
  ...awardEditCalls,
});

const awardEditCalls = {
  /** What an edit would do, before it is done; writes nothing. */
  previewEdit: reads('archivist')
    .input(z.strictObject({ awardIds, changes: editChanges }))
    .errors(editRefusals)
    .output(
      z.object({
        changing: z.number().int(),
        same: z.number().int().describe('They say it already'),
        barred: z.array(editedAward.extend({ why: z.enum(EDIT_BARS) })).describe('At most 200 of them'),
        barredCount: z.number().int(),
        samples: z.array(editedAward.extend({ changes: z.array(fieldValue) })).describe('At most 100'),
      }),
    ),
  /**
   * Changes what the records of awards say: brought in from old lists, or decided elsewhere. What this office decided in
   * the program is changed by its documents only (such awards are left out; an edit of nothing else is refused). One act,
   * with its reason, that can be undone at any later day. A repeated call with the same id changes nothing.
   */
  editAwards: writes('archivist')
    .input(z.strictObject({ edit: id, awardIds, changes: editChanges, reason: line(500) }))
    .errors(editRefusals)
    .output(z.object({ edit: id, edited: z.number().int(), barred: z.number().int() })),
  /** Takes an edit back. Awards that say something else by now stay as they are and are named. */
  undoEdit: writes('archivist')
    .input(z.strictObject({ edit: id, undo: id }))
    .errors(refusals('NOT_FOUND', 'EDIT_UNDONE_ALREADY'))
    .output(
      z.object({
        edit: id,
        restored: z.number().int(),
        kept: z.array(editedAward).describe('At most 200 of them'),
        keptCount: z.number().int(),
      }),
    ),
};
