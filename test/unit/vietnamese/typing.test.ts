import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTelex, decodeVni } from '#shared/vietnamese/typing.ts';

describe('words typed while the typing method was off', () => {
  it.each([
    ['nguyeenx', 'nguyễn'],
    ['nguyenex', 'nguyễn'],
    ['Nguyeexn', 'nguyễn'],
    ['ddaof', 'đào'],
    ['dduwcs', 'đức'],
    ['huwng', 'hưng'],
    ['hungf', 'hùng'],
    ['truowngf', 'trường'],
    ['thuongwr', 'thưởng'],
    ['hoaf', 'hòa'],
    ['quyeets', 'quyết'],
    ['quys', 'quý'],
    ['vawn', 'văn'],
    ['chuaw', 'chưa'],
    ['tuaans', 'tuấn'],
    ['gianhf', 'giành'],
    ['thao', 'thao'],
    ['san', 'san'],
  ])('%s is %s in Telex', (typed, meant) => expect(decodeTelex(typed)).toBe(meant));

  it.each([
    ['nguye6n4', 'nguyễn'],
    ['nguyen64', 'nguyễn'],
    ['hu2ng', 'hùng'],
    ['hung2', 'hùng'],
    ['d9ao2', 'đào'],
    ['d9u7c1', 'đức'],
    ['tru7o7ng2', 'trường'],
    ['va8n', 'văn'],
    ['quye61t', 'quyết'],
    ['k9', 'k9'],
  ])('%s is %s in VNI', (typed, meant) => expect(decodeVni(typed)).toBe(meant));

  it('reads any text without failing, and leaves what is no row of keys', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof decodeTelex(text) === 'string'));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof decodeVni(text) === 'string'));
    expect(decodeTelex('Nguyễn')).toBe('nguyễn');
    expect(decodeVni('123')).toBe('123');
  });
});
