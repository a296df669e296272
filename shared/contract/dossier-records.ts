/** An archive file and the documents in it, by NĐ 30/2020/NĐ-CP, Phụ lục VI, and the archive exchange profile. */
import { z } from 'zod';
import { DOSSIER_ACCESS } from '#shared/domain/dossiers/access.ts';
import { id, instant, isoDate, line, optionalLine, prose, version } from './basics.ts';

export const DOSSIER_STATES = ['open', 'closed', 'transferred', 'destroyed'] as const;
export const dossierState = z.enum(DOSSIER_STATES);
export type DossierState = z.infer<typeof dossierState>;
export const dossierAccess = z.enum(DOSSIER_ACCESS);
export const dossierMedium = z.enum(['paper', 'electronic', 'both']);

const amount = z.number().int().min(0).max(999_999).nullable();

/** Years a file is kept; null: for ever. Luật Lưu trữ 33/2024/QH15 Điều 15: 02 to 70 years. */
export const retentionYears = z.number().int().min(1).max(70).nullable();

/** What a person writes of a file. The names in brackets are those of Phụ lục VI. */
export const dossierFields = {
  title: line(500).describe('Tiêu đề hồ sơ (Title)'),
  organId: optionalLine(13).describe('Mã định danh của cơ quan lập danh mục hồ sơ (OrganId)'),
  catalogYear: z.number().int().min(1900).max(2199).describe('Năm hình thành hồ sơ (FileCatalog)'),
  groupId: id.nullable().describe('Mục lục (series) of a fonds'),
  access: dossierAccess.describe('Chế độ sử dụng (Rights)'),
  language: optionalLine(50).describe('Ngôn ngữ (Language)'),
  maker: line(120).describe('Người lập hồ sơ (Creator)'),
  startDate: isoDate.describe('Thời gian bắt đầu (StartDate)'),
  endDate: isoDate.describe('Thời gian kết thúc (EndDate)'),
  keywords: optionalLine(500).describe('Từ khóa'),
  notes: prose(2000).describe('Ghi chú, chú giải (Description)'),
  informationSign: optionalLine(30).describe('Ký hiệu thông tin'),
  medium: dossierMedium,
  sheets: amount.describe('Số lượng tờ'),
  pages: amount.describe('Tổng số trang (PageTotal); null: counted from its documents'),
  physicalState: optionalLine(200).describe('Tình trạng vật lý'),
  trustLevel: optionalLine(60).describe('Mức độ tin cậy: gốc, chính, sao'),
};
export const dossierInput = z.strictObject(dossierFields);
export type DossierInput = z.infer<typeof dossierInput>;

/** Where a file lies: 'Kho 1, giá 2, tầng 3, hộp 15'. */
export const dossierPlace = z.object({
  boxId: id,
  label: z.string(),
  ordinal: z.number().int().nullable().describe('Số thứ tự trong hộp'),
});

export const openLoan = z.object({
  loanId: id,
  borrower: z.string(),
  borrowerUnit: z.string(),
  dueOn: isoDate,
  late: z.boolean(),
});

export const dossierRow = z.object({
  id,
  code: z.string().describe('Số và ký hiệu hồ sơ (FileNotation), unique in this office'),
  title: z.string(),
  catalogYear: z.number().int(),
  state: dossierState,
  access: dossierAccess,
  medium: dossierMedium,
  maker: z.string(),
  startDate: isoDate,
  endDate: isoDate,
  retentionYears: z.number().int().nullable(),
  keptUntil: isoDate.nullable().describe('Last day it must be kept; null: for ever'),
  paperCount: z.number().int(),
  awardCount: z.number().int(),
  place: dossierPlace.nullable(),
  loan: openLoan.nullable(),
  version,
});
export type DossierRow = z.infer<typeof dossierRow>;

/** What a person writes of a document in a file. */
export const itemFields = {
  identifier: optionalLine(60).describe('Mã định danh văn bản'),
  typeName: optionalLine(100).describe('Tên loại văn bản (TypeName)'),
  codeNumber: optionalLine(11).describe('Số của văn bản (CodeNumber)'),
  codeNotation: optionalLine(30).describe('Ký hiệu của văn bản (CodeNotation)'),
  issuedOn: isoDate.nullable().describe('Ngày, tháng, năm văn bản (IssuedDate)'),
  issuer: optionalLine(200).describe('Tên cơ quan, tổ chức ban hành (OrganName)'),
  subject: optionalLine(500).describe('Trích yếu nội dung (Subject)'),
  language: optionalLine(30).describe('Ngôn ngữ (Language)'),
  pages: z.number().int().min(0).max(9999).nullable().describe('Số trang của văn bản (PageAmount)'),
  sheet: optionalLine(30).describe('Tờ số, trang số'),
  signerPosition: optionalLine(100).describe('Chức vụ người ký (Position)'),
  signerName: optionalLine(50).describe('Họ và tên người ký (FullName)'),
  keywords: optionalLine(300).describe('Từ khóa'),
  autograph: optionalLine(300).describe('Bút tích'),
  physicalState: optionalLine(200).describe('Tình trạng vật lý'),
  trustLevel: optionalLine(60).describe('Mức độ tin cậy'),
  notes: optionalLine(500).describe('Ghi chú (Description)'),
};
export const itemInput = z.strictObject(itemFields);
export type ItemInput = z.infer<typeof itemInput>;

/** A document of a file in its place in the order; without a file where it was never scanned. */
export const dossierItem = z.object({
  id,
  ordinal: z.number().int().describe('Số thứ tự văn bản trong hồ sơ (DocOrdinal), from 1'),
  title: z.string().describe('As it was filed'),
  kind: z.string(),
  candidateId: id.nullable(),
  file: z
    .object({
      fileName: z.string(),
      mediaType: z.string(),
      size: z.number().int(),
      sha256: z.string(),
      destroyed: z.boolean(),
      alsoIn: z.array(z.object({ id, code: z.string() })).describe('Other files that hold it'),
    })
    .nullable(),
  ...itemFields,
  addedAt: instant,
  addedBy: z.string(),
  version,
});
export type DossierItem = z.infer<typeof dossierItem>;

export const dossierEvent = z.object({
  at: instant,
  kind: z.string(),
  accountName: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
export type DossierEvent = z.infer<typeof dossierEvent>;

/** A retention class of the catalogue that some award of the file asks for. */
export const retentionReason = z.object({
  retentionClass: z.string(),
  what: z.string(),
  years: z.number().int().nullable(),
  cite: z.string(),
  reviewNeeded: z.boolean(),
  awards: z.number().int(),
});

export const dossierRecord = dossierRow.extend({
  notation: z.string(),
  fileCode: z.string().describe('Mã hồ sơ: mã cơ quan, năm, số và ký hiệu (FileCode)'),
  ...dossierFields,
  groupPath: z.array(z.object({ id, level: z.string(), code: z.string(), title: z.string() })),
  closedOn: isoDate.nullable(),
  closing: z.string().describe('Chứng từ kết thúc'),
  handedInOn: isoDate.nullable(),
  handInDue: isoDate.describe('NĐ 30/2020/NĐ-CP Điều 30: one year after the work ended'),
  retentionByHand: z.boolean(),
  retentionReasons: z.array(retentionReason),
  batchId: id.nullable(),
  decisionId: id.nullable(),
  items: z.array(dossierItem),
  events: z.array(dossierEvent).describe('Newest first'),
  imported: z.boolean(),
  disposal: z
    .object({ id, title: z.string(), kind: z.enum(['destruction', 'transfer']), state: z.string() })
    .nullable(),
});
export type DossierRecord = z.infer<typeof dossierRecord>;
