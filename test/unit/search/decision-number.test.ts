import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalDecisionNumber, readDecisionNumber } from '#shared/search/decision-number.ts';

describe('the number of a decision', () => {
  it.each([
    '123/QĐ-UBND',
    '123/QĐ-UBND'.normalize('NFD'),
    '0123/QĐ-UBND',
    '123/QD-UBND',
    '123/QÐ-UBND',
    '123 / QĐ – UBND',
    '123/QĐ.UBND',
    '123/QĐUBND',
    '123-QĐ/UBND',
    '123 qđ ubnd',
    'số 123 qd ubnd',
    'Số: 123/QĐ-UBND',
    'QĐ-UBND 123',
    'Quyết định số 123/QĐ-UBND ngày 05/3/1998',
    '123/2015/QĐ-UBND',
  ])('%s has one normal form', (written) => expect(normalDecisionNumber(written)).toBe('123/qd-ubnd'));

  it.each([
    ['736/QĐ-TTg', '736/qd-ttg'],
    ['216-LCT', '216/lct'],
    ['205/2005/QĐ/CTN', '205/qd-ctn'],
    ['1.234/QĐ-CTN', '1234/qd-ctn'],
    ['12a/QĐ-SNV', '12a/qd-snv'],
    ['QĐ 123', '123/qd'],
    ['2234', '2234/'],
    ['88/TTr-SHC', '88/ttr-shc'],
    ['không số', ''],
    ['', ''],
    ['/QĐ - …', ''],
  ])('%s is %s', (written, normal) => expect(normalDecisionNumber(written)).toBe(normal));

  it('tells of which year it is where it says so', () => {
    expect(readDecisionNumber('205/2005/QĐ/CTN')).toEqual({ normal: '205/qd-ctn', year: 2005 });
    expect(readDecisionNumber('205/QĐ-CTN')).toEqual({ normal: '205/qd-ctn', year: null });
  });

  it('is normal already the second time, and reads any text', () => {
    const number = fc
      .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('QĐ-UBND', 'QĐ-CTN', 'LCT', 'QĐ/TU'))
      .map(([n, symbol]) => `${n}/${symbol}`);
    fc.assert(
      fc.property(
        number,
        (text) => normalDecisionNumber(normalDecisionNumber(text)) === normalDecisionNumber(text),
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof normalDecisionNumber(text) === 'string'),
    );
  });
});
