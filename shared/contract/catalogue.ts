import { z } from 'zod';
import { ENTRY_KINDS, type EntryKind } from '#shared/domain/catalogue/entries.ts';
import { awardClass, awardGroup, sourceMark } from '#shared/domain/catalogue/terms.ts';
import { done, honoreeKind, id, isoDate, line, nothing, optionalLine, version } from './basics.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

/** Who decides: the State, a ministry or province, a unit, a commune. */
export const awardLevel = z.enum(['state', 'province', 'unit', 'commune']);
export type AwardTypeLevel = z.infer<typeof awardLevel>;

export const awardType = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  level: awardLevel.describe('Who decides'),
  class: awardClass,
  group: awardGroup,
  proposable: z.boolean().describe('false = an award of the past: recognised, never proposed'),
  subjects: z.array(honoreeKind),
  authority: z.string().describe('Who decides, lower case, e.g. "Chủ tịch Ủy ban nhân dân tỉnh"'),
  cite: z.string(),
  validFrom: isoDate,
  validTo: isoDate.nullable(),
  workingDays: z.number().int().describe('Time limit in working days from receipt'),
  councilPercent: z.number().describe('Share of all members needed; a setting of the office'),
  retentionYears: z.number().int().nullable().describe('null = permanent'),
  reviewNeeded: z.boolean().describe('Shown as "cần kiểm tra" until the office confirms'),
  version,
});
export type AwardType = z.infer<typeof awardType>;

export const legalBasis = z.object({
  id,
  text: z.string().describe('As printed, without the closing mark, e.g. "Căn cứ Luật …"'),
  validFrom: isoDate,
  validTo: isoDate.nullable(),
  sort: z.number().int(),
  reviewNeeded: z.boolean(),
  source: z.string(),
  version,
});
export type LegalBasis = z.infer<typeof legalBasis>;

const entryKind = z.enum(ENTRY_KINDS as [EntryKind, ...EntryKind[]]);
const entryKey = z
  .string()
  .min(1, { error: 'empty' })
  .max(80, { error: 'too_long' })
  .regex(/^[\p{Ll}\p{N}][\p{Ll}\p{N}_.: -]*$/u, { error: 'bad_key' });
/** Checked against the schema of its kind (domain/catalogue/entries.ts) by the office, which names the faulty place. */
const content = z.unknown();

/** One version of an entry as it stands. `id` is the version seen: a change names it, and a stale one is refused. */
export const entryVersion = z.object({
  id,
  kind: entryKind,
  key: z.string(),
  name: z.string().describe('As lists show it, e.g. the name of the award as this office prints it'),
  validFrom: isoDate,
  validTo: isoDate.nullable(),
  source: sourceMark,
  sourceText: z.string(),
  reviewNeeded: z.boolean(),
  confirmedBy: z.string().nullable(),
  confirmedAt: z.string().nullable(),
  content,
});
export type EntryVersion = z.infer<typeof entryVersion>;

/** A version with how it came to be and how it ended, replaced ones included. */
export const entryPast = entryVersion.extend({
  reason: z.string(),
  createdAt: z.string(),
  createdBy: z.string().describe('Empty: it came with the program'),
  replacedAt: z.string().nullable().describe('null = stands'),
  replacedBy: z.string().nullable(),
  replacedReason: z.string().nullable(),
});
export type EntryPast = z.infer<typeof entryPast>;

/** One thing done to the catalogue: it can be taken back as a whole, by its name. */
export const catalogueStep = z.object({
  id,
  action: z.enum(['save', 'end', 'confirm', 'import']),
  label: z.string(),
  reason: z.string(),
  at: z.string(),
  accountName: z.string(),
  undoneAt: z.string().nullable(),
  entries: z.number().int().describe('Entries it changed'),
});
export type CatalogueStep = z.infer<typeof catalogueStep>;

/** Entries as they would stand after a change: the input of `nominations.previewCatalogue`. */
export const plannedEntry = z.object({
  kind: entryKind,
  key: z.string(),
  validFrom: isoDate,
  validTo: isoDate.nullable(),
  content,
});
export type PlannedEntry = z.infer<typeof plannedEntry>;

const entryChange = z.strictObject({
  kind: entryKind,
  key: entryKey,
  seen: id.nullable().describe('The version the change starts from; null = a new key'),
  validFrom: isoDate,
  content,
  sourceText: line(600).describe('Where the value stands'),
  reviewNeeded: z.boolean(),
});
const changed = z.object({ stepId: id, label: z.string(), entryIds: z.array(id) });

/** The text of a catalogue file (YAML), at most a few MB. */
const fileText = z.string().max(8_000_000, { error: 'too_long' });
const fileRow = z.object({
  kind: entryKind,
  key: z.string(),
  name: z.string(),
  validFrom: isoDate,
  validTo: isoDate.nullable(),
  fields: z.array(z.string()).describe('What differs: fields of the frame and of the content'),
});

