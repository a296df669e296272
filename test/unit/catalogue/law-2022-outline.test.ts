import { describe, expect, it } from 'vitest';
import {
  citationExists,
  citationInWords,
  isShortCitation,
} from '#shared/domain/catalogue/law-2022-outline.ts';

describe('outline of Luật 06/2022/QH15', () => {
  it('has 96 articles', () => {
    expect(citationExists('96')).toBe(true);
    expect(citationExists('97')).toBe(false);
    expect(citationExists('0')).toBe(false);
  });

  it.each(['44.1.đ', '44.1.g', '43.1.đ', '73.4.e', '74.1.d', '84.1.d', '28.1.c', '52', '3.6', '93.2.d'])(
    'knows %s',
    (cite) => expect(citationExists(cite)).toBe(true),
  );

  it.each(['44.1.h', '44.8', '27.1.e', '52.1', '93.10', '74.1.f', '23.2.a', ''])('refuses %s', (cite) =>
    expect(citationExists(cite)).toBe(false),
  );

  it('takes a decomposed đ for the same point', () => {
    expect(citationExists('44.1.đ'.normalize('NFD'))).toBe(true);
  });

  it('says short citations in words and leaves other texts alone', () => {
    expect(citationInWords('44.1.đ')).toBe('điểm đ khoản 1 Điều 44');
    expect(citationInWords('27.1')).toBe('khoản 1 Điều 27');
    expect(citationInWords('52')).toBe('Điều 52');
    expect(citationInWords('NĐ 98/2023 Điều 53.2')).toBe('NĐ 98/2023 Điều 53.2');
  });

  it('tells the short form from the name of another text', () => {
    expect(isShortCitation('99.9.z')).toBe(true);
    expect(isShortCitation('Luật 2003 Điều 28')).toBe(false);
  });
});
