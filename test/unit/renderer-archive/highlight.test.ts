import { describe, expect, it } from 'vitest';
import { highlightPieces, soughtWords, wordsFor } from '#renderer/features/archive/highlight.ts';

const NOTHING_SAID = { corrections: [] };
const found = (text: string, query: string, field: Parameters<typeof wordsFor>[1] = 'name') =>
  highlightPieces(text, wordsFor(soughtWords(query, NOTHING_SAID), field))
    .filter((piece) => piece.found)
    .map((piece) => piece.text);

describe('marks of what was found', () => {
  it('stand on the words that were asked, without accents; the last one by its beginning', () => {
    expect(found('Nguyễn Thị Hoà', 'nguyen ho')).toEqual(['Nguyễn', 'Hoà']);
    // A finished syllable before the last word is that syllable and no longer one.
    expect(found('Hoàng Hoa', 'hoa thị')).toEqual(['Hoa']);
  });

  it('stand only in the field that was named', () => {
    expect(found('Sở Y tế', 'đơn vị:"Sở Y tế" ', 'unit')).toEqual(['Sở', 'Y', 'tế']);
    expect(found('Sở Văn Y', 'đơn vị:"Sở Y tế" ', 'name')).toEqual([]);
  });

  it('stand on no word that must not be there', () => {
    expect(found('Nguyễn Thị Hoà', 'nguyen -hoa')).toEqual(['Nguyễn']);
  });

  it('stand on what was taken for a word with a slip', () => {
    const words = soughtWords('nguyeen', { corrections: [{ typed: 'nguyeen', taken: 'nguyen' }] });
    expect(highlightPieces('Nguyễn', words)).toEqual([{ text: 'Nguyễn', found: true }]);
  });

  it('stand on numbers of decisions', () => {
    expect(found('12/QĐ-UBND', 'số:12/QĐ-UBND', 'decision')).toEqual(['12', 'QĐ', 'UBND']);
  });

  it('lose no letter', () => {
    const text = 'Sở Giáo dục và Đào tạo (cũ) – 2014';
    const pieces = highlightPieces(text, soughtWords('giao tao', NOTHING_SAID));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(highlightPieces('', soughtWords('a', NOTHING_SAID))).toEqual([]);
  });
});
