/**
 * What every official document has around its content: issuer, number and day, signer, Nơi nhận, page. One set of zod
 * fields for all kinds; the form in the window, `compose FILE.json` and the composers read the same.
 */
import { z } from 'zod';
import { cleanMultiline, cleanText } from '#shared/vietnamese/normalize.ts';
import { SIGNING_MODES, SIGNING_WORDS } from './capacity.ts';
import { NO_MARKS, SECRECY_LEVELS, SECRECY_WORDS, URGENCY_LEVELS, URGENCY_WORDS } from './frame-marks.ts';
import { DEFAULT_MARGINS, MARGIN_LIMITS } from './layout.ts';

/** Longest text of each sort, in characters. A trích yếu has at most 500 (NĐ 30/2020, Phụ lục VI, Phần II). */
export const TEXT_LIMITS = { name: 300, subject: 500, line: 1000, passage: 3000, body: 60_000 } as const;

/** Entries of a list that stands in the text (bases, recipients of copies). */
export const LIST_LIMIT = 50;

/** How a field is edited when its type does not say it: a line, several lines, a list … */
export type FieldControl = 'line' | 'prose' | 'date' | 'money' | 'hidden';

export type FieldWords = {
  /** Label in the window. */
  readonly vi: string;
  readonly en: string;
  /** One sentence under the field, where the label does not suffice. */
  readonly hint?: string;
  readonly control?: FieldControl;
  /** Names of the choices of an enum. */
  readonly options?: Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
};

/**
 * A schema with its label: JSON Schema carries it as `title`, `titleEn`, `description`, `control`, `options`, and the
 * window's form is built from that.
 */
export function labelled<S extends z.ZodType>(schema: S, { vi, en, hint, control, options }: FieldWords): S {
  return schema.meta({
    title: vi,
    titleEn: en,
    ...(hint === undefined ? {} : { description: hint }),
    ...(control === undefined ? {} : { control }),
    ...(options === undefined ? {} : { options }),
  }) as S;
}

/** One line of document text, NFC, without soft hyphens. */
export function text(limit: number) {
  return z
    .string({ error: 'Cần điền chữ ở ô này.' })
    .max(limit, { error: `Dài quá ${limit} ký tự: hãy rút gọn.` })
    .overwrite(cleanDocumentText);
}

/** Running text with line breaks kept. */
export function passage(limit: number = TEXT_LIMITS.body) {
  return z
    .string({ error: 'Cần điền chữ ở ô này.' })
    .max(limit, { error: `Dài quá ${limit} ký tự: hãy rút gọn.` })
    .overwrite((value) => cleanMultiline(value.replace(/\u00AD/gu, '')));
}

/** A day of the calendar; null while it is not known. */
export const documentDate = z.iso
  .date({ error: 'Ngày không có trong lịch: hãy ghi năm-tháng-ngày, ví dụ 2026-11-24.' })
  .nullable()
  .default(null);

/** Sum in đồng. */
export const amount = z
  .int({ error: 'Tiền thưởng là số nguyên, tính bằng đồng.' })
  .min(0, { error: 'Tiền thưởng không được âm.' })
  .max(100_000_000_000, { error: 'Tiền thưởng lớn quá mức: hãy kiểm tra lại.' })
  .nullable();

function margin(side: keyof typeof DEFAULT_MARGINS) {
  const { min, max } = MARGIN_LIMITS[side];
  const error = `Lề phải từ ${min} đến ${max} mm.`;
  return z.number({ error }).min(min, { error }).max(max, { error }).default(DEFAULT_MARGINS[side]);
}

/** Issuing body: ô 2, 3, 4. */
export const agencySchema = labelled(
  z.strictObject({
    parent: labelled(text(TEXT_LIMITS.name).default(''), {
      vi: 'Cơ quan chủ quản',
      en: 'Superior body',
      hint: 'Superior body, printed above; empty if none',
    }),
    name: labelled(text(TEXT_LIMITS.name).min(1, { error: 'Cần tên cơ quan ban hành.' }), {
      vi: 'Cơ quan ban hành',
      en: 'Issuing body',
      hint: 'Issuing body in capitals, e.g. ỦY BAN NHÂN DÂN TỈNH BẮC NINH',
    }),
    nameLines: labelled(z.array(text(TEXT_LIMITS.name)).max(4).optional(), {
      vi: 'Tên cơ quan theo dòng',
      en: 'Name by lines',
      hint: 'The name as it breaks into lines; computed when absent',
      control: 'hidden',
    }),
    place: labelled(text(100), {
      vi: 'Địa danh',
      en: 'Place',
      hint: 'Place name before the date, e.g. Bắc Ninh',
    }),
    symbol: labelled(text(30), {
      vi: 'Ký hiệu',
      en: 'Symbol',
      hint: 'Symbol after the number, e.g. QĐ-UBND',
    }),
  }),
  { vi: 'Cơ quan ban hành', en: 'Issuing body', hint: 'Issuing body' },
);

