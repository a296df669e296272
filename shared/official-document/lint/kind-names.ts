/** Kinds of documents by the words over their subject: NĐ 30/2020/NĐ-CP Điều 7; abbreviations by Phụ lục III, Mục I. */
import { fold } from '#shared/vietnamese/fold.ts';

/** How a kind is judged. */
export type KindFamily =
  | 'decision'
  /** Named documents with a head and an end of the usual form (Mẫu 1.1, 1.4, 1.7 …). */
  | 'named'
  /** Công văn: no name, 'V/v' under its number (Mẫu 1.5). */
  | 'letter'
  /** Biên bản: no place and day in its head, two signers (Mẫu 1.9). */
  | 'minutes'
  /** Ballots, lists, registers and other papers that are no document of the decree. */
  | 'paper'
  | 'unknown';

type KindName = { readonly name: string; readonly abbreviation: string | null; readonly family: KindFamily };

const named = (name: string, abbreviation: string): KindName => ({ name, abbreviation, family: 'named' });
const paper = (name: string): KindName => ({ name, abbreviation: null, family: 'paper' });

const KINDS: readonly KindName[] = [
  { name: 'Quyết định', abbreviation: 'QĐ', family: 'decision' },
  { name: 'Biên bản', abbreviation: 'BB', family: 'minutes' },
  named('Nghị quyết', 'NQ'),
  named('Chỉ thị', 'CT'),
  named('Quy chế', 'QC'),
  named('Quy định', 'QyĐ'),
  named('Thông cáo', 'TC'),
  named('Thông báo', 'TB'),
  named('Hướng dẫn', 'HD'),
  named('Chương trình', 'CTr'),
  named('Kế hoạch', 'KH'),
  named('Phương án', 'PA'),
  named('Đề án', 'ĐA'),
  named('Dự án', 'DA'),
  named('Báo cáo', 'BC'),
  named('Tờ trình', 'TTr'),
  named('Hợp đồng', 'HĐ'),
  named('Công điện', 'CĐ'),
  named('Bản ghi nhớ', 'BGN'),
  named('Bản thỏa thuận', 'BTT'),
  named('Giấy ủy quyền', 'GUQ'),
  named('Giấy mời', 'GM'),
  named('Giấy giới thiệu', 'GGT'),
  named('Giấy nghỉ phép', 'GNP'),
  named('Phiếu gửi', 'PG'),
  named('Phiếu chuyển', 'PC'),
  named('Phiếu báo', 'PB'),
  // Forms of the decrees on awards (NĐ 98/2023/NĐ-CP, Phụ lục I): without number, signed by those who confirm.
  paper('Báo cáo thành tích'),
  paper('Báo cáo tóm tắt thành tích'),
  paper('Danh sách'),
  paper('Mục lục'),
  paper('Phiếu bầu'),
];

/** The kind that a line names, with or without more words after it ('BÁO CÁO TÓM TẮT'); null when it names none. */
export function kindNamed(line: string): KindName | null {
  // Letters matter here: SỞ is an agency, SỔ a register.
  if (/^sổ(?:\s|$)/iu.test(line.normalize('NFC'))) return paper('Sổ');
  const words = fold(line);
  const exact = KINDS.find(({ name }) => fold(name) === words);
  if (exact !== undefined) return exact;
  // The longest name that it begins with: 'Báo cáo thành tích' is no 'Báo cáo'.
  const begun = KINDS.filter(
    ({ name, family }) => family !== 'decision' && words.startsWith(`${fold(name)} `),
  );
  return begun.sort((one, other) => other.name.length - one.name.length)[0] ?? null;
}

/** Marks of urgency and secrecy (Mục III.2, III.3). */
export const RED_MARK = /^(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT)(?=\s|$)/u;
/** Ô 11: who may see it. */
export const CIRCULATION_MARK = /^(?:XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ)$/u;

/** Words over the end of a copy (ô 14, Phần II); the circular of 2011 had a longer one. */
export const COPY_WORD = /^(SAO Y BẢN CHÍNH|SAO Y|SAO LỤC|TRÍCH SAO)(?=[;:,.]|$)/u;
