import { z } from 'zod';
import type { LintReport as PureReport } from '#shared/official-document/lint/report.ts';
import { id, isoDate, nothing } from './basics.ts';
import { reads } from './procedure.ts';
import { refusals } from './refusals.ts';

const bilingual = z.object({ vi: z.string(), en: z.string() });

const finding = bilingual.extend({
  place: z.object({
    part: z.enum([
      'page',
      'header',
      'footer',
      'letterhead',
      'title',
      'basis',
      'body',
      'closing',
      'annex',
      'text-box',
      'notes',
      'styles',
      'properties',
    ]),
    section: z.number().int().nullable(),
    paragraph: z.number().int().nullable().describe('Position in the file, counting those in tables'),
    quote: z.string(),
  }),
});

const checkResult = z.object({
  id: z.number().int().describe('1 … 65'),
  level: z.enum(['must', 'house']),
  title: bilingual,
  rule: z.string().describe('Article and annex'),
  outcome: z.enum(['holds', 'broken', 'not-applicable', 'needs-facts']),
  findings: z.array(finding).readonly(),
  more: z.number().int().describe('Places beyond those named'),
  why: bilingual.nullable(),
});

/** What is said of a .docx: see `shared/official-document/lint/report.ts`. */
export const lintReport = z.object({
  kind: z.string(),
  rules: z.enum(['tt01', 'nd30']),
  date: isoDate.nullable(),
  checks: z.array(checkResult).readonly(),
  links: z
    .array(z.object({ kind: z.enum(['hyperlink', 'template', 'picture', 'other']), target: z.string() }))
    .readonly(),
}) satisfies z.ZodType<PureReport>;
export type LintReport = z.infer<typeof lintReport>;

export const lintFacts = z.object({
  place: z.string(),
  awardNames: z.array(z.string()).readonly(),
  bases: z
    .array(
      z.object({ names: z.array(z.string()).readonly(), validFrom: isoDate, validTo: isoDate.nullable() }),
    )
    .readonly(),
});

const unread = refusals(
  'DOCX_EXPECTED',
  'DOCX_OLD_FORMAT',
  'DOCX_WEB_PAGE',
  'DOCX_ENCRYPTED',
  'DOCX_DAMAGED',
  'DOCX_MACROS',
  'DOCX_OUTSIDE_CONTENT',
  'DOCX_DOCTYPE',
  'DOCX_ZIP_BOMB',
  'DOCX_TOO_LARGE',
  'DOCX_TOO_DEEP',
);

export const formCheck = {
  /** A file sent for this check alone: it is read once and kept nowhere. */
  checkUpload: reads()
    .input(z.strictObject({ uploadId: id }))
    .errors({ ...unread, ...refusals('FILE_DAMAGED') })
    .output(lintReport),
  /** A decision as it would be handed out now. */
  checkDecision: reads()
    .input(z.strictObject({ id }))
    .errors({ ...unread, ...refusals('NOT_FOUND', 'DECISION_FROZEN') })
    .output(lintReport),
  /** A document as it would be handed out now; a signed one by the bytes that were signed. */
  checkDocument: reads()
    .input(z.strictObject({ id }))
    .errors({ ...unread, ...refusals('NOT_FOUND', 'FILE_LOST') })
    .output(lintReport),
  /** What documents are held against that only this office knows. */
  facts: reads().input(nothing).output(lintFacts),
};
