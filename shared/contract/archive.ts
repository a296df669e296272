import { z } from 'zod';
import { awardLife, awardLifeCalls, awardStandingState, delivery } from './award-life.ts';
import { birthDate, honoreeKind, honorific, id, instant, isoDate, optionalLine } from './basics.ts';
import { batchEvent, paper } from './nominations.ts';
import { reads } from './procedure.ts';
import { refusals } from './refusals.ts';

export const awardHit = z.object({
  id,
  honoreeId: id,
  kind: honoreeKind,
  honorific,
  name: z.string(),
  position: z.string(),
  unit: z.string(),
  award: z.string(),
  decisionNumber: z.string(),
  decisionDate: isoDate,
  reason: z.string(),
  standing: awardStandingState,
  delivery: delivery.nullable(),
});
export type AwardHit = z.infer<typeof awardHit>;

const facet = z.array(z.object({ value: z.string(), label: z.string(), count: z.number().int() }));

export const searchInput = z.strictObject({
  text: optionalLine(300),
  awardTypeIds: z.array(z.string()),
  kinds: z.array(honoreeKind),
  units: z.array(z.string()),
  fromYear: z.number().int().nullable(),
  toYear: z.number().int().nullable(),
  decisionNumber: optionalLine(60),
  standings: z.array(awardStandingState).default([]),
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(500),
  facets: z.boolean(),
});
export type SearchInput = z.infer<typeof searchInput>;
export type SearchQuestion = z.input<typeof searchInput>;

export const dossier = z.object({
  id,
  code: z.string().describe('Số và ký hiệu hồ sơ (NĐ 30/2020/NĐ-CP Điều 29)'),
  title: z.string(),
  retentionYears: z.number().int().nullable(),
  maker: z.string(),
  startDate: isoDate,
  endDate: isoDate,
  papers: z.array(paper),
  awards: z.array(awardHit),
});
export type Dossier = z.infer<typeof dossier>;

export const archive = {
  ...awardLifeCalls,
  search: reads()
    .input(searchInput)
    .output(
      z.object({
        total: z.number().int(),
        hits: z.array(awardHit),
        facets: z
          .object({ awards: facet, kinds: facet, units: facet, years: facet, standings: facet })
          .nullable()
          .describe('Exact counts over all hits'),
        milliseconds: z.number(),
      }),
    ),
  award: reads()
    .input(z.strictObject({ id }))
    .errors(refusals('NOT_FOUND'))
    .output(
      awardHit.extend({
        birthDate,
        signer: z.string(),
        source: z.enum(['decision', 'import']),
        decisionId: id.nullable(),
        batchId: id.nullable(),
        dossierId: id.nullable(),
        dossierCode: z.string().nullable(),
        retentionYears: z.number().int().nullable(),
        recordedAt: instant,
        events: z.array(batchEvent),
        papers: z.array(paper),
        otherAwards: z.array(awardHit),
        life: awardLife,
      }),
    ),
  dossier: reads().input(z.strictObject({ id })).errors(refusals('NOT_FOUND')).output(dossier),
  dossiers: reads()
    .input(
      z.strictObject({
        text: optionalLine(300),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(
      z.object({
        total: z.number().int(),
        dossiers: z.array(
          dossier
            .omit({ papers: true, awards: true })
            .extend({ paperCount: z.number().int(), awardCount: z.number().int() }),
        ),
      }),
    ),
};
