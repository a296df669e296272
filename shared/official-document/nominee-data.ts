/**
 * Rows of the lists that accompany a submission: danh sách trích ngang and báo cáo tóm tắt thành tích. No decree fixes
 * their columns, so each list says which it has and in which order; their headings are phrases of the office.
 */
import { z } from 'zod';
import { awardClassSchema } from './award-words.ts';
import { awardSchema, listingSchema, RECIPIENT_LIMIT, recipientSchema } from './decision-data.ts';
import { documentDate, frameFields, labelled, passage, TEXT_LIMITS, text } from './frame-data.ts';

/** Classes of persons that statistics ask for, as provincial systems record them. */
export const STAFF_CLASSES = ['', 'province', 'department', 'business', 'manager', 'worker'] as const;
export type StaffClass = (typeof STAFF_CLASSES)[number];

export const STAFF_CLASS_WORDS: Readonly<Record<StaffClass, { readonly vi: string; readonly en: string }>> = {
  '': { vi: 'Không ghi', en: 'Not said' },
  province: { vi: 'Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên', en: 'Leader, ministry or province' },
  department: { vi: 'Lãnh đạo cấp vụ, sở, ngành và tương đương', en: 'Leader, department' },
  business: { vi: 'Doanh nhân', en: 'Business person' },
  manager: { vi: 'Các cấp lãnh đạo từ phó phòng trở lên', en: 'Manager from deputy head of division' },
  worker: {
    vi: 'Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu',
    en: 'Works directly',
  },
};

/** Columns a list may have; the first is always the number. */
export const NOMINEE_COLUMNS = [
  'name',
  'gender',
  'born',
  'position',
  'unit',
  'office',
  'address',
  'staff',
  'achievement',
  'past',
  'proposed',
  'note',
] as const;
export type NomineeColumn = (typeof NOMINEE_COLUMNS)[number];

const COLUMN_OPTIONS: Readonly<Record<NomineeColumn, { readonly vi: string; readonly en: string }>> = {
  name: { vi: 'Họ tên, tên tập thể', en: 'Name' },
  gender: { vi: 'Giới tính', en: 'Gender' },
  born: { vi: 'Ngày sinh', en: 'Born' },
  position: { vi: 'Chức vụ', en: 'Office' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  office: { vi: 'Chức vụ, đơn vị', en: 'Office and unit' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  staff: { vi: 'Phân loại cán bộ', en: 'Class of person' },
  achievement: { vi: 'Tóm tắt thành tích', en: 'Achievement in short' },
  past: { vi: 'Hình thức đã được khen', en: 'Earlier awards' },
  proposed: { vi: 'Hình thức đề nghị', en: 'Proposed award' },
  note: { vi: 'Ghi chú', en: 'Note' },
};

export const nomineeSchema = z.strictObject({
  kind: recipientSchema.shape.kind,
  honorific: recipientSchema.shape.honorific,
  name: recipientSchema.shape.name,
  born: labelled(text(20).default(''), {
    vi: 'Ngày sinh hoặc năm sinh',
    en: 'Day or year of birth',
    hint: 'As printed, e.g. 05/3/1980 or 1980',
  }),
  position: recipientSchema.shape.position,
  unit: recipientSchema.shape.unit,
  address: labelled(text(TEXT_LIMITS.name).default(''), { vi: 'Địa chỉ', en: 'Address' }),
  staff: labelled(z.enum(STAFF_CLASSES).default(''), {
    vi: 'Phân loại cán bộ',
    en: 'Class of person',
    options: STAFF_CLASS_WORDS,
  }),
  achievement: labelled(passage(TEXT_LIMITS.passage).default(''), {
    vi: 'Tóm tắt thành tích',
    en: 'Achievement in short',
    control: 'prose',
  }),
  past: labelled(passage(TEXT_LIMITS.passage).default(''), {
    vi: 'Hình thức đã được khen (số, ngày quyết định)',
    en: 'Earlier awards',
    control: 'prose',
  }),
  proposed: labelled(text(TEXT_LIMITS.name).default(''), {
    vi: 'Hình thức đề nghị',
    en: 'Proposed award',
    hint: 'Empty: the award of the list',
  }),
  note: labelled(text(TEXT_LIMITS.name).default(''), { vi: 'Ghi chú', en: 'Note' }),
});
export type Nominee = z.output<typeof nomineeSchema>;

function columns(usual: readonly NomineeColumn[]) {
  return labelled(
    z
      .array(z.enum(NOMINEE_COLUMNS))
      .min(1)
      .max(NOMINEE_COLUMNS.length)
      .default([...usual]),
    {
      vi: 'Các cột của bảng',
      en: 'Columns',
      hint: 'Columns in their order, after the number',
      options: COLUMN_OPTIONS,
    },
  );
}

/** Fields of both lists; `usual` are the columns of a new one. */
function listFields(usual: readonly NomineeColumn[]) {
  return {
    agency: frameFields.agency,
    date: frameFields.date,
    draftYear: frameFields.draftYear,
    title: labelled(text(TEXT_LIMITS.subject).default(''), {
      vi: 'Tên danh sách',
      en: 'Subject',
      hint: 'Computed from the award when empty',
    }),
    awardClass: awardClassSchema,
    award: awardSchema,
    attachedTo: labelled(
      z
        .strictObject({
          number: labelled(text(60).default(''), {
            vi: 'Số tờ trình',
            en: 'Number of the submission',
            hint: 'As printed, e.g. 88/TTr-SYT; empty: not mentioned',
          }),
          date: labelled(documentDate, { vi: 'Ngày tờ trình', en: 'Day of the submission', control: 'date' }),
        })
        .default({ number: '', date: null }),
      { vi: 'Kèm theo Tờ trình', en: 'Attached to the submission' },
    ),
    nominees: labelled(
      z
        .array(nomineeSchema)
        .max(RECIPIENT_LIMIT, { error: `Nhiều quá ${RECIPIENT_LIMIT} dòng: hãy tách danh sách.` })
        .default([]),
      { vi: 'Tập thể, cá nhân, hộ gia đình', en: 'Nominees', hint: 'Who is proposed' },
    ),
    columns: columns(usual),
    listing: listingSchema,
    orientation: labelled(z.enum(['landscape', 'portrait']).default('landscape'), {
      vi: 'Khổ giấy',
      en: 'Orientation',
      options: {
        landscape: { vi: 'Nằm ngang', en: 'Landscape' },
        portrait: { vi: 'Đứng', en: 'Portrait' },
      },
    }),
    signer: frameFields.signer,
    preparer: labelled(text(TEXT_LIMITS.name).default(''), {
      vi: 'Người lập',
      en: 'Prepared by',
      hint: 'Name at the left of the signature; empty: no such signature',
    }),
    marks: frameFields.marks,
    sizePreset: frameFields.sizePreset,
    margins: frameFields.margins,
  } as const;
}

export const nomineeListSchema = z.strictObject({
  kind: z.literal('nominee-list').describe('Kind of document'),
  ...listFields(['name', 'gender', 'born', 'office', 'achievement', 'note']),
});
export type NomineeListData = z.output<typeof nomineeListSchema>;
export type NomineeListInput = z.input<typeof nomineeListSchema>;

export const achievementSummarySchema = z.strictObject({
  kind: z.literal('achievement-summary').describe('Kind of document'),
  ...listFields(['name', 'office', 'achievement', 'past', 'proposed']),
});
export type AchievementSummaryData = z.output<typeof achievementSummarySchema>;
export type AchievementSummaryInput = z.input<typeof achievementSummarySchema>;
