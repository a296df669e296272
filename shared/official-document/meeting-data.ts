/** What minutes, invitations and ballots know of a meeting: when, where, who. */
import { z } from 'zod';
import { twoDigits } from '#shared/vietnamese/words.ts';
import { dateInWords } from './compose-parts.ts';
import { documentDate, LIST_LIMIT, labelled, TEXT_LIMITS, text } from './frame-data.ts';
import { GAP_MM } from './layout.ts';
import type { Inline } from './model.ts';

/** Members of a council at most. */
export const MEMBER_LIMIT = 199;

/** Cases one meeting votes on at most. */
export const CASE_LIMIT = 2000;

const NO_TIME = { date: null, hour: null, minute: 0 };

/** A moment of a meeting; parts not known are printed as gaps. */
export const momentSchema = z
  .strictObject({
    date: labelled(documentDate, { vi: 'Ngày', en: 'Day' }),
    hour: labelled(z.int().min(0).max(23).nullable().default(null), { vi: 'Giờ', en: 'Hour' }),
    minute: labelled(z.int().min(0).max(59).default(0), { vi: 'Phút', en: 'Minute' }),
  })
  .default(NO_TIME);
export type Moment = z.output<typeof momentSchema>;

export const attendeeSchema = z.strictObject({
  honorific: labelled(z.enum(['Ông', 'Bà', 'Đồng chí', '']).default(''), {
    vi: 'Xưng danh',
    en: 'Honorific',
    options: {
      Ông: { vi: 'Ông', en: 'Mr (Ông)' },
      Bà: { vi: 'Bà', en: 'Ms (Bà)' },
      'Đồng chí': { vi: 'Đồng chí', en: 'Comrade (Đồng chí)' },
      '': { vi: 'Không', en: 'None' },
    },
  }),
  name: labelled(text(TEXT_LIMITS.name).default(''), { vi: 'Họ và tên', en: 'Name' }),
  office: labelled(text(TEXT_LIMITS.name).default(''), { vi: 'Chức vụ', en: 'Office' }),
});
export type Attendee = z.output<typeof attendeeSchema>;

export const absenteeSchema = attendeeSchema.extend({
  reason: labelled(text(TEXT_LIMITS.name).default(''), { vi: 'Lý do vắng', en: 'Reason' }),
});

export const attendeesSchema = z.array(attendeeSchema).max(MEMBER_LIMIT).default([]);

export const countSchema = z.int().min(0).max(9999).nullable().default(null);

/** One case a council decides on. */
export const caseFields = {
  type: labelled(z.enum(['person', 'collective', 'household']).default('person'), {
    vi: 'Đối tượng',
    en: 'Sort',
    options: {
      person: { vi: 'Cá nhân', en: 'Person' },
      collective: { vi: 'Tập thể', en: 'Collective' },
      household: { vi: 'Hộ gia đình', en: 'Household' },
    },
  }),
  name: labelled(text(TEXT_LIMITS.name).min(1, { error: 'Cần họ tên hoặc tên tập thể.' }), {
    vi: 'Họ tên, tên tập thể',
    en: 'Name',
  }),
  detail: labelled(text(TEXT_LIMITS.line).default(''), {
    vi: 'Chức vụ, đơn vị',
    en: 'Office and unit',
  }),
  award: labelled(text(TEXT_LIMITS.name).default(''), { vi: 'Hình thức khen thưởng', en: 'Award' }),
} as const;

/** Lines of a list in the text. */
export const linesSchema = z.array(text(TEXT_LIMITS.line)).max(LIST_LIMIT).default([]);

/** '08 giờ 30 phút, ngày 24 tháng 11 năm 2026'; gaps stand for what is not known. */
export function momentInWords({ date, hour, minute }: Moment): readonly Inline[] {
  return [
    ...(hour === null
      ? [{ gapMm: GAP_MM.day }, { text: 'giờ' }, { gapMm: GAP_MM.day }, { text: 'phút, ' }]
      : [{ text: `${twoDigits(hour)} giờ ${twoDigits(minute)} phút, ` }]),
    ...dateInWords({ date }),
  ];
}

/** 'Đồng chí Nguyễn Văn A, Phó Chủ tịch Hội đồng'. */
export function attendeePhrase({ honorific, name, office }: Attendee): string {
  return [[honorific, name].filter((part) => part !== '').join(' '), office]
    .filter((part) => part !== '')
    .join(', ');
}
