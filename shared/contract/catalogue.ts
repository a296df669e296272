import { z } from 'zod';
import { honoreeKind, id, isoDate, line, nothing, optionalLine, version } from './basics.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

export const awardType = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  level: z.enum(['province']),
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

export const catalogue = {
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
