import { describe, expect, it } from 'vitest';
import { citationExists } from '#shared/domain/catalogue/law-2022-outline.ts';

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
});
