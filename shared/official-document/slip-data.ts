/** Data of the slips a submitting unit gets: giấy tiếp nhận with the day of the result, phiếu trả lại. */
import { z } from 'zod';
import { documentDate, frameFields, labelled, TEXT_LIMITS, text } from './frame-data.ts';
import { linesSchema } from './meeting-data.ts';

const { signer: _signer, marks: _marks, ...frame } = frameFields;

const line = text(TEXT_LIMITS.line).default('');

/** What both slips say of the submission; empty facts are not printed. */
const slipFields = {
  ...frame,
  unit: labelled(line, { vi: 'Đơn vị trình', en: 'Submitting unit' }),
  submission: labelled(line, { vi: 'Tờ trình', en: 'Submission', hint: 'Number, symbol and day' }),
  award: labelled(line, { vi: 'Hình thức đề nghị', en: 'Award' }),
  cases: labelled(line, { vi: 'Số trường hợp', en: 'Cases' }),
  officer: labelled(text(TEXT_LIMITS.name).default(''), {
    vi: 'Người ký phiếu',
    en: 'Officer',
  }),
} as const;

export const receiptSlipSchema = z.strictObject({
  kind: z.literal('receipt-slip'),
  ...slipFields,
  procedure: labelled(line, { vi: 'Thủ tục', en: 'Procedure' }),
  receivedOn: labelled(documentDate, { vi: 'Ngày nhận hồ sơ', en: 'Received on' }),
  workingDays: labelled(z.int().min(0).max(999).nullable().default(null), {
    vi: 'Số ngày làm việc giải quyết',
    en: 'Working days',
  }),
  dueOn: labelled(documentDate, { vi: 'Ngày hẹn trả kết quả', en: 'Result due on' }),
  papers: labelled(linesSchema, { vi: 'Thành phần hồ sơ đã nộp', en: 'Papers handed in' }),
});
export type ReceiptSlipData = z.output<typeof receiptSlipSchema>;
export type ReceiptSlipInput = z.input<typeof receiptSlipSchema>;

export const returnSlipSchema = z.strictObject({
  kind: z.literal('return-slip'),
  ...slipFields,
  reasons: labelled(linesSchema, { vi: 'Nội dung cần bổ sung', en: 'What is missing' }),
});
export type ReturnSlipData = z.output<typeof returnSlipSchema>;
export type ReturnSlipInput = z.input<typeof returnSlipSchema>;
