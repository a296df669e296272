import { z } from 'zod';
import { awardChangeRefusals } from './award-life.ts';
import { id, instant, isoDate, optionalLine, prose, version } from './basics.ts';
import { formCheck } from './decisions.ts';
import { numberRefusals, reservationId } from './number-refusals.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

/** Records a document can be drafted from; a council session is known by its submission. */
export const DOCUMENT_SOURCES = ['batch', 'council', 'decision', 'award', 'dossier', 'candidate'] as const;
export type DocumentSourceType = (typeof DOCUMENT_SOURCES)[number];
export const documentSource = z.strictObject({ type: z.enum(DOCUMENT_SOURCES), id });
export type DocumentSource = z.infer<typeof documentSource>;

export const DOCUMENT_STATES = ['draft', 'issued', 'recalled'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** Characters of a document's data as JSON: a list of 5,000 people with their achievements stays below. */
const DATA_LIMIT = 12_000_000;

/**
 * Data of a document by the schema of its kind (`shared/official-document/kinds`). A draft may be unfinished, so what
 * does not fit the schema yet comes back as problems instead of being refused.
 */
export const documentData = z
  .record(z.string().max(80), z.json())
  .refine((data) => JSON.stringify(data).length <= DATA_LIMIT, { error: 'too_long' });
export type DocumentData = z.infer<typeof documentData>;

export const documentRow = z.object({
  id,
  kind: z.string().describe('Id of its kind, e.g. "submission"'),
  title: z.string().describe('Its trích yếu'),
  state: z.enum(DOCUMENT_STATES),
  number: z.number().int().nullable(),
  symbol: z.string().describe('e.g. "TTr-UBND"; empty for kinds without a number'),
  issuedOn: isoDate.nullable(),
  signerName: z.string(),
  source: documentSource.nullable().describe('What it was drafted from'),
  sourceTitle: z.string().describe('Name of that record; empty without one'),
  createdBy: z.string(),
  updatedAt: instant,
  version,
});
export type DocumentRow = z.infer<typeof documentRow>;

/** A field that strict reading refuses, with the sentence that says what to do. */
export const dataProblem = z.object({ path: z.string(), code: z.string(), message: z.string() });

export const documentRecord = documentRow.extend({
  data: documentData,
  problems: z.array(dataProblem),
  checks: z.array(formCheck),
  expectedNumber: z
    .number()
    .int()
    .nullable()
    .describe('The number that signing today would give; null for kinds without'),
  earliestDate: isoDate
    .nullable()
    .describe('Date of the last number of the series: no earlier date may be used'),
  recalledAt: instant.nullable(),
  recallReason: z.string(),
});
export type DocumentRecord = z.infer<typeof documentRecord>;

const editing = refusals('NOT_FOUND', 'STALE', 'DOCUMENT_ISSUED');
const authors = ['secretary', 'clerk', 'archivist', 'approver'] as const;

export const documents = {
  /** Drafts first, then the others by date and number, newest first; with a source, those drafted from it. */
  list: reads()
    .input(z.strictObject({ source: documentSource.nullable() }))
    .output(z.array(documentRow)),
  /** The content of a recalled document is open to administrator, secretary and archivist only. */
  get: reads()
    .input(z.strictObject({ id }))
    .errors(refusals('NOT_FOUND', 'DOCUMENT_FROZEN'))
    .output(documentRecord),
  /** A new draft, empty or filled from the facts of a record. */
  draft: writes(...authors)
    .input(
      z.strictObject({
        id,
        kind: z.string().max(60),
        source: documentSource.nullable(),
        awardIds: z
          .array(id)
          .max(5000)
          .describe('Of a decision: only these awards; empty: all, or none where it is about none'),
      }),
    )
    .errors(
      refusals(
        'NOT_FOUND',
        'DOCUMENT_KIND_UNKNOWN',
        'DOCUMENT_NOT_FROM_HERE',
        'SECRET_CONTENT',
        'DOSSIER_RESTRICTED',
      ),
    )
    .output(documentRecord),
  update: writes(...authors)
    .input(z.strictObject({ id, version, data: documentData }))
    .errors(editing)
    .output(documentRecord),
  /** The page as it will print, for data that may not be saved yet; null for data of another shape. */
  preview: reads()
    .input(
      z.strictObject({
        kind: z.string().max(60),
        data: documentData,
        nonce: z.string().regex(/^[\w+/=-]{8,64}$/),
      }),
    )
    .errors(refusals('DOCUMENT_KIND_UNKNOWN'))
    .output(
      z.object({ html: z.string().nullable(), checks: z.array(formCheck), problems: z.array(dataProblem) }),
    ),
  /** The page of a stored document: an issued one with the wording it was signed with. */
  page: reads()
    .input(z.strictObject({ id, nonce: z.string().regex(/^[\w+/=-]{8,64}$/) }))
    .errors(refusals('NOT_FOUND', 'DOCUMENT_KIND_UNKNOWN', 'DOCUMENT_INCOMPLETE', 'DOCUMENT_FROZEN'))
    .output(z.object({ html: z.string() })),
  /** A sample of a kind in which a phrase is said, in words that are not saved yet; the first sample where none says it. */
  samplePage: reads()
    .input(
      z.strictObject({
        kind: z.string().max(60),
        phrase: z.string().max(80),
        text: prose(3000),
        nonce: z.string().regex(/^[\w+/=-]{8,64}$/),
      }),
    )
    .errors(refusals('DOCUMENT_KIND_UNKNOWN'))
    .output(z.object({ html: z.string(), shows: z.boolean().describe('The phrase stands on the page') })),
  /** Signs: the number is given where the kind takes one, the text is stored, nothing can be changed any more. */
  issue: writes('approver')
    .input(z.strictObject({ id, version, date: isoDate, reservationId }))
    .errors({
      ...editing,
      ...numberRefusals,
      ...awardChangeRefusals,
      ...refusals('DOCUMENT_CHECK_FAILED', 'DOCUMENT_INCOMPLETE'),
    })
    .output(documentRecord),
  /** Throws a draft away. Issued documents are never discarded; `restore` takes a draft back. */
  discard: writes(...authors)
    .input(z.strictObject({ id, version, reason: optionalLine(500) }))
    .errors(editing)
    .output(z.object({ version })),
  restore: writes(...authors)
    .input(z.strictObject({ id, version }))
    .errors(refusals('NOT_FOUND', 'STALE'))
    .output(documentRecord),
  /** Takes an issued document back: it stays with number and text, frozen, marked as recalled. */
  recall: writes('approver')
    .input(z.strictObject({ id, version, reason: prose(1000) }))
    .errors(
      refusals('NOT_FOUND', 'STALE', 'RECALL_REASON_NEEDED', 'DOCUMENT_NOT_ISSUED', 'RECALL_HAS_EFFECTS'),
    )
    .output(documentRecord),
};
