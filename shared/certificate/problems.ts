/** Why a certificate must not be printed as it stands, in a closed set, and in words. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

interface AboutField {
  readonly fieldId: string;
  readonly fieldName: string;
}

export type SheetProblem =
  | ({ readonly kind: 'too-long'; readonly text: string; readonly minSizePt: number } & AboutField)
  | ({ readonly kind: 'missing-font'; readonly family: string } & AboutField)
  | ({ readonly kind: 'missing-letters'; readonly letters: string } & AboutField)
  | ({ readonly kind: 'beyond-sheet'; readonly side: Side; readonly byMm: number } & AboutField)
  | ({ readonly kind: 'in-margin'; readonly side: Side; readonly byMm: number } & AboutField)
  | ({ readonly kind: 'qr-too-small'; readonly moduleMm: number } & AboutField);

const SIDES = {
  vi: { left: 'trái', right: 'phải', top: 'trên', bottom: 'dưới' },
  en: { left: 'left', right: 'right', top: 'top', bottom: 'bottom' },
} as const satisfies Record<'vi' | 'en', Record<Side, string>>;

/** One number as people write it in the language, one digit after the point. */
function amount(value: number, language: 'vi' | 'en'): string {
  const text = value.toFixed(1);
  return language === 'vi' ? text.replace('.', ',') : text;
}

/** What is wrong and what to do, in one sentence. */
export function problemSentence(problem: SheetProblem, language: 'vi' | 'en' = 'vi'): string {
  const vi = language === 'vi';
  const field = `“${problem.fieldName}”`;
  switch (problem.kind) {
    case 'too-long':
      return vi
        ? `Ô ${field}: “${problem.text}” dài hơn phôi, cả khi thu nhỏ đến ${problem.minSizePt} pt. Hãy nới ô, cho thêm dòng hoặc giảm cỡ chữ nhỏ nhất.`
        : `${field}: “${problem.text}” is longer than the blank even at ${problem.minSizePt} pt. Widen the field, allow more lines, or lower the smallest size.`;
    case 'missing-font':
      return vi
        ? `Ô ${field} dùng phông “${problem.family}” không có trong phần mềm. Hãy chọn phông khác cho ô này.`
        : `${field} uses the font “${problem.family}”, which the program does not have. Choose another font for it.`;
    case 'missing-letters':
      return vi
        ? `Ô ${field} có ký tự mà phông không in được: ${problem.letters}. Hãy sửa chữ hoặc chọn phông khác.`
        : `${field} has letters the font cannot print: ${problem.letters}. Correct the text or choose another font.`;
    case 'beyond-sheet':
      return vi
        ? `Ô ${field} vượt mép ${SIDES.vi[problem.side]} tờ giấy ${amount(problem.byMm, language)} mm. Hãy giảm độ lệch máy in hoặc dời ô.`
        : `${field} goes ${amount(problem.byMm, language)} mm beyond the ${SIDES.en[problem.side]} edge of the sheet. Lower the printer's offset or move the field.`;
    case 'in-margin':
      return vi
        ? `Ô ${field} lấn ${amount(problem.byMm, language)} mm vào mép ${SIDES.vi[problem.side]} mà máy in không in tới. Hãy dời ô hoặc giảm độ lệch máy in.`
        : `${field} reaches ${amount(problem.byMm, language)} mm into the ${SIDES.en[problem.side]} margin the printer cannot print. Move the field or lower the offset.`;
    case 'qr-too-small':
      return vi
        ? `Ô ${field}: ô vuông của mã QR chỉ ${amount(problem.moduleMm, language)} mm, máy quét khó đọc. Hãy phóng to mã.`
        : `${field}: the squares of the QR code are only ${amount(problem.moduleMm, language)} mm, hard to scan. Make the code larger.`;
  }
}
