/** Data of a confirmation of awards, drawn from the archive with the proof of each line. */
import { z } from 'zod';
import { documentDate, frameFields, labelled, TEXT_LIMITS, text } from './frame-data.ts';
import { linesSchema } from './meeting-data.ts';
import { subjectField } from './text-document-data.ts';

const { agency, number, date, draftYear, ...frame } = frameFields;
const line = text(TEXT_LIMITS.line).default('');

/** Most lines of one confirmation. */
export const CONFIRMED_LIMIT = 300;

export const confirmationSchema = z.strictObject({
  kind: z.literal('award-confirmation'),
  agency,
  number,
  date,
  draftYear,
  subject: subjectField.default('Về việc đã được khen thưởng'),
  recipient: labelled(
    z
      .strictObject({
        honorific: labelled(z.enum(['Ông', 'Bà', '']).default(''), {
          vi: 'Ông, bà',
          en: 'Honorific',
          options: {
            Ông: { vi: 'Ông', en: 'Mr (Ông)' },
            Bà: { vi: 'Bà', en: 'Ms (Bà)' },
            '': { vi: 'Tập thể', en: 'Collective' },
          },
        }),
        name: labelled(text(TEXT_LIMITS.name).default(''), { vi: 'Họ tên, tên tập thể', en: 'Name' }),
        born: labelled(line, { vi: 'Ngày sinh, năm sinh', en: 'Born' }),
        office: labelled(line, { vi: 'Chức vụ', en: 'Office' }),
        unit: labelled(line, { vi: 'Đơn vị công tác', en: 'Unit' }),
        address: labelled(line, { vi: 'Nơi thường trú, trụ sở', en: 'Address' }),
      })
      .default({ honorific: '', name: '', born: '', office: '', unit: '', address: '' }),
    { vi: 'Người, tập thể được xác nhận', en: 'Recipient' },
  ),
  awards: labelled(
    z
      .array(
        z.strictObject({
          award: labelled(text(TEXT_LIMITS.name).min(1, { error: 'Cần tên hình thức khen thưởng.' }), {
            vi: 'Hình thức khen thưởng',
            en: 'Award',
          }),
          decision: labelled(line, { vi: 'Số, ký hiệu quyết định', en: 'Decision' }),
          decidedOn: labelled(documentDate, { vi: 'Ngày quyết định', en: 'Day' }),
          authority: labelled(line, { vi: 'Cơ quan, người quyết định', en: 'Authority' }),
          reason: labelled(line, { vi: 'Thành tích', en: 'Achievement' }),
          revoked: labelled(line, {
            vi: 'Đã hủy bỏ theo',
            en: 'Revoked by',
            hint: 'Decision that revoked the award; empty while it stands',
          }),
          proof: labelled(line, {
            vi: 'Tài liệu chứng minh',
            en: 'Proof',
            hint: 'e.g. Hồ sơ 12.TĐKT, tờ 31; Sổ vàng số 120/2026',
          }),
        }),
      )
      .max(CONFIRMED_LIMIT)
      .default([]),
    { vi: 'Các lần khen thưởng', en: 'Awards' },
  ),
  trail: labelled(linesSchema, {
    vi: 'Quá trình tra cứu',
    en: 'How it was found',
    hint: 'What was searched, by whom, on which day',
  }),
  requester: labelled(line, { vi: 'Theo đề nghị của', en: 'At the request of' }),
  purpose: labelled(line, { vi: 'Để', en: 'Purpose', hint: 'e.g. hoàn thiện hồ sơ hưởng chế độ' }),
  ...frame,
});
export type ConfirmationData = z.output<typeof confirmationSchema>;
