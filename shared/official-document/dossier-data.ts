/** Data of the forms of a dossier: mục lục văn bản, mục lục hồ sơ, biên bản giao nhận (NĐ 30/2020, Phụ lục V). */
import { z } from 'zod';
import { documentDate, frameFields, labelled, passage, TEXT_LIMITS, text } from './frame-data.ts';
import { attendeeSchema, linesSchema } from './meeting-data.ts';

/** Rows of one index. */
export const INDEX_LIMIT = 5000;

const { agency, date, draftYear, sizePreset, margins } = frameFields;
const page = { sizePreset, margins } as const;
const line = text(TEXT_LIMITS.line).default('');
const yearField = labelled(z.int().min(1900).max(9999), { vi: 'Năm', en: 'Year' });
const countField = z.int().min(0).max(9_999_999).nullable().default(null);

/** Sheets are counted on paper, pages in electronic dossiers (notes 3 and 4 of the form). */
export const MEDIA = ['paper', 'electronic', 'both'] as const;
export type Medium = (typeof MEDIA)[number];

const mediumField = labelled(z.enum(MEDIA).default('paper'), {
  vi: 'Loại hồ sơ',
  en: 'Medium',
  options: {
    paper: { vi: 'Giấy', en: 'Paper' },
    electronic: { vi: 'Điện tử', en: 'Electronic' },
    both: { vi: 'Giấy và điện tử', en: 'Both' },
  },
});

const tooMany = { error: `Nhiều quá ${INDEX_LIMIT} dòng: hãy tách thành nhiều mục lục.` };

/** Mục IV: the documents inside one dossier. */
export const documentIndexSchema = z.strictObject({
  kind: z.literal('document-index'),
  agency,
  date,
  dossier: labelled(line, { vi: 'Số, ký hiệu hồ sơ', en: 'Number and symbol of the dossier' }),
  year: yearField,
  medium: mediumField,
  rows: labelled(
    z
      .array(
        z.strictObject({
          symbol: labelled(line, { vi: 'Số, ký hiệu văn bản', en: 'Number and symbol' }),
          date: labelled(documentDate, { vi: 'Ngày tháng năm văn bản', en: 'Day' }),
          title: labelled(line, { vi: 'Tên loại và trích yếu nội dung văn bản', en: 'Kind and subject' }),
          author: labelled(line, { vi: 'Tác giả văn bản', en: 'Author' }),
          sheet: labelled(line, { vi: 'Tờ số, trang số', en: 'Sheet or page' }),
          note: labelled(line, { vi: 'Ghi chú', en: 'Note' }),
        }),
      )
      .max(INDEX_LIMIT, tooMany)
      .default([]),
    { vi: 'Văn bản trong hồ sơ', en: 'Documents' },
  ),
  ...page,
});
export type DocumentIndexData = z.output<typeof documentIndexSchema>;

/** Mục III: the dossiers handed in. Permanent and limited ones make two indexes (note 2 of the form). */
export const dossierIndexSchema = z.strictObject({
  kind: z.literal('dossier-index'),
  agency,
  date,
  draftYear,
  term: labelled(z.enum(['permanent', 'limited']).default('permanent'), {
    vi: 'Thời hạn bảo quản',
    en: 'Retention',
    options: {
      permanent: { vi: 'Vĩnh viễn', en: 'Permanent' },
      limited: { vi: 'Có thời hạn', en: 'Limited' },
    },
  }),
  year: yearField,
  medium: mediumField,
  rows: labelled(
    z
      .array(
        z.strictObject({
          symbol: labelled(line, { vi: 'Số, ký hiệu hồ sơ', en: 'Number and symbol' }),
          title: labelled(line, { vi: 'Tiêu đề hồ sơ', en: 'Title' }),
          period: labelled(line, { vi: 'Thời gian tài liệu', en: 'Period' }),
          retention: labelled(line, {
            vi: 'Thời hạn bảo quản',
            en: 'Retention',
            hint: 'Not printed in the index of permanent dossiers',
          }),
          sheets: labelled(countField, { vi: 'Số tờ, số trang', en: 'Sheets or pages' }),
          note: labelled(line, { vi: 'Ghi chú', en: 'Note' }),
        }),
      )
      .max(INDEX_LIMIT, tooMany)
      .default([]),
    { vi: 'Hồ sơ', en: 'Dossiers' },
  ),
  maker: labelled(attendeeSchema.default({ honorific: '', name: '', office: '' }), {
    vi: 'Người lập',
    en: 'Made by',
  }),
  ...page,
});
export type DossierIndexData = z.output<typeof dossierIndexSchema>;

const partySchema = z.strictObject({
  unit: labelled(line, { vi: 'Cá nhân, đơn vị', en: 'Person or unit' }),
  person: labelled(line, { vi: 'Ông (bà)', en: 'Represented by' }),
  office: labelled(line, { vi: 'Chức vụ công tác', en: 'Office' }),
});
const NOBODY = { unit: '', person: '', office: '' } as const;

/** Mục V. */
export const handoverMinutesSchema = z.strictObject({
  kind: z.literal('handover-minutes'),
  agency,
  date,
  draftYear,
  bases: labelled(linesSchema, {
    vi: 'Căn cứ',
    en: 'Bases',
    hint: 'After the decree: e.g. Căn cứ Danh mục hồ sơ năm 2026',
  }),
  giver: labelled(partySchema.default(NOBODY), { vi: 'Bên giao', en: 'Hands over' }),
  receiver: labelled(partySchema.default(NOBODY), { vi: 'Bên nhận', en: 'Receives' }),
  block: labelled(line, { vi: 'Tên khối tài liệu giao nộp', en: 'What is handed over' }),
  period: labelled(line, { vi: 'Thời gian của hồ sơ, tài liệu', en: 'Period' }),
  boxes: labelled(countField, { vi: 'Tổng số hộp (cặp)', en: 'Boxes' }),
  paperDossiers: labelled(countField, { vi: 'Tổng số hồ sơ giấy', en: 'Paper dossiers' }),
  shelfMetres: labelled(z.number().min(0).max(99_999).nullable().default(null), {
    vi: 'Quy ra mét giá',
    en: 'Shelf metres',
  }),
  electronicDossiers: labelled(countField, { vi: 'Tổng số hồ sơ điện tử', en: 'Electronic dossiers' }),
  files: labelled(countField, { vi: 'Tổng số tệp tin trong hồ sơ', en: 'Files' }),
  condition: labelled(passage(TEXT_LIMITS.passage).default(''), {
    vi: 'Tình trạng tài liệu giao nộp',
    en: 'Condition',
    control: 'prose',
  }),
  ...page,
});
export type HandoverMinutesData = z.output<typeof handoverMinutesSchema>;