export const numberSchema = z
  .int({ error: 'Số văn bản là số nguyên.' })
  .min(1, { error: 'Số văn bản bắt đầu từ 1.' })
  .max(99_999_999, { error: 'Số văn bản lớn quá mức.' })
  .nullable()
  .default(null);

/** How the signer stands to the head: `capacity.ts` computes the lines. */
export const signingSchema = z.strictObject({
  mode: labelled(z.enum(SIGNING_MODES).default('head'), {
    vi: 'Cách ký',
    en: 'Signs as',
    options: SIGNING_WORDS,
  }),
  onBehalfOf: labelled(text(TEXT_LIMITS.name).default(''), {
    vi: 'Thay mặt (TM.)',
    en: 'On behalf of',
    hint: 'Collective body, e.g. ỦY BAN NHÂN DÂN; empty when the head signs in the own power',
  }),
  head: labelled(text(TEXT_LIMITS.name).default(''), {
    vi: 'Chức vụ người đứng đầu',
    en: 'Office of the head',
    hint: 'e.g. CHỦ TỊCH, GIÁM ĐỐC',
  }),
  office: labelled(text(TEXT_LIMITS.name).default(''), {
    vi: 'Chức vụ người ký',
    en: 'Office of the signer',
    hint: 'For deputies, by order, by authorisation: e.g. PHÓ CHỦ TỊCH',
  }),
  through: labelled(text(TEXT_LIMITS.name).default(''), {
    vi: 'Chức vụ trưởng đơn vị',
    en: 'Office of the unit head',
    hint: 'Only for a deputy who signs by order: e.g. CHÁNH VĂN PHÒNG',
  }),
});

/** Ô 7. */
export const signerSchema = labelled(
  z.strictObject({
    signing: labelled(signingSchema.optional(), {
      vi: 'Quyền hạn',
      en: 'Capacity',
      hint: 'How the signer stands to the head; the lines TM., KT., TL., TUQ., Q. are computed from it',
    }),
    capacity: labelled(z.array(text(TEXT_LIMITS.name)).max(4).default([]), {
      vi: 'Dòng quyền hạn, chức vụ',
      en: 'Capacity lines',
      hint: 'Lines above the signature of documents made before; used only without `signing`',
      control: 'hidden',
    }),
    name: labelled(text(TEXT_LIMITS.name).default(''), {
      vi: 'Họ và tên người ký',
      en: 'Name of the signer',
      hint: 'Full name, no academic title',
    }),
    otherOffice: labelled(text(TEXT_LIMITS.name).optional(), {
      vi: 'Chức vụ tại cơ quan',
      en: 'Office in the agency',
      hint: 'Under the council office, when a council uses the seal of the agency (ô 7b)',
    }),
  }),
  { vi: 'Người ký', en: 'Signer', hint: 'Who signs' },
);

/** Nơi nhận. */
export const distributionSchema = labelled(z.array(text(TEXT_LIMITS.name)).max(LIST_LIMIT).default([]), {
  vi: 'Nơi nhận',
  en: 'Distribution',
  hint: 'Nơi nhận entries without dash and mark; the first line and "Lưu" are computed',
});

/** The kept copy. */
export const archiveSchema = labelled(
  z.strictObject({
    unit: labelled(text(60).default('VT'), { vi: 'Lưu', en: 'Kept by', hint: 'Kept by, e.g. VT, NC' }),
    copies: labelled(z.int().min(1).max(999).optional(), {
      vi: 'Số bản lưu',
      en: 'Copies',
      hint: 'Number of kept copies',
    }),
  }),
  { vi: 'Bản lưu', en: 'Kept copy', hint: 'The last entry of Nơi nhận' },
);

