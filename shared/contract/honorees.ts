import { z } from 'zod';
import { birthDate, honoreeKind, honorific, id, isoDate, optionalLine } from './basics.ts';
import { reads } from './procedure.ts';
import { refusals } from './refusals.ts';

export const honoreeAward = z.object({
  id,
  awardName: z.string(),
  decisionNumber: z.string(),
  decisionDate: isoDate,
  reason: z.string(),
});

export const honoreeSummary = z.object({
  id,
  kind: honoreeKind,
  honorific,
  name: z.string(),
  birthDate,
  position: z.string(),
  unitName: z.string(),
  awardCount: z.number().int(),
});
export type HonoreeSummary = z.infer<typeof honoreeSummary>;

export const honorees = {
  suggest: reads()
    .input(
      z.strictObject({ text: optionalLine(300), kind: honoreeKind, limit: z.number().int().min(1).max(50) }),
    )
    .output(z.array(honoreeSummary)),
  list: reads()
    .input(
      z.strictObject({
        text: optionalLine(300),
        kind: honoreeKind.nullable(),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.object({ total: z.number().int(), honorees: z.array(honoreeSummary) })),
  get: reads()
    .input(z.strictObject({ id }))
    .errors(refusals('NOT_FOUND'))
    .output(honoreeSummary.extend({ awards: z.array(honoreeAward) })),
};
