/** Data of letters the office writes about cases and meetings: asking for opinions, inviting, telling results. */
import { z } from 'zod';
import { documentDate, frameFields, LIST_LIMIT, labelled, passage, TEXT_LIMITS, text } from './frame-data.ts';
import { CASE_LIMIT, caseFields, linesSchema, momentSchema } from './meeting-data.ts';
import { addresseesSchema, electronicField, subjectField } from './text-document-data.ts';

const { agency, number, date, draftYear, ...frame } = frameFields;
const head = { agency, number, date, draftYear } as const;

/** The submission a letter answers or passes on. */
const proposalFields = {
  proposer: labelled(text(TEXT_LIMITS.name).default(''), { vi: 'Đơn vị trình', en: 'Submitting unit' }),
  submission: labelled(
    z
      .strictObject({
        symbol: labelled(text(60).default(''), {
          vi: 'Số, ký hiệu Tờ trình',
          en: 'Number and symbol',
          hint: 'e.g. 15/TTr-UBND',
        }),
        date: labelled(documentDate, { vi: 'Ngày Tờ trình', en: 'Day of the submission' }),
      })
      .default({ symbol: '', date: null }),
    { vi: 'Tờ trình', en: 'Submission' },
  ),
} as const;

export const opinionRequestSchema = z.strictObject({
  kind: z.literal('opinion-request-letter'),
  ...head,
  subject: subjectField.default('lấy ý kiến đề nghị khen thưởng'),
  addressees: addresseesSchema,
  ...proposalFields,
  cases: labelled(z.array(z.strictObject(caseFields)).max(CASE_LIMIT).default([]), {
    vi: 'Các trường hợp được đề nghị',
    en: 'Cases',
  }),
  matters: labelled(linesSchema, {
    vi: 'Nội dung cần cho ý kiến',
    en: 'What is asked',
    hint: 'e.g. Việc chấp hành pháp luật về thuế',
  }),
  deadline: labelled(documentDate, { vi: 'Hạn trả lời (ngày)', en: 'Answer by (day)' }),
  workingDays: labelled(z.int().min(1).max(365).nullable().default(null), {
    vi: 'Hạn trả lời (số ngày làm việc)',
    en: 'Answer within (working days)',
    hint: 'By the rules of the award; used where no day is given',
  }),
  silence: labelled(z.boolean().default(false), {
    vi: 'Hết hạn thì tiếp tục thủ tục',
    en: 'The procedure goes on without an answer',
  }),
  contact: labelled(text(TEXT_LIMITS.line).default(''), {
    vi: 'Nơi nhận trả lời',
    en: 'Where to answer',
    hint: 'e.g. qua Phòng Thi đua - Khen thưởng, thư điện tử …',
  }),
  electronic: electronicField,
  ...frame,
});
export type OpinionRequestData = z.output<typeof opinionRequestSchema>;

export const invitationSchema = z.strictObject({
  kind: z.literal('invitation'),
  ...head,
  subject: subjectField,
  invitees: labelled(z.array(text(TEXT_LIMITS.name)).max(LIST_LIMIT).default([]), {
    vi: 'Kính mời',
    en: 'Invited',
    hint: 'Bodies, or names with office and unit',
  }),
  occasion: labelled(text(TEXT_LIMITS.line).default(''), { vi: 'Tới dự', en: 'Occasion' }),
  chair: labelled(text(TEXT_LIMITS.line).default(''), { vi: 'Chủ trì', en: 'Chair' }),
  time: labelled(momentSchema, { vi: 'Thời gian', en: 'Time' }),
  place: labelled(text(TEXT_LIMITS.line).default(''), { vi: 'Địa điểm', en: 'Place' }),
  agenda: labelled(linesSchema, { vi: 'Nội dung', en: 'Agenda' }),
  papers: labelled(linesSchema, { vi: 'Tài liệu kèm theo', en: 'Papers' }),
  notes: labelled(passage(TEXT_LIMITS.passage).default(''), {
    vi: 'Lưu ý',
    en: 'Notes',
    control: 'prose',
  }),
  ...frame,
});
export type InvitationData = z.output<typeof invitationSchema>;

/** Why a case is not awarded. */
export const REJECTION_GROUNDS = ['subject', 'criteria', 'file', 'law', 'votes', 'other'] as const;

export const resultNoticeSchema = z.strictObject({
  kind: z.literal('result-notice'),
  ...head,
  subject: subjectField.default('Kết quả xét khen thưởng'),
  ...proposalFields,
  decisions: labelled(
    z
      .array(
        z.strictObject({
          symbol: labelled(text(60).default(''), { vi: 'Số, ký hiệu', en: 'Number and symbol' }),
          date: labelled(documentDate, { vi: 'Ngày', en: 'Day' }),
          issuer: labelled(text(TEXT_LIMITS.name).default(''), { vi: 'Của', en: 'Of' }),
        }),
      )
      .max(LIST_LIMIT)
      .default([]),
    { vi: 'Quyết định khen thưởng', en: 'Decisions' },
  ),
  approved: labelled(z.array(z.strictObject(caseFields)).max(CASE_LIMIT).default([]), {
    vi: 'Trường hợp được khen thưởng',
    en: 'Awarded cases',
  }),
  rejected: labelled(
    z
      .array(
        z.strictObject({
          ...caseFields,
          ground: labelled(z.enum(REJECTION_GROUNDS).default('criteria'), {
            vi: 'Lý do',
            en: 'Ground',
            options: {
              subject: { vi: 'Không đúng đối tượng', en: 'Not eligible' },
              criteria: { vi: 'Không đủ tiêu chuẩn', en: 'Criteria not met' },
              file: { vi: 'Không đủ hồ sơ', en: 'Dossier incomplete' },
              law: { vi: 'Vi phạm pháp luật', en: 'Breach of law' },
              votes: { vi: 'Không đủ tỷ lệ phiếu', en: 'Not enough votes' },
              other: { vi: 'Lý do khác', en: 'Other' },
            },
          }),
          reason: labelled(text(TEXT_LIMITS.line).default(''), { vi: 'Lý do cụ thể', en: 'Reason' }),
        }),
      )
      .max(CASE_LIMIT)
      .default([]),
    { vi: 'Trường hợp chưa được khen thưởng', en: 'Cases not awarded' },
  ),
  handover: labelled(passage(TEXT_LIMITS.passage).default(''), {
    vi: 'Trao tặng, nhận hiện vật',
    en: 'Handing over',
    control: 'prose',
  }),
  ...frame,
});
export type ResultNoticeData = z.output<typeof resultNoticeSchema>;
