import { z } from 'zod';
import { isoDate, nothing } from './basics.ts';
import { batchRow } from './nominations.ts';
import { reads } from './procedure.ts';

export const home = {
  /** First sight of the day: what waits for me, overdue first; this year against last. */
  summary: reads()
    .input(nothing)
    .output(
      z.object({
        today: isoDate,
        waiting: z.array(batchRow).describe('Submissions whose next step this account may do, by due date'),
        counts: z.object({
          nominations: z.number().int(),
          council: z.number().int(),
          decisions: z.number().int(),
          overdue: z.number().int(),
        }),
        undelivered: z
          .object({
            awards: z.number().int(),
            late: z.number().int(),
            days: z.number().int().describe('Days after the decision from which it counts as late'),
          })
          .describe('Certificates not handed over'),
        expectedNumber: z.string(),
        awards: z.array(
          z.object({
            awardTypeId: z.string(),
            name: z.string(),
            thisYear: z.number().int(),
            lastYear: z.number().int(),
          }),
        ),
        months: z.array(
          z.object({ month: z.number().int(), thisYear: z.number().int(), lastYear: z.number().int() }),
        ),
        total: z.number().int().describe('Awards in the archive'),
      }),
    ),
};
