/**
 * Data of a report of achievements: of a person (NĐ 98/2023/NĐ-CP, Phụ lục I, Mẫu 03) and of a collective (Mẫu 02). The
 * whole text of the forms was not seen: headings and labels are phrases of the office.
 */
import { z } from 'zod';
import { awardClassSchema } from './award-words.ts';
import { awardSchema, recipientSchema } from './decision-data.ts';
import { documentDate, frameFields, labelled, passage, TEXT_LIMITS, text } from './frame-data.ts';

/** Most awards a report lists. */
const AWARD_LIMIT = 200;

/** A title or award already held, with the decision that proves it. */
export const heldAwardSchema = z.strictObject({
  year: labelled(text(20).default(''), { vi: 'Năm', en: 'Year', hint: 'e.g. 2025, 2024 - 2025' }),
  name: labelled(text(TEXT_LIMITS.name).min(1, { error: 'Cần tên danh hiệu hoặc hình thức.' }), {
    vi: 'Danh hiệu, hình thức',
    en: 'Award',
  }),
  decision: labelled(text(TEXT_LIMITS.name).default(''), {
    vi: 'Số, ngày quyết định; cơ quan ban hành',
    en: 'Decision and its issuer',
  }),
});

const heldAwards = (vi: string, en: string) =>
  labelled(z.array(heldAwardSchema).max(AWARD_LIMIT).default([]), { vi, en });

/** One who confirms the report at its end. */
const confirmerSchema = z.strictObject({
  capacity: labelled(text(TEXT_LIMITS.name).default(''), {
    vi: 'Chức danh xác nhận',
    en: 'Title of the signature',
    hint: 'Empty: the words of the form',
  }),
  name: labelled(text(TEXT_LIMITS.name).default(''), { vi: 'Họ và tên', en: 'Name' }),
});

const line = (vi: string, en: string, hint?: string) =>
  labelled(text(TEXT_LIMITS.line).default(''), { vi, en, ...(hint === undefined ? {} : { hint }) });

const reportFields = {
  agency: frameFields.agency,
  date: frameFields.date,
  draftYear: frameFields.draftYear,
  awardClass: awardClassSchema,
  award: awardSchema,
} as const;

const endFields = {
  titles: heldAwards('Danh hiệu thi đua đã đạt', 'Titles held'),
  commendations: heldAwards('Hình thức khen thưởng đã nhận', 'Commendations received'),
  unitHead: labelled(confirmerSchema.default({ capacity: '', name: '' }), {
    vi: 'Thủ trưởng đơn vị',
    en: 'Head of the unit',
  }),
  superior: labelled(
    confirmerSchema
      .extend({
        shown: labelled(z.boolean().default(true), {
          vi: 'Có xác nhận của cấp trên',
          en: 'Superior confirms',
        }),
      })
      .default({ capacity: '', name: '', shown: true }),
    { vi: 'Thủ trưởng đơn vị cấp trên trực tiếp', en: 'Head of the superior unit' },
  ),
  marks: frameFields.marks,
  sizePreset: frameFields.sizePreset,
  margins: frameFields.margins,
} as const;

const prose = (vi: string, en: string, hint: string) =>
  labelled(passage(TEXT_LIMITS.body).default(''), { vi, en, hint, control: 'prose' });

export const personReportSchema = z.strictObject({
  kind: z.literal('achievement-report-person').describe('Kind of document'),
  ...reportFields,
  person: labelled(
    z.strictObject({
      honorific: recipientSchema.shape.honorific,
      name: recipientSchema.shape.name,
      position: line('Chức vụ', 'Office'),
      unit: line('Đơn vị công tác', 'Unit'),
      otherNames: line('Bí danh, tên gọi khác', 'Other names'),
      born: labelled(documentDate, { vi: 'Ngày sinh', en: 'Born', control: 'date' }),
      bornText: line(
        'Ngày sinh, khi không rõ ngày tháng',
        'Year of birth alone',
        'Used without a day of birth',
      ),
      ethnicity: line('Dân tộc', 'Ethnicity'),
      religion: line('Tôn giáo', 'Religion'),
      hometown: line('Quê quán', 'Home town', 'xã/phường, tỉnh'),
      residence: line('Nơi thường trú', 'Residence', 'xã/phường, tỉnh'),
      posts: line('Chức vụ Đảng, chính quyền, đoàn thể', 'Posts'),
      training: line('Trình độ chuyên môn, nghiệp vụ', 'Training'),
      politics: line('Trình độ lý luận chính trị', 'Political training'),
      honours: line('Học hàm, học vị, danh hiệu, giải thưởng', 'Academic titles, honours'),
    }),
    { vi: 'Cá nhân', en: 'Person', hint: 'Names in full, nothing abbreviated' },
  ),
  duties: prose('Quyền hạn, nhiệm vụ được giao', 'Duties', 'Part II, 1'),
  achievements: prose('Thành tích đạt được', 'Achievements', 'Part II, 2: over the years the award asks for'),
  ...endFields,
});
export type PersonReportData = z.output<typeof personReportSchema>;
export type PersonReportInput = z.input<typeof personReportSchema>;

/** Figures year by year: one column a year, one row an indicator. */
const figuresSchema = labelled(
  z
    .strictObject({
      years: labelled(z.array(text(20)).max(10).default([]), { vi: 'Các năm', en: 'Years' }),
      rows: labelled(
        z
          .array(
            z.strictObject({
              name: labelled(text(TEXT_LIMITS.name), { vi: 'Chỉ tiêu', en: 'Indicator' }),
              values: labelled(z.array(text(60)).max(10).default([]), { vi: 'Giá trị', en: 'Values' }),
            }),
          )
          .max(40)
          .default([]),
        { vi: 'Các chỉ tiêu', en: 'Indicators' },
      ),
    })
    .default({ years: [], rows: [] }),
  { vi: 'Bảng so sánh qua các năm', en: 'Figures year by year', hint: 'Empty: no table' },
);

export const collectiveReportSchema = z.strictObject({
  kind: z.literal('achievement-report-collective').describe('Kind of document'),
  ...reportFields,
  collective: labelled(
    z.strictObject({
      name: labelled(text(TEXT_LIMITS.name).min(1, { error: 'Cần tên tập thể.' }), {
        vi: 'Tên tập thể',
        en: 'Collective',
        hint: 'In full, nothing abbreviated',
      }),
      seat: line('Trụ sở', 'Seat'),
      phone: line('Điện thoại', 'Telephone'),
      site: line('Địa chỉ trang tin điện tử', 'Website'),
      founded: line('Quá trình thành lập', 'History'),
      structure: line('Cơ cấu tổ chức, tổng số người', 'Structure and staff'),
      facilities: line('Cơ sở vật chất', 'Facilities'),
      unions: line('Tổ chức đảng, đoàn thể', 'Party and unions'),
    }),
    { vi: 'Tập thể', en: 'Collective' },
  ),
  duties: prose('Chức năng, nhiệm vụ được giao', 'Tasks', 'Part I, 2'),
  achievements: prose('Thành tích đạt được', 'Achievements', 'Part II: over the years the award asks for'),
  figures: figuresSchema,
  ...endFields,
});
export type CollectiveReportData = z.output<typeof collectiveReportSchema>;
export type CollectiveReportInput = z.input<typeof collectiveReportSchema>;
