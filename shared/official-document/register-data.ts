/** Data of the registers that are printed and bound: sổ đăng ký văn bản đi, đến (NĐ 30/2020, Phụ lục IV), sổ vàng. */
import { z } from 'zod';
import {
  agencySchema,
  documentDate,
  labelled,
  marginsSchema,
  sizePresetSchema,
  TEXT_LIMITS,
  text,
} from './frame-data.ts';

/** Rows of one printed volume; more go to the next volume. */
export const REGISTER_ROW_LIMIT = 20_000;

const TOO_MANY_ROWS = `Nhiều quá ${REGISTER_ROW_LIMIT} dòng: hãy in thành nhiều quyển.`;

const line = text(TEXT_LIMITS.line).default('');

const bound = z.int().min(1).max(99_999_999).nullable().default(null);

/** What the cover says, beside the name of the book (Phụ lục IV, Mục I.1, VI.1). */
const coverFields = {
  /** Who keeps the book; place and symbol are not printed. */
  agency: agencySchema,
  year: labelled(z.int().min(1900).max(9999), { vi: 'Năm', en: 'Year' }),
  fromDate: labelled(documentDate, { vi: 'Từ ngày', en: 'From day' }),
  toDate: labelled(documentDate, { vi: 'Đến ngày', en: 'To day' }),
  fromNumber: labelled(bound, { vi: 'Từ số', en: 'From number' }),
  toNumber: labelled(bound, { vi: 'Đến số', en: 'To number' }),
  volume: labelled(text(20).default('01'), { vi: 'Quyển số', en: 'Volume' }),
} as const;

const pageFields = { sizePreset: sizePresetSchema, margins: marginsSchema } as const;

/** Văn bản đi: the ten columns of Mục I.2. Ký nhận is for the pen, unless a name is known. */
export const outgoingRowSchema = z.strictObject({
  symbol: labelled(line, { vi: 'Số, ký hiệu văn bản', en: 'Number and symbol' }),
  date: labelled(documentDate, { vi: 'Ngày tháng văn bản', en: 'Day of the document' }),
  title: labelled(line, { vi: 'Tên loại và trích yếu nội dung văn bản', en: 'Kind and subject' }),
  signer: labelled(line, { vi: 'Người ký', en: 'Signer' }),
  recipients: labelled(line, { vi: 'Nơi nhận văn bản', en: 'Recipients' }),
  keeper: labelled(line, { vi: 'Đơn vị, người nhận bản lưu', en: 'Who keeps the copy' }),
  copies: labelled(z.int().min(0).max(99_999).nullable().default(null), {
    vi: 'Số lượng bản',
    en: 'Copies',
  }),
  sentOn: labelled(documentDate, { vi: 'Ngày chuyển', en: 'Sent on' }),
  receivedBy: labelled(line, { vi: 'Ký nhận', en: 'Received by' }),
  note: labelled(line, { vi: 'Ghi chú', en: 'Note' }),
});

/** Văn bản đến: the ten columns of Mục VI.2. Ký nhận is for the pen, unless a name is known. */
export const incomingRowSchema = z.strictObject({
  arrivedOn: labelled(documentDate, { vi: 'Ngày đến', en: 'Arrived on' }),
  number: labelled(bound, { vi: 'Số đến', en: 'Arrival number' }),
  author: labelled(line, { vi: 'Tác giả', en: 'Author' }),
  symbol: labelled(line, { vi: 'Số, ký hiệu văn bản', en: 'Number and symbol' }),
  date: labelled(documentDate, { vi: 'Ngày tháng văn bản', en: 'Day of the document' }),
  title: labelled(line, { vi: 'Tên loại và trích yếu nội dung văn bản', en: 'Kind and subject' }),
  recipient: labelled(line, { vi: 'Đơn vị hoặc người nhận', en: 'Unit or person' }),
  forwardedOn: labelled(documentDate, { vi: 'Ngày chuyển', en: 'Forwarded on' }),
  receivedBy: labelled(line, { vi: 'Ký nhận', en: 'Received by' }),
  note: labelled(line, { vi: 'Ghi chú', en: 'Note' }),
});

function rows<S extends z.ZodType>(schema: S) {
  return labelled(z.array(schema).max(REGISTER_ROW_LIMIT, { error: TOO_MANY_ROWS }).default([]), {
    vi: 'Các dòng của sổ',
    en: 'Rows',
    control: 'hidden',
  });
}

