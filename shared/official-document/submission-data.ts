/**
 * Data of a submission (tờ trình) that proposes one award to one deciding authority: a submission of its own per award
 * and authority (NĐ 98/2023/NĐ-CP, Phụ lục I, Mẫu 01, note 6; Luật 06/2022/QH15 Điều 83, 84).
 */
import { z } from 'zod';
import { awardClassSchema } from './award-words.ts';
import { awardSchema, listingSchema, RECIPIENT_LIMIT, recipientSchema } from './decision-data.ts';
import { documentDate, frameFields, LIST_LIMIT, labelled, TEXT_LIMITS, text } from './frame-data.ts';

/** Types of commendation (Luật 06/2022/QH15 Điều 8); 'none' for titles, which have no type. */
export const COMMENDATION_STREAMS = [
  'none',
  'cong-trang',
  'dot-xuat',
  'phong-trao',
  'chuyen-de',
  'cong-hien',
  'nien-han',
  'doi-ngoai',
] as const;
export type CommendationStream = (typeof COMMENDATION_STREAMS)[number];

/** As the window offers them; printed words are phrases. */
export const STREAM_OPTIONS: Readonly<
  Record<CommendationStream, { readonly vi: string; readonly en: string }>
> = {
  none: { vi: 'Danh hiệu thi đua (không theo loại hình)', en: 'Title (no type)' },
  'cong-trang': { vi: 'Công trạng', en: 'Merit' },
  'dot-xuat': { vi: 'Đột xuất', en: 'Sudden achievement' },
  'phong-trao': { vi: 'Phong trào thi đua', en: 'Campaign' },
  'chuyen-de': { vi: 'Chuyên đề', en: 'Theme' },
  'cong-hien': { vi: 'Quá trình cống hiến', en: 'Long service' },
  'nien-han': { vi: 'Niên hạn', en: 'Years of service' },
  'doi-ngoai': { vi: 'Đối ngoại', en: 'Foreign relations' },
};

export const submissionDataSchema = z.strictObject({
  kind: z.literal('submission').describe('Kind of document'),
  agency: frameFields.agency,
  number: frameFields.number,
  date: frameFields.date,
  draftYear: frameFields.draftYear,
  title: labelled(text(TEXT_LIMITS.subject).default(''), {
    vi: 'Trích yếu',
    en: 'Subject',
    hint: 'Computed from the award when empty',
  }),
  addressees: labelled(z.array(text(TEXT_LIMITS.name)).max(LIST_LIMIT).default([]), {
    vi: 'Kính gửi',
    en: 'Addressees',
    hint: 'One line each, without dash and mark',
  }),
  bases: labelled(z.array(text(TEXT_LIMITS.line)).max(LIST_LIMIT).default([]), {
    vi: 'Căn cứ',
    en: 'Legal bases',
    hint: 'Law, decree, the text on tasks of the proposing unit',
  }),
  awardClass: awardClassSchema,
  award: awardSchema,
  stream: labelled(z.enum(COMMENDATION_STREAMS).default('none'), {
    vi: 'Loại hình khen thưởng',
    en: 'Type of commendation',
    options: STREAM_OPTIONS,
  }),
  decider: labelled(text(TEXT_LIMITS.name), {
    vi: 'Cấp quyết định',
    en: 'Deciding authority',
    hint: 'Inside a sentence, e.g. Chủ tịch Ủy ban nhân dân tỉnh',
  }),
  grounds: labelled(z.array(text(TEXT_LIMITS.line)).max(20).default([]), {
    vi: 'Căn cứ đề nghị (điểm, khoản, điều)',
    en: 'Grounds (point, clause, article)',
    hint: 'e.g. điểm d khoản 1 Điều 74 Luật Thi đua, khen thưởng',
  }),
  minutes: labelled(
    z
      .strictObject({
        number: labelled(text(60).default(''), { vi: 'Số biên bản', en: 'Number of the minutes' }),
        date: labelled(documentDate, { vi: 'Ngày họp', en: 'Day of the meeting', control: 'date' }),
        council: labelled(text(TEXT_LIMITS.name).default('Hội đồng Thi đua - Khen thưởng'), {
          vi: 'Hội đồng',
          en: 'Council',
        }),
      })
      .default({ number: '', date: null, council: 'Hội đồng Thi đua - Khen thưởng' }),
    { vi: 'Biên bản họp Hội đồng', en: 'Minutes of the council', hint: 'Empty: not mentioned' },
  ),
  reason: labelled(text(TEXT_LIMITS.line).default(''), {
    vi: 'Thành tích',
    en: 'Reason',
    hint: 'Shared achievement, starting with "đã có thành tích"',
  }),
  recipients: labelled(
    z
      .array(recipientSchema)
      .max(RECIPIENT_LIMIT, { error: `Nhiều quá ${RECIPIENT_LIMIT} dòng: hãy tách thành nhiều tờ trình.` })
      .default([]),
    {
      vi: 'Tập thể, cá nhân, hộ gia đình',
      en: 'Proposed',
      hint: 'Who is proposed, in the order of the list',
    },
  ),
  listing: listingSchema,
  attachments: labelled(z.array(text(TEXT_LIMITS.line)).max(LIST_LIMIT).default([]), {
    vi: 'Hồ sơ kèm theo',
    en: 'Attached papers',
    hint: 'Reports of achievements, minutes, confirmations (Điều 84)',
  }),
  signer: frameFields.signer,
  distribution: frameFields.distribution,
  archive: frameFields.archive,
  marks: frameFields.marks,
  sizePreset: frameFields.sizePreset,
  margins: frameFields.margins,
  annexThreshold: labelled(z.int().min(1).max(20).default(5), {
    vi: 'Lập phụ lục khi nhiều hơn',
    en: 'Annex from',
    hint: 'More names than this go to an annex',
  }),
  electronic: labelled(z.boolean().default(false), {
    vi: 'Văn bản điện tử',
    en: 'Electronic document',
    hint: 'Number and date in the bracket of the annex stay blank',
  }),
});

export type SubmissionData = z.output<typeof submissionDataSchema>;
export type SubmissionDataInput = z.input<typeof submissionDataSchema>;
