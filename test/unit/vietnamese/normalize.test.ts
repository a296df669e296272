import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanMultiline, cleanText, fixDLetters, toNfc } from '#shared/vietnamese/normalize.ts';
import { VIETNAMESE_LETTERS } from '#test/unit/vietnamese/letters.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('toNfc', () => {
  it('gives every Vietnamese letter one code point', () => {
    expect(VIETNAMESE_LETTERS).toHaveLength(146);
    expect(new Set(VIETNAMESE_LETTERS).size).toBe(146);
    for (const letter of VIETNAMESE_LETTERS) expect([...toNfc(letter.normalize('NFD'))]).toEqual([letter]);
  });
});

describe('fixDLetters', () => {
  it('turns the look-alikes of Đ into Đ', () => {
    expect(fixDLetters('\u00D0ức, \u0189ức, Đức, \u00F0, \u0256')).toBe('Đức, Đức, Đức, đ, đ');
  });
});

describe('cleanText', () => {
  it('makes one line with plain single spaces', () => {
    expect(cleanText('\uFEFF Nguyễn\u00A0\u2003Văn\r\n\tAn\u200B ')).toBe('Nguyễn Văn An');
  });

  it('changes nothing in clean text, and the same in all other', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        ...VIETNAMESE_LETTERS,
        'n',
        '1',
        '-',
        ' ',
        '\u00A0',
        '\u200B',
        '\u00D0',
        '\u0301',
      ),
    });
    fc.assert(
      fc.property(text, (one) => {
        const slow = fixDLetters(toNfc(one))
          .replace(/\u200B/gu, '')
          .replace(/[ \u00A0]+/gu, ' ')
          .normalize('NFC')
          .trim();
        return cleanText(one) === slow;
      }),
    );
  });

  it('composes letters that an invisible character kept apart', () => {
    expect(cleanText('e\u200B\u0301')).toBe('é');
  });

  it('keeps the soft hyphen, which is the letter ư in TCVN3 text', () => {
    expect(cleanText('nh\u00AD sau')).toBe('nh\u00AD sau');
  });

  it('drops control characters and lone surrogates', () => {
    expect(cleanText('A\u0000B\u0007C\uD800')).toBe('ABC');
  });

  it('keeps every Vietnamese letter and the apostrophes of names', () => {
    const all = VIETNAMESE_LETTERS.join('');
    expect(cleanText(all.normalize('NFD'))).toBe(all);
    expect(cleanText("H'Hen Niê")).toBe("H'Hen Niê");
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => cleanText(cleanText(text)) === cleanText(text)));
  });

  it('always gives NFC without outer or double spaces', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        return clean === clean.normalize('NFC') && clean === clean.trim() && !/\s\s/u.test(clean);
      }),
    );
  });
});

describe('cleanMultiline', () => {
  it('keeps lines, and at most one empty line between them', () => {
    expect(cleanMultiline('\n Một \r\nhai\u2028ba\n\n\n\n bốn\t5 \n\n')).toBe('Một\nhai\nba\n\nbốn 5');
  });

  it('changes nothing the second time', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '\r', '\u00A0', '\u200B'),
      maxLength: 30,
    });
    fc.assert(fc.property(text, (t) => cleanMultiline(cleanMultiline(t)) === cleanMultiline(t)));
  });
});
