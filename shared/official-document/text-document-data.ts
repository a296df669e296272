/** Data of documents whose content is typed: plans, reports, notices, guidance, official letters (Mẫu 1.4, 1.5). */
import { z } from 'zod';
import { frameFields, LIST_LIMIT, labelled, passage, TEXT_LIMITS, text } from './frame-data.ts';
import { typedTablesSchema } from './typed-table.ts';

export const addresseesSchema = labelled(z.array(text(TEXT_LIMITS.name)).max(LIST_LIMIT).default([]), {
  vi: 'Kính gửi',
  en: 'Addressees',
  hint: 'In letters, submissions and reports to a higher body; dashes and marks are computed',
});

export const subjectField = labelled(text(TEXT_LIMITS.subject), { vi: 'Trích yếu', en: 'Subject' });

export const bodyField = labelled(passage().default(''), {
  vi: 'Nội dung',
  en: 'Text',
  hint: 'Lines starting with Phần I, Chương I, Mục 1, Điều 1., I., 1., a), -, + are recognised; ./. is added',
  control: 'prose',
});

export const electronicField = labelled(z.boolean().default(false), {
  vi: 'Văn bản điện tử',
  en: 'Electronic document',
  hint: 'Number and day in the bracket of an annex stay blank',
});

const { agency, number, date, draftYear, ...frame } = frameFields;

/** Schema of a named text document with this id. */
export function textDocumentSchema<const Id extends string>(id: Id) {
  return z.strictObject({
    kind: z.literal(id),
    agency,
    number,
    date,
    draftYear,
    subject: subjectField,
    addressees: addresseesSchema,
    bases: labelled(z.array(text(TEXT_LIMITS.line)).max(LIST_LIMIT).default([]), {
      vi: 'Căn cứ',
      en: 'Bases',
      hint: 'Where the text does not open with them itself; marks are computed',
    }),
    body: bodyField,
    tables: typedTablesSchema,
    electronic: electronicField,
    ...frame,
  });
}
export type TextDocumentData = Omit<z.output<ReturnType<typeof textDocumentSchema>>, 'kind'> & {
  readonly kind: string;
};

/** Schema of a công văn. */
export const officialLetterSchema = z.strictObject({
  kind: z.literal('official-letter'),
  agency,
  number,
  date,
  draftYear,
  subject: subjectField,
  addressees: addresseesSchema,
  body: bodyField,
  tables: typedTablesSchema,
  electronic: electronicField,
  ...frame,
});
export type OfficialLetterData = z.output<typeof officialLetterSchema>;