export const outgoingRegisterSchema = z.strictObject({
  kind: z.literal('outgoing-register'),
  ...coverFields,
  rows: rows(outgoingRowSchema),
  ...pageFields,
});
export const incomingRegisterSchema = z.strictObject({
  kind: z.literal('incoming-register'),
  ...coverFields,
  rows: rows(incomingRowSchema),
  ...pageFields,
});

/** What a row of the golden book can tell, each as text to print. */
export const GOLDEN_BOOK_FACTS = [
  'number',
  'recipient',
  'unit',
  'award',
  'reason',
  'decision',
  'signer',
  'amount',
  'handedOver',
  'signature',
  'note',
] as const;
export type GoldenBookFact = (typeof GOLDEN_BOOK_FACTS)[number];

export const goldenBookRowSchema = z.strictObject({
  number: labelled(line, { vi: 'Số vào sổ', en: 'Number' }),
  recipient: labelled(line, { vi: 'Họ và tên, tên tập thể', en: 'Recipient' }),
  unit: labelled(line, { vi: 'Chức vụ, đơn vị', en: 'Office and unit' }),
  award: labelled(line, { vi: 'Hình thức khen thưởng', en: 'Award' }),
  reason: labelled(line, { vi: 'Thành tích', en: 'Achievement' }),
  decision: labelled(line, { vi: 'Số, ngày quyết định', en: 'Decision' }),
  signer: labelled(line, { vi: 'Người ký', en: 'Signer' }),
  amount: labelled(line, { vi: 'Tiền thưởng', en: 'Bonus' }),
  handedOver: labelled(line, { vi: 'Ngày trao', en: 'Handed over on' }),
  signature: labelled(line, { vi: 'Ký nhận', en: 'Signature' }),
  note: labelled(line, { vi: 'Ghi chú', en: 'Note' }),
});

/** One column of the golden book: no decree fixes them, so they are a setting of the office. */
export const goldenBookColumnSchema = z.strictObject({
  fact: labelled(z.enum(GOLDEN_BOOK_FACTS), { vi: 'Nội dung', en: 'Fact' }),
  title: labelled(text(TEXT_LIMITS.name), { vi: 'Tên cột', en: 'Title' }),
  /** Part of the width beside the other columns. */
  share: labelled(z.number().min(1).max(100), { vi: 'Độ rộng', en: 'Share of the width' }),
});

/** Columns the program comes with, from practice: the office confirms or changes them. */
export const DEFAULT_GOLDEN_BOOK_COLUMNS = [
  { fact: 'number', title: 'Số vào sổ', share: 7 },
  { fact: 'recipient', title: 'Họ và tên, tên tập thể', share: 12 },
  { fact: 'unit', title: 'Chức vụ, đơn vị', share: 12 },
  { fact: 'award', title: 'Hình thức khen thưởng', share: 11 },
  { fact: 'reason', title: 'Thành tích', share: 13 },
  { fact: 'decision', title: 'Số, ngày quyết định', share: 11 },
  { fact: 'signer', title: 'Người ký', share: 9 },
  { fact: 'amount', title: 'Tiền thưởng (đồng)', share: 8 },
  { fact: 'signature', title: 'Ngày trao, ký nhận', share: 8 },
  { fact: 'note', title: 'Ghi chú', share: 9 },
] as const satisfies readonly z.output<typeof goldenBookColumnSchema>[];

export const goldenBookSchema = z.strictObject({
  kind: z.literal('golden-book'),
  ...coverFields,
  columns: labelled(
    z
      .array(goldenBookColumnSchema)
      .min(1)
      .max(GOLDEN_BOOK_FACTS.length)
      .default([...DEFAULT_GOLDEN_BOOK_COLUMNS]),
    { vi: 'Các cột', en: 'Columns', hint: 'No decree fixes the columns: a setting of the office' },
  ),
  rows: rows(goldenBookRowSchema),
  ...pageFields,
});

export type OutgoingRegisterData = z.output<typeof outgoingRegisterSchema>;
export type IncomingRegisterData = z.output<typeof incomingRegisterSchema>;
export type GoldenBookData = z.output<typeof goldenBookSchema>;
export type RegisterCover = Pick<
  OutgoingRegisterData,
  'agency' | 'year' | 'fromDate' | 'toDate' | 'fromNumber' | 'toNumber' | 'volume' | 'sizePreset' | 'margins'
>;
