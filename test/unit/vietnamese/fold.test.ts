import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWords, matchRanges, searchKey, spellingKey } from '#shared/vietnamese/fold.ts';
import { VIETNAMESE_LETTERS } from '#test/unit/vietnamese/letters.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const vietnamese = fc.string({
  unit: fc.constantFrom(...VIETNAMESE_LETTERS, ' ', 'n', 'T', '1', '-'),
  maxLength: 30,
});

describe('fold', () => {
  it('drops tones, marks, case and punctuation', () => {
    expect(fold('  Quyết định, ĐỔI  mới (2026)! ')).toBe('quyet dinh doi moi 2026');
    expect(fold("H'Hen Niê")).toBe('h hen nie');
  });

  it('merges both placements of the tone and the look-alikes of Đ', () => {
    expect(fold('hoà thuỷ uỷ')).toBe(fold('hòa thủy ủy'));
    expect(fold('\u00D0ỗ \u0189ức')).toBe('do duc');
  });

  it('folds each of the 146 letters to one plain letter', () => {
    for (const letter of VIETNAMESE_LETTERS) expect(fold(letter)).toMatch(/^[adeiouy]$/u);
  });

  it('gives NFC and NFD the same key', () => {
    fc.assert(fc.property(vietnamese, (text) => fold(text.normalize('NFD')) === fold(text)));
    fc.assert(fc.property(anyText, (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC'))));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
    fc.assert(fc.property(vietnamese, (text) => /^[a-z0-9]*( [a-z0-9]+)*$/u.test(fold(text))));
  });

  it('gives no words for an empty text', () => {
    expect(foldWords(' -- ')).toEqual([]);
    expect(foldWords('Trần Thị Ánh')).toEqual(['tran', 'thi', 'anh']);
  });
});

describe('searchKey', () => {
  it.each([
    ['Mỹ', 'Mĩ'],
    ['chiến sỹ', 'Chiến sĩ'],
    ['kỹ thuật', 'kĩ thuật'],
    ['Lý', 'Lí'],
    ['Trị', 'Trỵ'],
  ])('makes %s and %s one', (a, b) => {
    expect(searchKey(a)).toBe(searchKey(b));
  });

  it('keeps y where it is no spelling variant', () => {
    expect(searchKey('Quý Thúy Tuy Y Yến Huyền Tây')).toBe('quy thuy tuy y yen huyen tay');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(vietnamese, (text) => searchKey(searchKey(text)) === searchKey(text)));
  });
});

describe('matchRanges', () => {
  const cut = (text: string, words: string[]) =>
    matchRanges(text, words).map(({ start, end }) => text.normalize('NFC').slice(start, end));

  it('finds the words that start with a query word', () => {
    expect(cut('Nguyễn Thị Ánh, phường Mỹ Đình', ['nguy', 'MI', 'd'])).toEqual(['Nguyễn', 'Mỹ', 'Đình']);
  });

  it('counts places in the NFC form even when the text is decomposed', () => {
    expect(cut('Trần Đức Ân'.normalize('NFD'), ['an'])).toEqual(['Ân']);
  });

  it('reads a query word of two parts as two words', () => {
    expect(cut("H'Hen Niê", ["H'Hen"])).toEqual(['H', 'Hen']);
  });

  it('finds nothing for an empty question', () => {
    expect(matchRanges('Nguyễn', ['', ' - '])).toEqual([]);
  });
});

describe('spellingKey', () => {
  it('merges case, tone placement and i/y', () => {
    expect(spellingKey('NGUYỄN THỊ HOÀ MỸ')).toBe(spellingKey('Nguyễn Thị Hòa Mĩ'.normalize('NFD')));
  });

  it('keeps names apart that differ by a tone or a letter', () => {
    expect(new Set(['Hùng', 'Hưng', 'Hứng', 'Hung', 'Đung', 'Dung'].map(spellingKey)).size).toBe(6);
  });
});
