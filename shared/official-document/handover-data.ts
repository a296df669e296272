/** Data of the list that honorees sign when certificates are handed over; it belongs to a decision and has no number. */
import { z } from 'zod';
import { RECIPIENT_LIMIT, recipientSchema } from './decision-data.ts';
import { decisionReferenceSchema } from './decision-reference.ts';
import { documentDate, frameFields, labelled, TEXT_LIMITS, text } from './frame-data.ts';

export const handoverRowSchema = z.strictObject({
  kind: recipientSchema.shape.kind,
  honorific: recipientSchema.shape.honorific,
  name: recipientSchema.shape.name,
  position: recipientSchema.shape.position,
  unit: recipientSchema.shape.unit,
  note: labelled(text(TEXT_LIMITS.line).default(''), {
    vi: 'Ghi chú',
    en: 'Note',
    hint: 'e.g. truy tặng, gia đình nhận thay',
  }),
});

export const handoverListSchema = z.strictObject({
  kind: z.literal('handover-list').describe('Kind of document'),
  agency: frameFields.agency,
  date: frameFields.date,
  draftYear: frameFields.draftYear,
  target: labelled(decisionReferenceSchema, {
    vi: 'Theo quyết định',
    en: 'Under the decision',
    hint: 'The decision that granted the awards',
  }),
  award: labelled(text(TEXT_LIMITS.name).min(1, { error: 'Cần tên hình thức khen thưởng được trao.' }), {
    vi: 'Hình thức khen thưởng, danh hiệu',
    en: 'Award',
  }),
  handedOn: labelled(documentDate, { vi: 'Ngày trao', en: 'Day of handing over', control: 'date' }),
  place: labelled(text(TEXT_LIMITS.name).default(''), {
    vi: 'Nơi trao',
    en: 'Place',
    hint: 'e.g. Hội trường Ủy ban nhân dân tỉnh',
  }),
  rows: labelled(
    z
      .array(handoverRowSchema)
      .max(RECIPIENT_LIMIT, { error: `Nhiều quá ${RECIPIENT_LIMIT} dòng.` })
      .default([]),
    { vi: 'Người nhận', en: 'Recipients' },
  ),
  giverName: labelled(text(TEXT_LIMITS.name).default(''), { vi: 'Người trao', en: 'Handed over by' }),
  makerName: labelled(text(TEXT_LIMITS.name).default(''), { vi: 'Người lập danh sách', en: 'List made by' }),
  sizePreset: frameFields.sizePreset,
  margins: frameFields.margins,
});

export type HandoverListData = z.output<typeof handoverListSchema>;
