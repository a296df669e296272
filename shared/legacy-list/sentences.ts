/** What to tell about a refused or doubtful row, and what to do next. */
import type { SentenceLanguage } from '#shared/candidate-list/refusal-sentences.ts';
import { TEXT_LIMITS } from '#shared/candidate-list/types.ts';
import type { LegacyDoubtCode, LegacyRefusalCode } from '#shared/legacy-list/types.ts';

type Sentences<Code extends string> = Readonly<Record<Code, Readonly<Record<SentenceLanguage, string>>>>;

export const LEGACY_REFUSAL_SENTENCES: Sentences<LegacyRefusalCode> = {
  missing_name: {
    vi: 'Thiếu tên người hoặc tập thể. Điền tên rồi nhập lại dòng này.',
    en: 'The name is missing. Fill it in and bring this row in again.',
  },
  name_is_number: {
    vi: 'Ô tên chỉ có số. Kiểm tra cột đã chọn cho họ tên, hoặc điền tên.',
    en: 'The name holds only digits. Check the column chosen for names, or fill in the name.',
  },
  name_too_long: {
    vi: `Tên dài quá ${TEXT_LIMITS.name} ký tự. Tách chức vụ, đơn vị hoặc thành tích sang cột riêng.`,
    en: `The name is longer than ${TEXT_LIMITS.name} characters. Move position, unit or achievement to their own columns.`,
  },
  text_too_long: {
    vi: 'Có ô dài quá mức lưu được. Rút gọn ô đó, hoặc xem lại cột nào là gì.',
    en: 'A cell is longer than the archive keeps. Shorten it, or check which column is what.',
  },
  missing_award: {
    vi: 'Không có hình thức khen thưởng, danh hiệu. Điền vào dòng, hoặc chọn một hình thức chung cho cả danh sách.',
    en: 'No award is named. Fill it in, or choose one award for the whole list.',
  },
  unknown_award: {
    vi: 'Danh mục không có hình thức khen thưởng, danh hiệu này. Sửa tên theo danh mục, hoặc bổ sung cách viết này vào danh mục.',
    en: 'The catalogue does not know this award. Correct the name, or add this spelling to the catalogue.',
  },
  missing_date: {
    vi: 'Không có ngày hay năm quyết định. Điền ngày, hoặc ghi ngày chung cho cả danh sách.',
    en: 'Neither day nor year of the decision is given. Fill it in, or give one day for the whole list.',
  },
  impossible_date: {
    vi: 'Ngày quyết định không có trong lịch. Sửa lại theo dạng ngày/tháng/năm.',
    en: 'The day of the decision does not exist. Correct it as day/month/year.',
  },
  unreadable_date: {
    vi: 'Không đọc được ngày hoặc năm. Ghi lại theo dạng 05/03/1998, hoặc chỉ ghi năm.',
    en: 'The day or year cannot be read. Write it as 05/03/1998, or give the year only.',
  },
  year_out_of_range: {
    vi: 'Năm ngoài khoảng từ 1945 đến nay. Sửa lại năm.',
    en: 'The year is not between 1945 and today. Correct it.',
  },
  too_many_columns: {
    vi: 'Dòng có nhiều ô hơn bảng. Xem lại dấu phân cách, hoặc bỏ phần thừa.',
    en: 'The row has more cells than the table. Check the separator, or remove what is too much.',
  },
  several_awards: {
    vi: 'Một ô có nhiều danh hiệu. Tách mỗi danh hiệu thành một dòng.',
    en: 'One cell holds several awards. Give each award its own row.',
  },
  another_table: {
    vi: 'Từ dòng này là một bảng khác, cột không giống bảng trên. Tách bảng này sang trang tính riêng rồi nhập.',
    en: 'From this row on stands another table with other columns. Move it to a sheet of its own.',
  },
};

