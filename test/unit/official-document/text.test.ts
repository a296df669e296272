import { describe, expect, it } from 'vitest';
import { toSentenceForm } from '#shared/official-document/sentence-case.ts';
import { balanceText, measureTextMm, wrapText } from '#shared/official-document/text-width.ts';

describe('widths of Times New Roman', () => {
  // Measured by a word processor on Liberation Serif, which has the same metrics.
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, { bold: true }, 88.3],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, { bold: true }, 95.7],
    ['Độc lập - Tự do - Hạnh phúc', 14, { bold: true }, 60.5],
    ['UBND TỈNH BẮC NINH', 13, {}, 48.3],
    ['Bắc Ninh, ngày 22 tháng 10 năm 2014', 14, { italic: true }, 76.3],
  ])('knows %s at %d points', (text, size, emphasis, expected) => {
    expect(measureTextMm(text, size, emphasis)).toBeCloseTo(expected, 0);
  });

  it('counts decomposed letters as composed ones', () => {
    const text = 'Ủy ban nhân dân phường Đồng Nguyên';
    expect(measureTextMm(text.normalize('NFD'), 14)).toBe(measureTextMm(text, 14));
  });

  it('balances a long title without adding a line', () => {
    const title =
      'Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho các tập thể và cá nhân đã có thành tích';
    const { lines, insetMm } = balanceText(title, 149, 14, { bold: true });
    expect(lines).toHaveLength(wrapText(title, 149, 14, { bold: true }).length);
    const [first = 0, second = 0] = lines.map((line) => measureTextMm(line, 14, { bold: true }));
    expect(Math.abs(first - second)).toBeLessThan(30);
    expect(insetMm).toBeGreaterThan(0);
  });
});

describe('an authority in capitals, inside a sentence', () => {
  it.each([
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC NINH', 'Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh'],
    ['GIÁM ĐỐC SỞ NỘI VỤ', 'Giám đốc Sở Nội vụ'],
    ['GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH BẮC NINH', 'Giám đốc Sở Giáo dục và Đào tạo tỉnh Bắc Ninh'],
    ['GIÁM ĐỐC SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Giám đốc Sở Văn hóa, Thể thao và Du lịch'],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MAI PHƯỢNG', 'Chủ tịch Ủy ban nhân dân xã Mai Phượng'],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG', 'Chủ tịch Ủy ban nhân dân thành phố Hải Phòng'],
    ['Chủ tịch Ủy ban nhân dân tỉnh', 'Chủ tịch Ủy ban nhân dân tỉnh'],
  ])('%s', (capitals, sentence) => {
    expect(toSentenceForm(capitals)).toBe(sentence);
  });
});
