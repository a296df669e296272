import { describe, expect, it } from 'vitest';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { canBeginSyllable, isSyllableKey } from '#shared/vietnamese/syllable-key.ts';

const WORDS =
  'Nguyễn Thị Ánh Nguyệt Huỳnh Quyên Quỳnh Nghĩa Khuê Thoại Khuyến Giang gì giếng Yến yêu y Thuở Huơ Quang quốc quý ' +
  'loong xoong ngoằn ngoèo khuỷu tay chuyển rượu hươu nguây nguẩy Đăk đoàn kết tổ quốc thưởng trước xuất sắc ượt ưu Ừ oanh';

describe('a Vietnamese syllable without marks', () => {
  it('is told by its letters', () => {
    for (const word of WORDS.split(' ').filter((one) => one !== 'Đăk')) {
      expect([word, isSyllableKey(searchKey(word))]).toEqual([word, true]);
    }
  });

  it('can begin with every beginning of itself', () => {
    for (const key of WORDS.split(' ').map(searchKey)) {
      if (!isSyllableKey(key)) continue;
      for (let end = 1; end <= key.length; end += 1) expect(canBeginSyllable(key.slice(0, end))).toBe(true);
    }
  });

  it.each([
    'ndh',
    'nth',
    'ubnd',
    'kdam',
    'brong',
    'jrai',
    'hhen',
    'nguyeenx',
    'hungf',
    'dd',
    'qt',
    'thpt',
    'wang',
  ])('cannot begin as %s does', (key) => expect(canBeginSyllable(key)).toBe(false));

  it.each(['nguye', 'khuye', 'q', 'ng', 'gi0'])('is not finished with %s', (key) =>
    expect(isSyllableKey(key)).toBe(false),
  );
});