/** Ô 10a, 10b, 11, 12, 13: what a document has only when it is needed (Phụ lục I, Mục III.2–4). */
export const marksSchema = labelled(
  z
    .strictObject({
      secrecy: labelled(z.enum(SECRECY_LEVELS).default('none'), {
        vi: 'Độ mật',
        en: 'Secrecy',
        options: SECRECY_WORDS,
      }),
      urgency: labelled(z.enum(URGENCY_LEVELS).default('none'), {
        vi: 'Độ khẩn',
        en: 'Urgency',
        options: URGENCY_WORDS,
      }),
      circulation: labelled(text(60).default(''), {
        vi: 'Phạm vi lưu hành',
        en: 'Circulation',
        hint: 'e.g. LƯU HÀNH NỘI BỘ, XEM XONG TRẢ LẠI',
      }),
      drafter: labelled(text(10).default(''), {
        vi: 'Ký hiệu người soạn thảo',
        en: 'Drafter',
        hint: 'Initials of the drafter, e.g. PL',
      }),
      issued: labelled(z.int().min(1).max(9999).nullable().default(null), {
        vi: 'Số lượng bản phát hành',
        en: 'Copies issued',
      }),
      address: labelled(passage(TEXT_LIMITS.line).default(''), {
        vi: 'Địa chỉ cơ quan',
        en: 'Address block',
        hint: 'Address, e-mail, website, telephone, fax: at the foot of the first page',
        control: 'prose',
      }),
    })
    .default(NO_MARKS),
  { vi: 'Dấu chỉ mức độ, ký hiệu, địa chỉ', en: 'Marks and address' },
);

/** Page: size preset and margins. */
export const sizePresetSchema = labelled(z.enum(['A', 'B']).default('A'), {
  vi: 'Bộ cỡ chữ',
  en: 'Type sizes',
  hint: 'A: Quốc hiệu 13, body 14; B: Quốc hiệu 12, body 13',
  options: {
    A: { vi: 'Cỡ 13-14', en: 'Sizes 13-14' },
    B: { vi: 'Cỡ 12-13', en: 'Sizes 12-13' },
  },
});
export const marginsSchema = labelled(
  z
    .strictObject({
      top: margin('top'),
      bottom: margin('bottom'),
      left: margin('left'),
      right: margin('right'),
    })
    .default({ ...DEFAULT_MARGINS }),
  { vi: 'Lề trang (mm)', en: 'Margins (mm)', hint: 'Page margins in mm', control: 'hidden' },
);

/** Fields of every document, to spread into a kind's `z.strictObject`. Order is that of the form. */
export const frameFields = {
  agency: agencySchema,
  number: labelled(numberSchema, {
    vi: 'Số',
    en: 'Number',
    hint: 'Number; null in a draft',
    control: 'hidden',
  }),
  date: labelled(documentDate, {
    vi: 'Ngày ban hành',
    en: 'Day of issue',
    hint: 'Day of issue, YYYY-MM-DD; null in a draft',
    control: 'hidden',
  }),
  draftYear: labelled(z.int().min(1900).max(9999).optional(), {
    vi: 'Năm của dự thảo',
    en: 'Year of the draft',
    hint: 'Year printed while the date is null',
    control: 'hidden',
  }),
  signer: signerSchema,
  distribution: distributionSchema,
  archive: archiveSchema.default({ unit: 'VT' }),
  marks: marksSchema,
  sizePreset: sizePresetSchema,
  margins: marginsSchema,
} as const;

const frameSchema = z.object(frameFields);
/** The part of any document's data that the shared composers read. */
export type FrameData = z.output<typeof frameSchema>;

/** One field that cannot be taken, with a sentence that says what to do. */
export type DataProblem = { readonly path: string; readonly code: string; readonly message: string };

export type DataResult<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

/** Reads data of one kind from JSON of any origin. Never throws. */
export function readData<S extends z.ZodType>(schema: S, input: unknown): DataResult<z.output<S>> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, data: result.data };
  return {
    ok: false,
    problems: result.error.issues.map((issue) => ({
      path: issue.path.map(String).join('.'),
      code: issue.code,
      message: explainIssue(issue),
    })),
  };
}

function explainIssue(issue: {
  readonly code: string;
  readonly message: string;
  readonly keys?: unknown;
}): string {
  if (issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)) {
    return `Ô không có trong mẫu: ${issue.keys.join(', ')}. Hãy bỏ đi hoặc sửa tên.`;
  }
  // Sentences of this file are Vietnamese; the library's own, for shapes no form can send, are not.
  if (/^(Invalid|Too|Unrecognized|Expected)/u.test(issue.message)) {
    return 'Giá trị không đúng kiểu của ô này: hãy đối chiếu với mẫu dữ liệu của văn bản.';
  }
  return issue.message;
}

/**
 * Text as a document may hold it: `cleanText`, and no soft hyphen. Text in an old encoding, where U+00AD is
 * the letter ư, has been converted long before it becomes document data.
 */
function cleanDocumentText(value: string): string {
  return cleanText(value.replace(/\u00AD/gu, ''));
}