export const catalogue = {
  /** Versions that stand, in the order of the file; `text` finds names and keys without accents. */
  entries: reads()
    .input(
      z.strictObject({
        kind: entryKind.nullable(),
        text: optionalLine(200),
        on: isoDate.nullable().describe('Only those in force on this day; null = every version'),
        toReview: z.boolean(),
      }),
    )
    .output(
      z.object({
        revision: z.string(),
        entries: z.array(entryVersion),
        toReview: z.number().int().describe('Versions of the whole catalogue that wait to be confirmed'),
      }),
    ),
  entryHistory: reads()
    .input(z.strictObject({ kind: entryKind, key: z.string() }))
    .output(z.object({ versions: z.array(entryVersion), past: z.array(entryPast) })),
  /** Words for every id a rule may name: awards, offices, routes, parameters, dossier sets, retention classes. */
  names: reads()
    .input(z.strictObject({ on: isoDate }))
    .output(z.record(z.string(), z.string())),
  /** What `saveEntry` would make of the same input, for the preview of its impact. */
  planEntry: reads('administrator')
    .input(entryChange)
    .errors(refusals('NOT_FOUND', 'STALE', 'ENTRY_EXISTS', 'ENTRY_INVALID', 'DATE_ORDER'))
    .output(z.object({ entries: z.array(plannedEntry) })),
  /**
   * A new version from a day on: the version before ends the day before, a later one keeps its days. The day of an
   * existing version corrects that one; the corrected row is kept.
   */
  saveEntry: writes('administrator')
    .input(entryChange.extend({ stepId: id, reason: line(600) }))
    .errors(refusals('NOT_FOUND', 'STALE', 'ENTRY_EXISTS', 'ENTRY_INVALID', 'DATE_ORDER'))
    .output(changed),
  endEntry: writes('administrator')
    .input(
      z.strictObject({
        stepId: id,
        seen: id,
        validTo: isoDate.nullable().describe('Last day; null = without end'),
        reason: line(600),
      }),
    )
    .errors(refusals('NOT_FOUND', 'STALE', 'ENTRY_INVALID', 'DATE_ORDER'))
    .output(changed),
  /** "Đã đối chiếu": the office has compared the values with the text named. */
  confirmEntries: writes('administrator')
    .input(
      z.strictObject({
        stepId: id,
        seen: z.array(id).min(1).max(500),
        sourceText: line(600).describe('The text they were compared with'),
      }),
    )
    .errors(refusals('NOT_FOUND', 'STALE'))
    .output(changed),
  steps: reads()
    .input(z.strictObject({ limit: z.number().int().min(1).max(500) }))
    .output(z.array(catalogueStep)),
  undoStep: writes('administrator')
    .input(z.strictObject({ stepId: id }))
    .errors(refusals('NOT_FOUND', 'ENTRY_CHANGED_SINCE'))
    .output(done),
  exportFile: reads()
    .input(nothing)
    .output(z.object({ fileName: z.string(), text: z.string() })),
  /** Reads a file against the catalogue in force and changes nothing. */
  previewFile: reads('administrator')
    .input(z.strictObject({ text: fileText }))
    .output(
      z.object({
        revision: z.string(),
        added: z.array(fileRow),
        changed: z.array(fileRow),
        unchanged: z.number().int(),
        problems: z.array(z.object({ line: z.number().int().nullable(), reason: z.string() })),
        entries: z
          .array(plannedEntry)
          .describe('Of the added and changed ones; empty when there are problems'),
      }),
    ),
  applyFile: writes('administrator')
    .input(
      z.strictObject({
        stepId: id,
        text: fileText,
        revision: z.string(),
        fileName: line(200),
        reason: line(600),
      }),
    )
    .errors(refusals('STALE', 'CATALOGUE_FILE_INVALID', 'CATALOGUE_FILE_SAME'))
    .output(changed),

  awardTypes: reads().input(nothing).output(z.array(awardType)),
  updateAwardType: writes('secretary')
    .input(
      z.strictObject({
        id: z.string(),
        version,
        workingDays: z.number().int().min(1).max(200),
        councilPercent: z.number().min(0).max(100),
        retentionYears: z.number().int().min(2).max(70).nullable(),
        reviewNeeded: z.boolean(),
      }),
    )
    .errors(refusals('NOT_FOUND', 'STALE'))
    .output(awardType),
  legalBases: reads()
    .input(z.strictObject({ on: isoDate.nullable().describe('Only those in force on this day') }))
    .output(z.array(legalBasis)),
  saveLegalBasis: writes('secretary')
    .input(
      z.strictObject({
        id,
        version: version.nullable().describe('null = new'),
        text: line(600),
        validFrom: isoDate,
        validTo: isoDate.nullable(),
        sort: z.number().int().min(0).max(9999),
        reviewNeeded: z.boolean(),
        source: optionalLine(300),
      }),
    )
    .errors(refusals('NOT_FOUND', 'STALE', 'DATE_ORDER'))
    .output(legalBasis),
};