export const LEGACY_DOUBT_SENTENCES: Sentences<LegacyDoubtCode> = {
  award_ambiguous: {
    vi: 'Tên này có thể là nhiều hình thức khen thưởng. Ghi rõ cấp hoặc hạng, hoặc thêm cột cấp khen.',
    en: 'This may mean several awards. Name the level or class, or give a column of deciding offices.',
  },
  two_digit_year: {
    vi: 'Năm viết hai chữ số, đã được hiểu theo mốc năm đã chọn. Kiểm tra mốc năm.',
    en: 'A two-digit year was completed by the chosen limit. Check the limit.',
  },
  decision_day_unknown: {
    vi: 'Chỉ biết năm, không biết ngày quyết định. Bổ sung ngày nếu tìm được.',
    en: 'Only the year of the decision is known. Add the day if it can be found.',
  },
  decision_number_missing: {
    vi: 'Không có số quyết định. Bổ sung nếu tìm được.',
    en: 'The number of the decision is missing. Add it if it can be found.',
  },
  decision_text_unclear: {
    vi: 'Ô quyết định có chữ không tách được thành số và ngày. Kiểm tra lại số quyết định.',
    en: 'The cell of the decision could not be wholly taken apart. Check the number.',
  },
  decision_dates_differ: {
    vi: 'Ngày trong ô số quyết định khác ngày ở cột ngày. Giữ ngày ở cột ngày; kiểm tra lại.',
    en: 'The day beside the number differs from the column of days, which was taken. Check it.',
  },
  several_people: {
    vi: 'Ô tên có vẻ gồm nhiều người. Tách mỗi người thành một dòng.',
    en: 'The name seems to hold several people. Give each a row of their own.',
  },
  name_and_unit_together: {
    vi: 'Ô tên có cả chức vụ hoặc đơn vị, đã tách ra. Kiểm tra lại.',
    en: 'The name held a position or unit, which was taken apart. Check it.',
  },
  honorific_from_name: {
    vi: 'Chữ Ông/Bà trong ô tên được hiểu là danh xưng.',
    en: 'Ông/Bà in the name was taken as the honorific.',
  },
  name_case_changed: {
    vi: 'Tên viết toàn chữ hoa hoặc chữ thường, đã viết hoa chữ đầu. Kiểm tra lại nếu là tên riêng đặc biệt.',
    en: 'A name in capitals or small letters was given usual capitals. Check unusual names.',
  },
  kind_unknown: {
    vi: 'Không rõ là cá nhân, tập thể hay hộ gia đình. Kiểm tra cột đối tượng.',
    en: 'It is not clear whether this is a person, a collective or a household. Check the column of kinds.',
  },
  kind_does_not_fit_award: {
    vi: 'Hình thức này không dành cho đối tượng này. Kiểm tra lại đối tượng hoặc hình thức.',
    en: 'This award is not for this kind of honoree. Check the kind or the award.',
  },
  encoding_uncertain: {
    vi: 'Ô này có thể đọc theo hai bảng mã. Đối chiếu với bản giấy.',
    en: 'This cell may be of two encodings. Compare it with the paper.',
  },
  text_not_restored: {
    vi: 'Sau khi chuyển mã vẫn còn chữ lạ. Chọn lại bảng mã của cột, hoặc sửa tên.',
    en: 'Strange letters are left after the conversion. Choose another encoding, or correct the name.',
  },
  birth_date_uncertain: {
    vi: 'Ngày sinh không đọc chắc được. Kiểm tra lại.',
    en: 'The birth date could not be read with certainty. Check it.',
  },
  cell_outside_table: {
    vi: 'Có chữ nằm ngoài các cột có tiêu đề, phần đó không được nhập.',
    en: 'Text outside the titled columns is not brought in.',
  },
};

/**
 * Doubts that tell what was understood rather than what is missing: their rows come in unless a person decides
 * otherwise. The others keep their row back until it is looked at.
 */
export const MILD_DOUBTS: readonly LegacyDoubtCode[] = [
  'two_digit_year',
  'decision_day_unknown',
  'decision_number_missing',
  'honorific_from_name',
  'name_case_changed',
  'name_and_unit_together',
  'birth_date_uncertain',
  'cell_outside_table',
];
