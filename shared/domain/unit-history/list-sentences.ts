import { formatDate } from '#shared/vietnamese/dates.ts';

/** Why a line of a list of changes makes none, in both languages. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

export const NO_DAY: Sentence = {
  vi: 'Thiếu ngày hoặc ngày không có trong lịch. Hãy ghi theo dạng ngày/tháng/năm.',
  en: 'The day is missing or does not exist. Write day/month/year.',
};
export const NO_OLD: Sentence = {
  vi: 'Thiếu tên đơn vị cũ. Hãy ghi tên đơn vị trước thay đổi.',
  en: 'The old unit is missing. Write its name before the change.',
};
export const NO_NEW: Sentence = {
  vi: 'Thiếu tên mới, đơn vị mới hoặc cấp trên mới. Hãy ghi thêm.',
  en: 'The new name, unit or parent is missing. Add it.',
};
export const unknown = (name: string): Sentence => ({
  vi: `Chưa có đơn vị “${name}”. Hãy sửa tên, hoặc chọn thêm các đơn vị còn thiếu.`,
  en: `There is no unit “${name}”. Correct the name, or choose to enter missing units.`,
});
export const several = (name: string): Sentence => ({
  vi: `Có nhiều đơn vị tên “${name}”. Hãy ghi thêm cấp trên, ví dụ: ${name}, huyện …`,
  en: `Several units are called “${name}”. Add what they belong to, e.g. ${name}, huyện …`,
});
export const gone = (name: string, day: string): Sentence => ({
  vi: `“${name}” không hoạt động ngay trước ngày ${formatDate(day)}. Hãy kiểm tra ngày và các thay đổi đã ghi.`,
  en: `“${name}” was not in being just before ${formatDate(day)}. Check the day and the changes already entered.`,
});
