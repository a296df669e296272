import type { ProblemCode } from './check-problem.ts';

export type SentenceLanguage = 'vi' | 'en';

/** What is wrong and what to do, by code; `{name}` is a fact of the problem. */
export const PROBLEM_SENTENCES: Readonly<Record<ProblemCode, Readonly<Record<SentenceLanguage, string>>>> = {
  syntax: {
    vi: 'Tệp sai cú pháp YAML ({reason}). Kiểm tra thụt đầu dòng, dấu hai chấm và dấu ngoặc kép.',
    en: 'The file is not valid YAML ({reason}). Check indentation, colons and quotation marks.',
  },
  not_a_catalogue: {
    vi: 'Đây không phải tệp danh mục của Sổ Vàng. Chọn tệp đã xuất từ mục Danh mục.',
    en: 'This is not a catalogue file of Sổ Vàng. Choose a file exported from the catalogue.',
  },
  other_version: {
    vi: 'Tệp có phiên bản {version}, chương trình này chưa đọc được. Xuất lại tệp bằng chương trình cùng phiên bản.',
    en: 'The file has version {version}, which this program cannot read. Export it again with the same version.',
  },
  alias_not_allowed: {
    vi: 'Tệp dùng tham chiếu YAML (dấu *), không được nhận. Viết lại đầy đủ nội dung ở chỗ này.',
    en: 'YAML references (*) are not accepted. Write the content out in full here.',
  },
  unknown_kind: {
    vi: 'Không có loại mục “{kind}”. Dùng một loại có trong tệp vừa xuất.',
    en: 'There is no kind of entry “{kind}”. Use one that an exported file has.',
  },
  missing_field: {
    vi: 'Thiếu “{field}”. Thêm giá trị cho mục này.',
    en: '“{field}” is missing. Add its value to this entry.',
  },
  unknown_field: {
    vi: 'Không có trường “{field}” ở chỗ này. Xóa hoặc sửa lại tên trường.',
    en: 'There is no field “{field}” here. Remove it or correct its name.',
  },
  wrong_value: {
    vi: 'Giá trị của “{field}” không hợp lệ: {value}. Cần: {allowed}.',
    en: 'The value of “{field}” is not valid: {value}. Expected: {allowed}.',
  },
  unknown_condition: {
    vi: 'Không có điều kiện “{condition}”. Dùng một điều kiện chương trình biết, hoặc manual để người kiểm tra.',
    en: 'There is no condition “{condition}”. Use one the program knows, or manual for a person to judge.',
  },
  bad_date: {
    vi: '“{field}” không phải ngày có trong lịch: {day}. Viết dạng 2026-10-01.',
    en: '“{field}” is not a day of the calendar: {day}. Write it as 2026-10-01.',
  },
  reversed_dates: {
    vi: 'Ngày hết hiệu lực {to} trước ngày bắt đầu {from}. Sửa một trong hai ngày.',
    en: 'The last day {to} is before the first day {from}. Correct one of them.',
  },
  overlapping_dates: {
    vi: 'Bắt đầu {from} khi bản khác ({otherFrom} – {otherTo}) của cùng mục còn hiệu lực. Cho bản cũ hết hiệu lực trước.',
    en: 'Begins {from} while another version ({otherFrom} – {otherTo}) of the same entry is in force. End that one first.',
  },
  duplicate_key: {
    vi: '“{key}” có hai lần. Giữ lại một.',
    en: '“{key}” stands twice. Keep one.',
  },
  duplicate_route: {
    vi: 'Nhánh tiêu chuẩn “{route}” có hai lần trong một mục. Đổi tên hoặc bỏ một nhánh.',
    en: 'The route “{route}” stands twice in one entry. Rename or remove one.',
  },
  key_differs: {
    vi: 'Mã bên trong “{id}” khác mã của mục “{key}”. Viết hai mã giống nhau.',
    en: 'The inner id “{id}” differs from the key “{key}” of the entry. Make them the same.',
  },
  dangling_reference: {
    vi: 'Không tìm thấy “{ref}” trong danh mục. Sửa mã, hoặc thêm mục đó vào tệp.',
    en: '“{ref}” is not in the catalogue. Correct the id, or add that entry to the file.',
  },
  citation_not_in_law: {
    vi: 'Luật 06/2022/QH15 không có “{cite}”. Sửa điều, khoản, điểm, hoặc ghi rõ tên văn bản khác.',
    en: 'Luật 06/2022/QH15 has no “{cite}”. Correct article, clause and point, or name the other text.',
  },
  cycle: {
    vi: 'Tiêu chuẩn đi vòng, không bao giờ xét được: {circle}. Bỏ một chỗ dẫn chiếu.',
    en: 'The criteria go in a circle and could never be judged: {circle}. Remove one reference.',
  },
  unknown_phrase: {
    vi: 'Chương trình không có câu chữ “{key}”. Chọn một câu trong mục Câu chữ văn bản.',
    en: 'The program has no phrase “{key}”. Choose one in the section on wording.',
  },
  slot_missing: {
    vi: 'Câu thiếu chỗ điền {slots}. Viết lại chỗ điền ấy, giữ nguyên dấu ngoặc nhọn.',
    en: 'The phrase lacks {slots}. Write it in, braces included.',
  },
  slot_unknown: {
    vi: 'Câu có chỗ điền lạ {slots}. Bỏ đi, hoặc dùng đúng tên chỗ điền của câu gốc.',
    en: 'The phrase has unknown slots {slots}. Remove them, or use those of the original.',
  },
};

const ANY_VALUE: Readonly<Record<SentenceLanguage, string>> = {
  vi: 'giá trị đúng dạng',
  en: 'a value of the right form',
};

/** One problem as a sentence; with a line it says where. */
export function problemSentence(
  problem: {
    readonly code: ProblemCode;
    readonly facts: Readonly<Record<string, string>>;
    readonly line?: number;
  },
  language: SentenceLanguage,
): string {
  const sentence = PROBLEM_SENTENCES[problem.code][language].replace(/\{(\w+)\}/gu, (_, name: string) => {
    const fact = problem.facts[name] ?? '';
    return name === 'allowed' && fact === '' ? ANY_VALUE[language] : fact;
  });
  if (problem.line === undefined) return sentence;
  return language === 'vi' ? `Dòng ${problem.line}: ${sentence}` : `Line ${problem.line}: ${sentence}`;
}
