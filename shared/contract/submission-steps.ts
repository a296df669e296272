import { z } from 'zod';
import { flowStep } from '#shared/domain/workflow/flow.ts';
import { streamKey } from '#shared/domain/workflow/stream.ts';
import { done, id, instant, isoDate, line, optionalLine, prose, version } from './basics.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

/** An opinion asked of an office (hiệp y), or one publishing of the list (công khai). */
export const batchRequest = z.object({
  id,
  kind: z.enum(['opinion', 'posting']),
  step: z.string(),
  office: z.string().describe('Who was asked; where the list was published'),
  sentOn: isoDate,
  dueOn: isoDate.describe('Opinion: answer expected by; posting: first day on which the next step may begin'),
  answeredOn: isoDate.nullable(),
  outcome: z.enum(['', 'agree', 'disagree', 'no-answer', 'objections']),
  note: z.string(),
});
export type BatchRequest = z.infer<typeof batchRequest>;

/** An account that can be given a submission to handle. */
export const officer = z.object({ id, name: z.string(), role: z.string() });

const changing = refusals('NOT_FOUND', 'STALE', 'STATE_FORBIDS');
const editors = ['clerk', 'secretary'] as const;

/** Calls of the nominations room about the steps of a submission, their clocks and their slips. */
export const stepCalls = {
  officers: reads().input(z.strictObject({})).output(z.array(officer)),
  /** Gives a submission to an officer; null takes it back. */
  assign: writes(...editors)
    .input(z.strictObject({ id, version, assigneeId: id.nullable() }))
    .errors(changing)
    .output(done),
  /** Asks an office for its opinion; without a day the parameter of the office counts the due day. */
  askOpinion: writes('secretary')
    .input(
      z.strictObject({
        id,
        batchId: id,
        office: line(300),
        sentOn: isoDate,
        dueOn: isoDate.nullable(),
        note: optionalLine(300),
      }),
    )
    .errors({ ...changing, ...refusals('DATE_IN_FUTURE', 'DATE_ORDER') })
    .output(batchRequest),
  answerOpinion: writes(...editors)
    .input(
      z.strictObject({
        id,
        batchId: id,
        answeredOn: isoDate,
        outcome: z.enum(['agree', 'disagree', 'no-answer']),
        note: prose(1000),
      }),
    )
    .errors({ ...changing, ...refusals('DATE_IN_FUTURE', 'DATE_ORDER', 'OPINION_NOT_DUE') })
    .output(batchRequest),
  /** Publishes the list; the first day of the next step follows from the days of the step. */
  startPosting: writes('secretary')
    .input(z.strictObject({ id, batchId: id, office: line(300), sentOn: isoDate }))
    .errors({ ...changing, ...refusals('DATE_IN_FUTURE', 'POSTING_STANDS') })
    .output(batchRequest),
  /** Ends a publishing with what came in: nothing, or objections in words. */
  endPosting: writes('secretary')
    .input(
      z.strictObject({
        id,
        batchId: id,
        answeredOn: isoDate,
        outcome: z.enum(['agree', 'objections']),
        note: prose(1000),
      }),
    )
    .errors({ ...changing, ...refusals('DATE_IN_FUTURE', 'DATE_ORDER', 'POSTING_TOO_EARLY') })
    .output(batchRequest),
  /** Takes back a request entered by mistake; the same call with `undo` brings it back. */
  removeRequest: writes('secretary')
    .input(z.strictObject({ id, batchId: id, undo: z.boolean() }))
    .errors(changing)
    .output(done),
  /** What a return would have to name: papers that the law asks for and that are missing. */
  missingPapers: reads()
    .input(z.strictObject({ id }))
    .errors(refusals('NOT_FOUND'))
    .output(
      z.object({
        missing: z.array(
          z.object({ key: z.string(), text: z.string(), cite: z.string(), certain: z.boolean() }),
        ),
        returnedTimes: z.number().int(),
      }),
    ),
  /** A slip as it prints: receipt with the day of the result, or the slip of the last return. */
  slip: reads()
    .input(
      z.strictObject({
        id,
        kind: z.enum(['receipt', 'return']),
        nonce: z.string().regex(/^[\w+/=-]{8,64}$/),
      }),
    )
    .errors(refusals('NOT_FOUND', 'NO_SLIP'))
    .output(z.object({ html: z.string(), title: z.string() })),
  /** The steps of a stream dated from a day of receipt, on the calendar of the office. */
  simulate: reads()
    .input(
      z.strictObject({
        stream: streamKey,
        awardTypeId: z.string().max(80).nullable(),
        procedure: z.enum(['thong-thuong', 'don-gian']),
        receivedOn: isoDate,
        returns: z
          .array(
            z.strictObject({ step: z.string().max(60), backAfterDays: z.number().int().min(0).max(365) }),
          )
          .max(30),
      }),
    )
    .errors(refusals('NOT_FOUND'))
    .output(
      z.object({
        steps: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            state: z.string(),
            office: z.string(),
            workingDays: z.number().int().nullable(),
            from: isoDate,
            due: isoDate,
          }),
        ),
        flow: z.array(flowStep),
        daysOff: z.array(z.object({ date: isoDate, name: z.string() })),
        workingDays: z.number().int(),
      }),
    ),
};

/** What a submission says about its step, in lists. */
export const stepFacts = {
  step: z.string(),
  stepName: z.string(),
  stepSince: isoDate.nullable(),
  stepDueOn: isoDate.nullable(),
  stepDays: z.number().int().describe('Working days at the step, today not counted on its first day'),
  assigneeId: id.nullable(),
  assigneeName: z.string(),
  procedure: z.enum(['thong-thuong', 'don-gian']),
  simpleCase: z.string(),
  secret: z.boolean(),
  secretCount: z.number().int(),
  receiptNumber: z.number().int().nullable(),
  returnedTimes: z.number().int(),
};

/** An event on the timeline: who, when, why, and where it led. */
export const batchEvent = z.object({
  at: instant,
  event: z.string(),
  accountName: z.string(),
  reason: z.string(),
  /** Name of the step it led to; empty where it moved nothing. */
  step: z.string(),
  /** What a return named. */
  missing: z.array(z.string()),
});
