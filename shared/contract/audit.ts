import { z } from 'zod';
import { instant } from './basics.ts';
import { reads } from './procedure.ts';

export const auditEntry = z.object({
  seq: z.number().int(),
  at: instant,
  accountName: z.string(),
  action: z.string().describe('Path of the call, e.g. "decisions.issue"'),
  subjectKind: z.string(),
  subjectId: z.string(),
  summary: z.string().describe('In words, Vietnamese'),
});
export type AuditEntry = z.infer<typeof auditEntry>;

export const audit = {
  list: reads('administrator')
    .input(
      z.strictObject({
        before: z.number().int().nullable().describe('Continue below this sequence number'),
        limit: z.number().int().min(1).max(500),
        subjectId: z.string().nullable(),
      }),
    )
    .output(z.object({ total: z.number().int(), entries: z.array(auditEntry) })),
};
