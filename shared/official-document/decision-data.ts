/**
 * Data of an award decision: stored with the decision, edited in the window, input of `compose FILE.json`.
 * Plain JSON. Everything printed is either here or computed from here by `compose-decision.ts`.
 */
import { z } from 'zod';
import {
  agencySchema,
  amount,
  archiveSchema,
  type DataResult,
  distributionSchema,
  documentDate,
  LIST_LIMIT,
  marginsSchema,
  numberSchema,
  readData,
  signerSchema,
  sizePresetSchema,
  TEXT_LIMITS,
  text,
} from './frame-data.ts';

/** Recipients of one decision; more are split over several decisions. */
export const RECIPIENT_LIMIT = 5000;

/** One person, collective or household that receives the award. */
export const recipientSchema = z.strictObject({
  kind: z.enum(['person', 'collective', 'household']).describe('What receives the award'),
  honorific: z.enum(['Ông', 'Bà', '']).default('').describe('Printed before a name; empty for a collective'),
  name: text(TEXT_LIMITS.name)
    .min(1, { error: 'Cần họ tên hoặc tên tập thể.' })
    .describe('Full name, without honorific'),
  position: text(TEXT_LIMITS.name).default('').describe('Office held; empty if none'),
  unit: text(TEXT_LIMITS.name)
    .default('')
    .describe('Unit of a person, superior unit of a collective, address of a household'),
  reason: text(TEXT_LIMITS.line).optional().describe('Own achievement; overrides the shared reason'),
  amount: amount.optional().describe('Bonus in đồng; null or absent when none is printed'),
});

/** The whole decision. */
export const decisionDataSchema = z.strictObject({
  kind: z.literal('award-decision').describe('Kind of document'),
  agency: agencySchema,
  number: numberSchema.describe('Number; null in a draft'),
  date: documentDate.describe('Day of issue, YYYY-MM-DD; null in a draft'),
  draftYear: z.int().min(1900).max(9999).optional().describe('Year printed while the date is null'),
  title: text(TEXT_LIMITS.subject).describe('Trích yếu, starting with "Về việc", no full stop'),
  authority: text(TEXT_LIMITS.name).describe(
    'Who decides, in capitals, e.g. CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …',
  ),
  authorityInText: text(TEXT_LIMITS.name)
    .default('')
    .describe('The same inside a sentence; computed from the capitals when empty'),
  bases: z
    .array(text(TEXT_LIMITS.line))
    .max(LIST_LIMIT)
    .default([])
    .describe('Căn cứ lines in order, without the mark at the end'),
  proposal: text(TEXT_LIMITS.line).default('').describe('The last line, "Theo đề nghị của …"'),
  award: z
    .strictObject({
      name: text(TEXT_LIMITS.name)
        .min(1, { error: 'Cần tên hình thức khen thưởng.' })
        .describe('e.g. Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh'),
    })
    .describe('What is awarded'),
  reason: text(TEXT_LIMITS.line).default('').describe('Shared achievement, starting with "đã có thành tích"'),
  recipients: z
    .array(recipientSchema)
    .max(RECIPIENT_LIMIT, { error: `Nhiều quá ${RECIPIENT_LIMIT} dòng: hãy tách thành nhiều quyết định.` })
    .default([])
    .describe('Recipients in the order they are printed within their group'),
  moneyArticle: text(TEXT_LIMITS.passage)
    .default('')
    .describe('Article on the bonus; empty: no such article'),
  executors: text(TEXT_LIMITS.passage)
    .default('')
    .describe('Who carries the decision out, as a list of offices, or a whole sentence with "thi hành"'),
  signer: signerSchema,
  distribution: distributionSchema,
  archive: archiveSchema,
  sizePreset: sizePresetSchema,
  margins: marginsSchema,
  annexThreshold: z.int().min(1).max(20).default(5).describe('More recipients than this go to an annex'),
  electronic: z
    .boolean()
    .default(false)
    .describe('Electronic document: number and date in the bracket of the annex stay blank'),
});

export type DecisionRecipient = z.output<typeof recipientSchema>;
export type DecisionData = z.output<typeof decisionDataSchema>;
/** As typed or read from a file: fields with defaults may be absent. */
export type DecisionDataInput = z.input<typeof decisionDataSchema>;

export type DecisionDataResult = DataResult<DecisionData>;

/** Reads decision data from JSON of any origin. Never throws. */
export function readDecisionData(input: unknown): DecisionDataResult {
  return readData(decisionDataSchema, input);
}
