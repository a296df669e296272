import { z } from 'zod';
import { id, isoDate, line, nothing, optionalLine, version } from './basics.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

export const councilVote = z.strictObject({
  candidateId: id,
  yes: z.number().int().min(0).max(999),
  outcome: z.enum(['approved', 'rejected']),
});

const sessionFields = {
  heldOn: isoDate,
  place: optionalLine(200),
  chair: line(100),
  secretary: line(100),
  membersTotal: z.number().int().min(1).max(99),
  membersPresent: z.number().int().min(0).max(99),
  minutesNumber: optionalLine(60),
};

export const councilResult = z.object({
  batchId: id,
  sessionId: id,
  ...sessionFields,
  votes: z.array(councilVote),
  version,
});
export type CouncilResult = z.infer<typeof councilResult>;

export const council = {
  /** Submissions that wait for the council, and results already recorded, newest first. */
  list: reads()
    .input(nothing)
    .output(
      z.array(
        z.object({
          batchId: id,
          title: z.string(),
          unitName: z.string(),
          state: z.string(),
          cases: z.number().int(),
          approved: z.number().int(),
          heldOn: isoDate.nullable(),
        }),
      ),
    ),
  get: reads()
    .input(z.strictObject({ batchId: id }))
    .output(councilResult.nullable()),
  record: writes('secretary')
    .input(
      z.strictObject({
        batchId: id,
        sessionId: id,
        version: version.nullable().describe('null = first record'),
        ...sessionFields,
        votes: z.array(councilVote).min(1),
      }),
    )
    .errors(refusals('NOT_FOUND', 'STALE', 'STATE_FORBIDS', 'COUNT_EXCEEDED', 'POSTING_TOO_EARLY'))
    .output(councilResult),
};
