/** Data of a copy: sao y, sao lục, trích sao (NĐ 30/2020/NĐ-CP Điều 25–27; Phụ lục I, Phần II). */
import { z } from 'zod';
import { FORM_RULES, formRulesOn } from './form-rules.ts';
import { documentDate, frameFields, labelled, passage, TEXT_LIMITS, text } from './frame-data.ts';
import { linesSchema } from './meeting-data.ts';

export const COPY_FORMS = ['copy', 'copy-of-copy', 'extract'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

const { marks: _marks, ...frame } = frameFields;
const line = text(TEXT_LIMITS.name).default('');

/** The copied document, typed again with its full form (trích sao), as far as it is. */
const originalSchema = z.strictObject({
  agency: labelled(
    z
      .strictObject({
        parent: labelled(line, { vi: 'Cơ quan chủ quản', en: 'Superior body' }),
        name: labelled(line, { vi: 'Cơ quan ban hành', en: 'Issuing body' }),
        place: labelled(text(100).default(''), { vi: 'Địa danh', en: 'Place' }),
      })
      .default({ parent: '', name: '', place: '' }),
    { vi: 'Cơ quan ban hành văn bản được sao', en: 'Issuer of the original' },
  ),
  number: labelled(z.int().min(1).max(99_999_999).nullable().default(null), { vi: 'Số', en: 'Number' }),
  symbol: labelled(text(30).default(''), { vi: 'Ký hiệu', en: 'Symbol' }),
  date: labelled(documentDate, { vi: 'Ngày ban hành', en: 'Day of issue' }),
  title: labelled(line, { vi: 'Tên loại', en: 'Kind', hint: 'e.g. Quyết định' }),
  subject: labelled(text(TEXT_LIMITS.subject).default(''), { vi: 'Trích yếu', en: 'Subject' }),
  authority: labelled(line, {
    vi: 'Thẩm quyền ban hành',
    en: 'Authority',
    hint: 'Of a decision, above its bases',
  }),
  bases: labelled(linesSchema, { vi: 'Căn cứ', en: 'Bases' }),
  body: labelled(passage().default(''), {
    vi: 'Nội dung trích sao',
    en: 'Text',
    hint: 'What is copied, as it reads; a line of its own for QUYẾT ĐỊNH:',
    control: 'prose',
  }),
  capacity: labelled(z.array(line).max(4).default([]), {
    vi: 'Quyền hạn, chức vụ người ký',
    en: 'Capacity lines',
  }),
  signer: labelled(line, { vi: 'Họ và tên người ký', en: 'Signer' }),
  distribution: labelled(linesSchema, { vi: 'Nơi nhận', en: 'Distribution' }),
});

const copyFields = {
  kind: z.literal('certified-copy'),
  ...frame,
  form: labelled(z.enum(COPY_FORMS).default('copy'), {
    vi: 'Hình thức sao',
    en: 'Form of the copy',
    options: {
      copy: { vi: 'Sao y', en: 'Copy (sao y)' },
      'copy-of-copy': { vi: 'Sao lục', en: 'Copy of a copy (sao lục)' },
      extract: { vi: 'Trích sao', en: 'Extract (trích sao)' },
    },
  }),
  medium: labelled(z.enum(['paper', 'electronic']).default('paper'), {
    vi: 'Bản sao sang',
    en: 'Copied to',
    options: {
      paper: { vi: 'Giấy', en: 'Paper' },
      electronic: { vi: 'Điện tử', en: 'Electronic' },
    },
  }),
  signedAt: labelled(text(40).default(''), {
    vi: 'Thời gian ký số',
    en: 'Signed at',
    hint: 'Electronic copies: 24/11/2026; 09:15:30 +07:00',
  }),
  original: labelled(originalSchema.prefault({}), {
    vi: 'Văn bản được sao',
    en: 'The original',
  }),
} as const;

/** The symbol always names the form: of 'SY-UBND' an extract makes 'TrS-UBND'. */
export const certifiedCopySchema = z
  .strictObject(copyFields)
  .overwrite((data) => ({ ...data, agency: { ...data.agency, symbol: copySymbol(data) } }));
export type CertifiedCopyData = z.output<typeof certifiedCopySchema>;

/** 'SAO Y' / 'SY' on this day; the circular of 2011 had other words. */
export function copyWords(
  form: CopyForm,
  date: string | null,
): { readonly title: string; readonly symbol: string } {
  return FORM_RULES[formRulesOn(date)].copies[form];
}

/** 'TrS-UBND' whatever form the symbol was typed for: the body stands after the first hyphen. */
export function copySymbol(data: {
  readonly form: CopyForm;
  readonly date: string | null;
  readonly agency: { readonly symbol: string };
}): string {
  const { symbol } = copyWords(data.form, data.date);
  const typed = data.agency.symbol;
  const body = typed.includes('-') ? typed.slice(typed.indexOf('-') + 1) : typed;
  return body === '' ? symbol : `${symbol}-${body}`;
}
