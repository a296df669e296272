/** Data of the minutes of a council: Mẫu 1.9 of NĐ 30/2020/NĐ-CP, Phụ lục III. */
import { z } from 'zod';
import { frameFields, labelled, passage, TEXT_LIMITS, text } from './frame-data.ts';
import {
  absenteeSchema,
  attendeeSchema,
  attendeesSchema,
  CASE_LIMIT,
  caseFields,
  countSchema,
  MEMBER_LIMIT,
  momentSchema,
} from './meeting-data.ts';

/** What a share of votes is counted on; the rules of an award name it. */
export const VOTE_BASES = ['members', 'present', 'valid'] as const;
export type VoteBase = (typeof VOTE_BASES)[number];

const { signer: _signer, ...frame } = frameFields;

const NOBODY = { honorific: '', name: '', office: '' } as const;

/** Frame of minutes: secretary and chair sign in place of one signer. */
export const minutesFrame = {
  ...frame,
  subject: labelled(text(TEXT_LIMITS.subject), {
    vi: 'Tên cuộc họp',
    en: 'Meeting',
    hint: 'e.g. Họp Hội đồng Thi đua - Khen thưởng tỉnh về việc xét, đề nghị khen thưởng',
  }),
  opened: labelled(momentSchema, { vi: 'Thời gian bắt đầu', en: 'Opened' }),
  place: labelled(text(TEXT_LIMITS.name).default(''), { vi: 'Địa điểm', en: 'Place' }),
  membersTotal: labelled(countSchema, { vi: 'Tổng số thành viên Hội đồng', en: 'Members of the council' }),
  membersPresent: labelled(countSchema, {
    vi: 'Số thành viên có mặt',
    en: 'Members present',
    hint: 'Empty: counted from the list',
  }),
  chair: labelled(attendeeSchema.default(NOBODY), { vi: 'Chủ trì', en: 'Chair' }),
  chairAgencyOffice: labelled(text(TEXT_LIMITS.name).default(''), {
    vi: 'Chức vụ chính quyền của chủ tọa',
    en: 'Office of the chair in the agency',
    hint: 'Above the name, if needed (note 5 of the form)',
  }),
  secretary: labelled(attendeeSchema.default(NOBODY), { vi: 'Thư ký', en: 'Secretary' }),
  closed: labelled(momentSchema, { vi: 'Thời gian kết thúc', en: 'Closed' }),
} as const;

export const councilMinutesSchema = z.strictObject({
  kind: z.literal('council-minutes'),
  ...minutesFrame,
  present: labelled(attendeesSchema, {
    vi: 'Thành viên có mặt',
    en: 'Members present',
    hint: 'With chair and secretary, if they are members',
  }),
  absent: labelled(z.array(absenteeSchema).max(MEMBER_LIMIT).default([]), {
    vi: 'Thành viên vắng mặt',
    en: 'Absent members',
  }),
  guests: labelled(attendeesSchema, { vi: 'Khách mời', en: 'Guests' }),
  proceedings: labelled(passage().default(''), {
    vi: 'Diễn biến cuộc họp',
    en: 'Proceedings',
    control: 'prose',
  }),
  secret: labelled(z.boolean().default(true), { vi: 'Bỏ phiếu kín', en: 'Secret ballot' }),
  voteBase: labelled(z.enum(VOTE_BASES).default('members'), {
    vi: 'Tỷ lệ tính trên',
    en: 'Shares are counted on',
    options: {
      members: { vi: 'Tổng số thành viên Hội đồng', en: 'All members' },
      present: { vi: 'Số thành viên có mặt', en: 'Members present' },
      valid: { vi: 'Số phiếu hợp lệ', en: 'Valid ballots' },
    },
  }),
  validBallots: labelled(countSchema, { vi: 'Số phiếu hợp lệ', en: 'Valid ballots' }),
  votes: labelled(
    z
      .array(
        z.strictObject({
          ...caseFields,
          yes: labelled(countSchema, { vi: 'Số phiếu đồng ý', en: 'Votes in favour' }),
        }),
      )
      .max(CASE_LIMIT)
      .default([]),
    { vi: 'Kết quả biểu quyết', en: 'Result of the vote' },
  ),
  conclusion: labelled(passage().default(''), {
    vi: 'Kết luận',
    en: 'Conclusion',
    control: 'prose',
  }),
});
export type CouncilMinutesData = z.output<typeof councilMinutesSchema>;
