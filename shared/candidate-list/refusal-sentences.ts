import { type RowRefusal, type RowWarning, TEXT_LIMITS } from '#shared/candidate-list/types.ts';

/** The languages of the window. */
export type SentenceLanguage = 'vi' | 'en';

type Sentences<Code extends string> = Readonly<Record<Code, Readonly<Record<SentenceLanguage, string>>>>;

/** One sentence (or two) a refusal, saying what to do next; `{rowNumber}` is the row of the sheet. */
export const REFUSAL_SENTENCES: Sentences<RowRefusal> = {
  missing_name: {
    vi: 'Dòng {rowNumber}: thiếu họ tên. Điền họ tên rồi nhập lại dòng này.',
    en: 'Row {rowNumber}: the name is missing. Fill it in and import this row again.',
  },
  name_too_long: {
    vi: `Dòng {rowNumber}: tên dài quá ${TEXT_LIMITS.name} ký tự. Tách phần chức vụ, đơn vị sang cột riêng rồi nhập lại dòng này.`,
    en: `Row {rowNumber}: the name is longer than ${TEXT_LIMITS.name} characters. Move position and unit to their own columns and import this row again.`,
  },
  name_is_number: {
    vi: 'Dòng {rowNumber}: cột họ tên chỉ có số. Kiểm tra lại cột đã chọn cho họ tên, hoặc điền họ tên.',
    en: 'Row {rowNumber}: the name holds only digits. Check which column is chosen for names, or fill in the name.',
  },
  impossible_date: {
    vi: 'Dòng {rowNumber}: ngày không có trong lịch. Sửa lại ngày theo dạng ngày/tháng/năm, ví dụ 05/03/1980.',
    en: 'Row {rowNumber}: this day does not exist. Correct it as day/month/year, for example 05/03/1980.',
  },
  unreadable_date: {
    vi: 'Dòng {rowNumber}: không đọc được ngày. Ghi đủ ngày/tháng/năm với năm bốn chữ số, ví dụ 05/03/1980.',
    en: 'Row {rowNumber}: the date cannot be read. Write day/month/year with a four-digit year, for example 05/03/1980.',
  },
  unreadable_year: {
    vi: 'Dòng {rowNumber}: không đọc được năm danh hiệu. Ghi năm bốn chữ số, ví dụ 2025.',
    en: 'Row {rowNumber}: the title year cannot be read. Write four digits, for example 2025.',
  },
  text_too_long: {
    vi: `Dòng {rowNumber}: có ô quá dài (chức vụ, đơn vị tối đa ${TEXT_LIMITS.short} ký tự, thành tích tối đa 10.000 ký tự). Rút gọn rồi nhập lại dòng này.`,
    en: `Row {rowNumber}: a cell is too long (position and unit up to ${TEXT_LIMITS.short} characters, achievement up to 10,000). Shorten it and import this row again.`,
  },
  too_many_columns: {
    vi: 'Dòng {rowNumber}: có nhiều ô hơn số cột của bảng. Kiểm tra dấu phẩy hoặc ô bị lệch rồi nhập lại dòng này.',
    en: 'Row {rowNumber}: it has more cells than the table has columns. Check for shifted cells or loose commas and import this row again.',
  },
  duplicate_in_list: {
    vi: 'Dòng {rowNumber}: trùng tên và đơn vị với một dòng ở trên. Bỏ dòng này, hoặc ghi thêm ngày sinh nếu là hai người khác nhau.',
    en: 'Row {rowNumber}: same name and unit as a row above. Remove it, or give both birth dates if they are two people.',
  },
};

/** One sentence a warning. */
export const WARNING_SENTENCES: Sentences<RowWarning> = {
  honorific_from_name: {
    vi: 'Dòng {rowNumber}: chữ Ông/Bà trong ô họ tên được hiểu là danh xưng. Kiểm tra lại họ tên.',
    en: 'Row {rowNumber}: Ông/Bà in the name was taken as the honorific. Check the name.',
  },
  same_name_in_list: {
    vi: 'Dòng {rowNumber}: cùng tên, cùng đơn vị với một dòng ở trên nhưng khác ngày sinh. Kiểm tra xem có phải hai người không.',
    en: 'Row {rowNumber}: same name and unit as a row above, with another birth date. Check that they are two people.',
  },
  unknown_kind: {
    vi: 'Dòng {rowNumber}: không rõ đối tượng là cá nhân, tập thể hay hộ gia đình. Chọn lại đối tượng.',
    en: 'Row {rowNumber}: it is not clear whether this is a person, a collective or a household. Choose it.',
  },
  cell_outside_table: {
    vi: 'Dòng {rowNumber}: có chữ nằm ngoài các cột có tiêu đề, phần đó không được nhập. Đặt tiêu đề cho cột nếu cần.',
    en: 'Row {rowNumber}: some text stands outside the titled columns and was not read. Give the column a title if you need it.',
  },
  footer_passed_over: {
    vi: 'Từ dòng {rowNumber}: phần ký tên cuối bảng không được nhập. Nếu còn danh sách ở dưới, hãy đánh số thứ tự cho các dòng đó.',
    en: 'From row {rowNumber}: the signature part below the table was not read. If the list goes on below, number its rows.',
  },
};

/** The sentence for a refused row. */
export function refusalSentence(
  reason: RowRefusal,
  rowNumber: number,
  language: SentenceLanguage = 'vi',
): string {
  return REFUSAL_SENTENCES[reason][language].replace('{rowNumber}', String(rowNumber));
}

/** The sentence for a warning about a row. */
export function warningSentence(
  code: RowWarning,
  rowNumber: number,
  language: SentenceLanguage = 'vi',
): string {
  return WARNING_SENTENCES[code][language].replace('{rowNumber}', String(rowNumber));
}
