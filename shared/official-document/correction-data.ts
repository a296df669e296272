/**
 * Data of a công văn that corrects a decision: NĐ 30/2020/NĐ-CP khoản 3 and 4 Điều 18. Errors of form, technique or
 * procedure are corrected by công văn; an error of content needs a document of equal form.
 */
import { z } from 'zod';
import { decisionReferenceSchema } from './decision-reference.ts';
import { frameFields, LIST_LIMIT, labelled, TEXT_LIMITS, text } from './frame-data.ts';

export const CORRECTION_FAULTS = ['form', 'procedure'] as const;

export const correctionItemSchema = z.strictObject({
  awardId: labelled(text(80).default(''), {
    vi: 'Mã lượt khen',
    en: 'Id of the award',
    hint: 'Id of the award whose line is corrected; empty for another place',
    control: 'hidden',
  }),
  where: labelled(text(TEXT_LIMITS.name).min(1, { error: 'Cần ghi vị trí có sai sót.' }), {
    vi: 'Vị trí',
    en: 'Where',
    hint: 'e.g. số thứ tự 12, mục II Phụ lục',
  }),
  printed: labelled(text(TEXT_LIMITS.line).min(1, { error: 'Cần ghi nội dung đã in.' }), {
    vi: 'Đã in là',
    en: 'What was printed',
  }),
  shouldRead: labelled(text(TEXT_LIMITS.line).min(1, { error: 'Cần ghi nội dung đúng.' }), {
    vi: 'Đính chính là',
    en: 'What it should read',
  }),
});

export const correctionDataSchema = z.strictObject({
  kind: z.literal('correction-letter').describe('Kind of document'),
  agency: frameFields.agency,
  number: frameFields.number,
  date: frameFields.date,
  draftYear: frameFields.draftYear,
  subject: labelled(text(TEXT_LIMITS.subject).default(''), {
    vi: 'Trích yếu (V/v)',
    en: 'Subject',
    hint: 'Without "V/v"; computed from the decision when empty',
  }),
  addressees: labelled(z.array(text(TEXT_LIMITS.name)).max(LIST_LIMIT).default([]), {
    vi: 'Kính gửi',
    en: 'Addressees',
    hint: 'One line each, without dash and mark',
  }),
  target: labelled(decisionReferenceSchema, {
    vi: 'Quyết định được đính chính',
    en: 'Decision that is corrected',
  }),
  fault: labelled(z.enum(CORRECTION_FAULTS).default('form'), {
    vi: 'Loại sai sót',
    en: 'Sort of error',
    hint: 'An error of content is put right by a decision, not by a công văn',
    options: {
      form: { vi: 'Thể thức, kỹ thuật trình bày', en: 'Form or technique' },
      procedure: { vi: 'Thủ tục ban hành', en: 'Procedure of issue' },
    },
  }),
  cause: labelled(text(TEXT_LIMITS.line).default('sơ suất trong khâu soạn thảo'), {
    vi: 'Nguyên nhân',
    en: 'Cause',
    hint: 'After "Do", e.g. sơ suất trong khâu soạn thảo',
  }),
  corrections: labelled(z.array(correctionItemSchema).max(500).default([]), {
    vi: 'Nội dung đính chính',
    en: 'Corrections',
    hint: 'Place, what was printed, what it should read',
  }),
  signer: frameFields.signer,
  distribution: frameFields.distribution,
  archive: frameFields.archive,
  marks: frameFields.marks,
  sizePreset: frameFields.sizePreset,
  margins: frameFields.margins,
});

export type CorrectionData = z.output<typeof correctionDataSchema>;
export type CorrectionDataInput = z.input<typeof correctionDataSchema>;
