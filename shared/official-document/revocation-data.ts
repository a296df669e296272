/**
 * Data of a decision that revokes a decision on awards, as a whole or for some of its recipients: Luật
 * 06/2022/QH15, khoản 2 and 8 Điều 93. Signing it marks the awards named here; none is ever deleted.
 */
import { z } from 'zod';
import { RECIPIENT_LIMIT, recipientSchema } from './decision-data.ts';
import { decisionReferenceSchema } from './decision-reference.ts';
import { amount, documentDate, frameFields, LIST_LIMIT, labelled, TEXT_LIMITS, text } from './frame-data.ts';

/** Grounds: the points of khoản 2 Điều 93; 'other' for a decision made by another text. */
export const REVOCATION_GROUNDS = ['93.2.a', '93.2.b', '93.2.c', '93.2.d', 'other'] as const;
export type RevocationGround = (typeof REVOCATION_GROUNDS)[number];

export const REVOCATION_SCOPES = ['part', 'whole'] as const;

/** One award that ends: whose, and its id in the archive. */
export const revokedAwardSchema = z.strictObject({
  awardId: labelled(text(80).default(''), {
    vi: 'Mã lượt khen',
    en: 'Id of the award',
    hint: 'Id of the award in the archive; empty for one that is not in it',
    control: 'hidden',
  }),
  kind: recipientSchema.shape.kind,
  honorific: recipientSchema.shape.honorific,
  name: recipientSchema.shape.name,
  position: recipientSchema.shape.position,
  unit: recipientSchema.shape.unit,
});

export const revocationDataSchema = z.strictObject({
  kind: z.literal('revocation-decision').describe('Kind of document'),
  agency: frameFields.agency,
  number: frameFields.number,
  date: frameFields.date,
  draftYear: frameFields.draftYear,
  target: labelled(decisionReferenceSchema, {
    vi: 'Quyết định bị hủy bỏ',
    en: 'Decision that is revoked',
    hint: 'The decision that granted the awards',
  }),
  scope: labelled(z.enum(REVOCATION_SCOPES).default('part'), {
    vi: 'Phạm vi hủy bỏ',
    en: 'Scope',
    hint: 'The whole decision, or only the recipients named',
    options: {
      part: { vi: 'Một phần: những trường hợp nêu tên', en: 'Part: the recipients named' },
      whole: { vi: 'Toàn bộ quyết định', en: 'The whole decision' },
    },
  }),
  title: labelled(text(TEXT_LIMITS.subject).default(''), {
    vi: 'Trích yếu',
    en: 'Subject',
    hint: 'Computed from the decision revoked when empty',
  }),
  authority: labelled(text(TEXT_LIMITS.name), {
    vi: 'Thẩm quyền ban hành',
    en: 'Authority',
    hint: 'In capitals; the one who decided the award revokes it (khoản 8 Điều 93)',
  }),
  bases: labelled(z.array(text(TEXT_LIMITS.line)).max(LIST_LIMIT).default([]), {
    vi: 'Căn cứ',
    en: 'Legal bases',
    hint: 'Căn cứ lines in order, the conclusion or judgment among them',
  }),
  proposal: labelled(text(TEXT_LIMITS.line).default(''), {
    vi: 'Dòng đề nghị',
    en: 'Proposal',
    hint: 'The last line, "Theo đề nghị của …"',
  }),
  award: labelled(text(TEXT_LIMITS.name).min(1, { error: 'Cần tên hình thức khen thưởng bị hủy bỏ.' }), {
    vi: 'Hình thức khen thưởng, danh hiệu',
    en: 'Award',
    hint: 'e.g. Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  }),
  revoked: labelled(
    z
      .array(revokedAwardSchema)
      .max(RECIPIENT_LIMIT, { error: `Nhiều quá ${RECIPIENT_LIMIT} dòng.` })
      .default([]),
    {
      vi: 'Trường hợp bị hủy bỏ',
      en: 'Awards revoked',
      hint: 'Whose awards end; all of them for a whole decision',
    },
  ),
  ground: labelled(z.enum(REVOCATION_GROUNDS).default('93.2.a'), {
    vi: 'Trường hợp của Điều 93',
    en: 'Ground',
    hint: 'Luật 06/2022/QH15, khoản 2 Điều 93',
    options: {
      '93.2.a': { vi: 'a) Gian dối khi kê khai thành tích', en: 'a) False statement of achievements' },
      '93.2.b': { vi: 'b) Thông tin sai, giả hồ sơ', en: 'b) False information, forged papers' },
      '93.2.c': {
        vi: 'c) Thẩm định, xét, đề nghị trái quy định',
        en: 'c) Appraised or proposed against the rules',
      },
      '93.2.d': {
        vi: 'd) Có kết luận, quyết định, bản án về vi phạm',
        en: 'd) Conclusion, decision or judgment',
      },
      other: { vi: 'Căn cứ khác', en: 'Another ground' },
    },
  }),
  reason: labelled(text(TEXT_LIMITS.line).default(''), {
    vi: 'Lý do cụ thể',
    en: 'Reason',
    hint: 'What happened, in one clause; printed after the ground',
  }),
  recovery: labelled(
    z
      .strictObject({
        objects: labelled(text(TEXT_LIMITS.name).default('Bằng khen'), {
          vi: 'Hiện vật thu hồi',
          en: 'Objects recovered',
          hint: 'Empty: none was handed over',
        }),
        amount: labelled(amount.default(null), {
          vi: 'Tiền thưởng thu hồi (đồng)',
          en: 'Bonus recovered (đồng)',
          control: 'money',
        }),
        by: labelled(text(TEXT_LIMITS.name).default(''), {
          vi: 'Giao cho',
          en: 'Carried out by',
          hint: 'Unit that recovers, e.g. Sở Nội vụ',
        }),
        until: labelled(documentDate, { vi: 'Hoàn thành trước ngày', en: 'Until', control: 'date' }),
      })
      .default({ objects: 'Bằng khen', amount: null, by: '', until: null }),
    { vi: 'Thu hồi', en: 'Recovery', hint: 'What is taken back, by whom and until when' },
  ),
  executors: labelled(text(TEXT_LIMITS.passage).default(''), {
    vi: 'Thi hành',
    en: 'Execution',
    hint: 'Who carries the decision out',
    control: 'prose',
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
    hint: 'More awards than this go to an annex',
  }),
  electronic: labelled(z.boolean().default(false), {
    vi: 'Văn bản điện tử',
    en: 'Electronic document',
    hint: 'Number and date in the bracket of the annex stay blank',
  }),
});

export type RevocationData = z.output<typeof revocationDataSchema>;
export type RevocationDataInput = z.input<typeof revocationDataSchema>;
