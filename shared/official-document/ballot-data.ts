/** Data of ballots and of the minutes of their counting. */
import { z } from 'zod';
import { frameFields, labelled, passage, TEXT_LIMITS, text } from './frame-data.ts';
import { attendeeSchema, CASE_LIMIT, caseFields, countSchema, momentSchema } from './meeting-data.ts';

/** What a share of votes is counted on in the counting minutes. 'valid': per row, since a row is valid or not. */
export const BALLOT_BASES = ['members', 'present', 'issued', 'returned', 'valid'] as const;
export type BallotBase = (typeof BALLOT_BASES)[number];

const { signer: _signer, ...frame } = frameFields;

const BASE_WORDS: Readonly<Record<BallotBase, { readonly vi: string; readonly en: string }>> = {
  members: { vi: 'Tổng số thành viên Hội đồng', en: 'All members' },
  present: { vi: 'Số thành viên có mặt', en: 'Members present' },
  issued: { vi: 'Số phiếu phát ra', en: 'Ballots given out' },
  returned: { vi: 'Số phiếu thu về', en: 'Ballots returned' },
  valid: { vi: 'Số phiếu hợp lệ', en: 'Valid ballots' },
};

export const ballotCountMinutesSchema = z.strictObject({
  kind: z.literal('ballot-count-minutes'),
  ...frame,
  subject: labelled(text(TEXT_LIMITS.subject), {
    vi: 'Trích yếu',
    en: 'Subject',
    hint: 'e.g. Kiểm phiếu xét, đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  }),
  opened: labelled(momentSchema, { vi: 'Thời gian', en: 'Time' }),
  place: labelled(text(TEXT_LIMITS.name).default(''), { vi: 'Địa điểm', en: 'Place' }),
  head: labelled(attendeeSchema.default({ honorific: '', name: '', office: '' }), {
    vi: 'Trưởng ban kiểm phiếu',
    en: 'Head of the counters',
  }),
  counters: labelled(z.array(attendeeSchema).max(10).default([]), {
    vi: 'Ủy viên ban kiểm phiếu',
    en: 'Counters',
  }),
  membersTotal: labelled(countSchema, {
    vi: 'Tổng số thành viên Hội đồng',
    en: 'Members of the council',
  }),
  membersPresent: labelled(countSchema, { vi: 'Số thành viên dự họp', en: 'Members present' }),
  issued: labelled(countSchema, { vi: 'Số phiếu phát ra', en: 'Ballots given out' }),
  returned: labelled(countSchema, { vi: 'Số phiếu thu về', en: 'Ballots returned' }),
  valid: labelled(countSchema, { vi: 'Số phiếu hợp lệ', en: 'Valid ballots' }),
  invalid: labelled(countSchema, { vi: 'Số phiếu không hợp lệ', en: 'Invalid ballots' }),
  base: labelled(z.enum(BALLOT_BASES).default('members'), {
    vi: 'Tỷ lệ tính trên',
    en: 'Shares are counted on',
    options: BASE_WORDS,
  }),
  threshold: labelled(z.number().min(0).max(100).nullable().default(null), {
    vi: 'Tỷ lệ phải đạt (%)',
    en: 'Share needed (%)',
    hint: 'By the rules of the award; empty: no column with the result',
  }),
  rows: labelled(
    z
      .array(
        z.strictObject({
          ...caseFields,
          yes: labelled(countSchema, { vi: 'Đồng ý', en: 'In favour' }),
          no: labelled(countSchema, { vi: 'Không đồng ý', en: 'Against' }),
          spoiled: labelled(z.int().min(0).max(9999).default(0), {
            vi: 'Không hợp lệ ở dòng này',
            en: 'Invalid in this row',
          }),
        }),
      )
      .max(CASE_LIMIT)
      .default([]),
    { vi: 'Kết quả kiểm phiếu', en: 'Result' },
  ),
  chairName: labelled(text(TEXT_LIMITS.name).default(''), { vi: 'Chủ tọa cuộc họp', en: 'Chair' }),
});
export type BallotCountMinutesData = z.output<typeof ballotCountMinutesSchema>;

export const ballotSchema = z.strictObject({
  kind: z.literal('ballot'),
  agency: frameFields.agency,
  date: frameFields.date,
  draftYear: frameFields.draftYear,
  subject: labelled(text(TEXT_LIMITS.subject), {
    vi: 'Nội dung bỏ phiếu',
    en: 'Subject',
    hint: 'e.g. Xét, đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  }),
  rows: labelled(z.array(z.strictObject(caseFields)).max(CASE_LIMIT).default([]), {
    vi: 'Các trường hợp',
    en: 'Cases',
  }),
  note: labelled(passage(TEXT_LIMITS.passage).default(''), {
    vi: 'Lưu ý thêm',
    en: 'Further note',
    control: 'prose',
  }),
  sizePreset: frameFields.sizePreset,
  margins: frameFields.margins,
});
export type BallotData = z.output<typeof ballotSchema>;
