import type { Language } from '#renderer/i18n/room-texts.ts';

/** What is wrong with one field, by the messages of the contract's schemas. */
const SENTENCES: Readonly<Record<string, Record<Language, string>>> = {
  empty: { vi: 'Hãy nhập ô này.', en: 'Fill in this field.' },
  too_long: { vi: 'Dài quá mức cho phép. Hãy rút gọn lại.', en: 'Too long. Shorten it.' },
  date_does_not_exist: {
    vi: 'Ngày này không có trong lịch. Hãy nhập dạng ngày/tháng/năm, ví dụ 05/3/2026.',
    en: 'No such day. Type day/month/year, e.g. 05/3/2026.',
  },
  symbol_shape: {
    vi: 'Ký hiệu gồm các nhóm chữ nối bằng gạch nối, không có khoảng trắng, ví dụ QĐ-UBND hoặc UBND-NC.',
    en: 'A symbol is groups of letters joined by hyphens without spaces, e.g. QĐ-UBND or UBND-NC.',
  },
  identity_number: {
    vi: 'Số căn cước có 12 chữ số (CMND cũ có 9). Không có thì để trống.',
    en: 'An identity number has 12 digits (an older one 9). Leave it empty when there is none.',
  },
};
const OTHER = {
  vi: 'Giá trị chưa đúng. Hãy kiểm tra lại ô này.',
  en: 'This value is not right. Check this field.',
} as const;

/** The sentence under a field. A message that is already a sentence (it has a space and our words) stays. */
export function fieldSentence(message: string, language: Language): string {
  // A text without a minimum message of its own (passwords): nothing was typed.
  const known = SENTENCES[/^Too small: expected string to have >=1 /u.test(message) ? 'empty' : message];
  if (known !== undefined) return known[language];
  // Zod's own messages are English and technical ("Invalid input: …", "Too small: …").
  return message === '' || /^(Invalid|Too |Expected|Required|Unrecognized)/u.test(message)
    ? OTHER[language]
    : message;
}
