import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyInWords, numberInWords, twoDigits } from '#shared/vietnamese/words.ts';

describe('numberInWords', () => {
  it.each([
    [0, 'không'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [101, 'một trăm linh một'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [555, 'năm trăm năm mươi lăm'],
    [1_000, 'một nghìn'],
    [1_005, 'một nghìn không trăm linh năm'],
    [1_010, 'một nghìn không trăm mười'],
    [1_000_000, 'một triệu'],
    [1_000_005, 'một triệu không trăm linh năm'],
    [2_340_000, 'hai triệu ba trăm bốn mươi nghìn'],
    [1_000_000_000, 'một tỷ'],
    [1_000_020_000, 'một tỷ không trăm hai mươi nghìn'],
    [1_500_000_000_000, 'một nghìn năm trăm tỷ'],
  ])('reads %i', (n, words) => {
    expect(numberInWords(n)).toBe(words);
  });

  it('reads different numbers differently', () => {
    const number = fc.integer({ min: 0, max: 999_999_999_999_999 });
    fc.assert(fc.property(number, number, (a, b) => a === b || numberInWords(a) !== numberInWords(b)));
  });

  it('never leaves a double or outer space', () => {
    const number = fc.integer({ min: 0, max: 999_999_999_999_999 });
    fc.assert(fc.property(number, (n) => /^\S+( \S+)*$/u.test(numberInWords(n))));
  });

  it.each([-1, 1.5, Number.NaN, 1e15])('refuses %d', (n) => {
    expect(() => numberInWords(n)).toThrow(RangeError);
  });
});

describe('moneyInWords', () => {
  it('starts with a capital and ends with đồng', () => {
    expect(moneyInWords(2_340_000)).toBe('Hai triệu ba trăm bốn mươi nghìn đồng');
    expect(moneyInWords(0)).toBe('Không đồng');
  });
});

describe('twoDigits', () => {
  it('leads numbers below ten with a zero', () => {
    expect([1, 9, 10, 12, 245].map(twoDigits)).toEqual(['01', '09', '10', '12', '245']);
  });
});
