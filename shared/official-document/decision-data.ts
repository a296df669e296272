/**
 * Data of an award decision: stored with the decision, edited in the window, input of `compose FILE.json`.
 * Plain JSON. Everything printed is either here or computed from here by `compose-decision.ts`.
 */
import { z } from 'zod';
import { cleanText } from '#shared/vietnamese/normalize.ts';
import { DEFAULT_MARGINS, MARGIN_LIMITS } from './layout.ts';

/** Longest text of each sort, in characters. A trích yếu has at most 500 (NĐ 30/2020, Phụ lục VI, Phần II). */
export const TEXT_LIMITS = { name: 300, subject: 500, line: 1000, passage: 3000 } as const;

const LIST_LIMIT = 50;
/** Recipients of one decision; more are split over several decisions. */
export const RECIPIENT_LIMIT = 5000;

function text(limit: number) {
  return z
    .string({ error: 'Cần điền chữ ở ô này.' })
    .max(limit, { error: `Dài quá ${limit} ký tự: hãy rút gọn.` })
    .overwrite(cleanDocumentText);
}

function margin(side: keyof typeof DEFAULT_MARGINS) {
  const { min, max } = MARGIN_LIMITS[side];
  const error = `Lề phải từ ${min} đến ${max} mm.`;
  return z.number({ error }).min(min, { error }).max(max, { error }).default(DEFAULT_MARGINS[side]);
}

const amount = z
  .int({ error: 'Tiền thưởng là số nguyên, tính bằng đồng.' })
  .min(0, { error: 'Tiền thưởng không được âm.' })
  .max(100_000_000_000, { error: 'Tiền thưởng lớn quá mức: hãy kiểm tra lại.' })
  .nullable();

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
  agency: z
    .strictObject({
      parent: text(TEXT_LIMITS.name).default('').describe('Superior body, printed above; empty if none'),
      name: text(TEXT_LIMITS.name)
        .min(1, { error: 'Cần tên cơ quan ban hành.' })
        .describe('Issuing body in capitals, e.g. ỦY BAN NHÂN DÂN TỈNH BẮC NINH'),
      nameLines: z
        .array(text(TEXT_LIMITS.name))
        .max(4)
        .optional()
        .describe('The name as it breaks into lines; computed when absent'),
      place: text(100).describe('Place name before the date, e.g. Bắc Ninh'),
      symbol: text(30).describe('Symbol after the number, e.g. QĐ-UBND'),
    })
    .describe('Issuing body'),
  number: z
    .int({ error: 'Số quyết định là số nguyên.' })
    .min(1, { error: 'Số quyết định bắt đầu từ 1.' })
    .max(99_999_999, { error: 'Số quyết định lớn quá mức.' })
    .nullable()
    .default(null)
    .describe('Number; null in a draft'),
  date: z.iso
    .date({ error: 'Ngày không có trong lịch: hãy ghi năm-tháng-ngày, ví dụ 2026-11-24.' })
    .nullable()
    .default(null)
    .describe('Day of issue, YYYY-MM-DD; null in a draft'),
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
  signer: z
    .strictObject({
      capacity: z
        .array(text(TEXT_LIMITS.name))
        .max(4)
        .default([])
        .describe('Lines above the signature, e.g. ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]'),
      name: text(TEXT_LIMITS.name).default('').describe('Full name, no academic title'),
    })
    .describe('Who signs'),
  distribution: z
    .array(text(TEXT_LIMITS.name))
    .max(LIST_LIMIT)
    .default([])
    .describe('Nơi nhận entries without dash and mark; "Như Điều n" and "Lưu" are computed'),
  archive: z
    .strictObject({
      unit: text(60).default('VT').describe('Kept by, e.g. VT, NC'),
      copies: z.int().min(1).max(999).optional().describe('Number of kept copies'),
    })
    .describe('The last entry of Nơi nhận'),
  sizePreset: z.enum(['A', 'B']).default('A').describe('A: Quốc hiệu 13, body 14; B: Quốc hiệu 12, body 13'),
  margins: z
    .strictObject({
      top: margin('top'),
      bottom: margin('bottom'),
      left: margin('left'),
      right: margin('right'),
    })
    .default({ ...DEFAULT_MARGINS })
    .describe('Page margins in mm'),
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

/** One field that cannot be taken, with a sentence that says what to do. */
export type DecisionDataProblem = { readonly path: string; readonly code: string; readonly message: string };

export type DecisionDataResult =
  | { readonly ok: true; readonly data: DecisionData }
  | { readonly ok: false; readonly problems: readonly DecisionDataProblem[] };

/** Reads decision data from JSON of any origin. Never throws. */
export function readDecisionData(input: unknown): DecisionDataResult {
  const result = decisionDataSchema.safeParse(input);
  if (result.success) return { ok: true, data: result.data };
  return {
    ok: false,
    problems: result.error.issues.map((issue) => ({
      path: issue.path.map(String).join('.'),
      code: issue.code,
      message: explainIssue(issue),
    })),
  };
}

function explainIssue(issue: {
  readonly code: string;
  readonly message: string;
  readonly keys?: unknown;
}): string {
  if (issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)) {
    return `Ô không có trong mẫu: ${issue.keys.join(', ')}. Hãy bỏ đi hoặc sửa tên.`;
  }
  // Sentences of this file are Vietnamese; the library's own, for shapes no form can send, are not.
  if (/^(Invalid|Too|Unrecognized|Expected)/u.test(issue.message)) {
    return 'Giá trị không đúng kiểu của ô này: hãy đối chiếu với mẫu dữ liệu của quyết định.';
  }
  return issue.message;
}

/**
 * Text as a document may hold it: `cleanText`, and no soft hyphen. Text in an old encoding, where U+00AD is
 * the letter ư, has been converted long before it becomes decision data.
 */
function cleanDocumentText(value: string): string {
  return cleanText(value.replace(/\u00AD/gu, ''));
}
