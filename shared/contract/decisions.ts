import { z } from 'zod';
import { decisionStanding } from '#shared/domain/award-life/decision-life.ts';
import { decisionDataSchema } from '#shared/official-document/decision-data.ts';
import { done, id, instant, isoDate, nothing, optionalLine, prose, version } from './basics.ts';
import { numberRefusals, reservationId } from './number-refusals.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

export const decisionRow = z.object({
  id,
  batchId: id,
  title: z.string(),
  unitName: z.string(),
  state: z.enum(['draft', 'issued']),
  number: z.number().int().nullable(),
  symbol: z.string().describe('e.g. "QĐ-UBND"'),
  issuedOn: isoDate.nullable(),
  signerName: z.string(),
  recipients: z.number().int(),
  standing: decisionStanding.describe('What became of it after issue; a draft counts as in force'),
  updatedAt: instant,
  version,
});
export type DecisionRow = z.infer<typeof decisionRow>;

export const formCheck = z.object({
  rule: z.string(),
  level: z.enum(['must', 'advice']),
  holds: z.boolean(),
  message: z.object({ vi: z.string(), en: z.string() }),
});
export type FormCheck = z.infer<typeof formCheck>;

export const decision = decisionRow.extend({
  data: decisionDataSchema,
  expectedNumber: z.number().int().describe('The number that signing today would give'),
  earliestDate: isoDate
    .nullable()
    .describe('Date of the last number of the series: no earlier date may be used'),
  checks: z.array(formCheck),
});
export type Decision = z.infer<typeof decision>;

const nonce = z.string().regex(/^[\w+/=-]{8,64}$/);

const editing = refusals('NOT_FOUND', 'STALE', 'ALREADY_ISSUED');

export const decisions = {
  list: reads().input(nothing).output(z.array(decisionRow)),
  /** The content of a recalled decision is open to administrator, secretary and archivist only. */
  get: reads()
    .input(z.strictObject({ id }))
    .errors(refusals('NOT_FOUND', 'DECISION_FROZEN'))
    .output(decision),
  draftFromBatch: writes('secretary')
    .input(z.strictObject({ id, batchId: id }))
    .errors(refusals('NOT_FOUND', 'STATE_FORBIDS', 'NOBODY_APPROVED', 'DECISION_EXISTS'))
    .output(decision),
  update: writes('secretary', 'approver')
    .input(z.strictObject({ id, version, data: decisionDataSchema }))
    .errors(editing)
    .output(decision),
  /** Page of a decision as it is stored, with the mark of what became of it: what is shown and printed after issue. */
  page: reads()
    .input(z.strictObject({ id, nonce }))
    .errors(refusals('NOT_FOUND', 'DECISION_FROZEN'))
    .output(z.object({ html: z.string() })),
  /** Page of a draft as it will print, and its checks, for data that may not be saved yet. */
  preview: reads()
    .input(z.strictObject({ data: decisionDataSchema, nonce }))
    .output(z.object({ html: z.string(), checks: z.array(formCheck) })),
  issue: writes('approver')
    .input(z.strictObject({ id, version, date: isoDate, reservationId }))
    .errors({
      ...editing,
      ...numberRefusals,
      ...refusals('STATE_FORBIDS', 'FORM_CHECK_FAILED'),
    })
    .output(decision),
  /**
   * The answer of the level above to a proposal, or the end of a secret dossier: with number and day of the decision
   * the awards enter the archive; without an award the reason is kept.
   */
  recordStateResult: writes('secretary')
    .input(
      z.strictObject({
        batchId: id,
        version,
        outcome: z.enum(['granted', 'declined']),
        decisionNumber: optionalLine(60),
        decisionDate: isoDate.nullable(),
        signer: optionalLine(120),
        reason: prose(1000),
      }),
    )
    .errors(
      refusals(
        'NOT_FOUND',
        'STALE',
        'STATE_FORBIDS',
        'REASON_NEEDED',
        'DECISION_FACTS_NEEDED',
        'DATE_IN_FUTURE',
      ),
    )
    .output(z.object({ awards: z.number().int() })),
  /** Throws a draft away; the submission goes back to the step before. Issued decisions are never discarded. */
  discard: writes('secretary')
    .input(z.strictObject({ id, version, reason: optionalLine(500) }))
    .errors(editing)
    .output(done),
};
