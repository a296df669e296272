import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '#shared/search/parse-query.ts';
import type { ParsedQuery, QueryClause, QueryWord } from '#shared/search/query.ts';

/** A parsed query as one line: '[van* hung]' words, '«»' phrase, '-' negated, 'unit:' field, '|' any, '&' all. */
const wordOf = ({ key, prefix, initials }: QueryWord) => `${key}${prefix ? '*' : ''}${initials ? '!' : ''}`;
function clauseOf({ kind, field, negated, words }: QueryClause): string {
  const inner = words.map(wordOf).join(' ');
  const body = kind === 'phrase' ? `«${inner}»` : `[${inner}]`;
  return `${negated ? '-' : ''}${field === 'any' ? '' : `${field}:`}${body}`;
}
const drawn = (text: string) =>
  parseQuery(text)
    .groups.map((group) => group.map(clauseOf).join(' | '))
    .join(' & ');
const filters = (text: string) => {
  const { years, days, ...lists } = parseQuery(text).filters;
  const given = Object.entries(lists).filter(([, values]) => values.length > 0);
  return {
    ...(years.length > 0
      ? { years: years.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`).join(' ') }
      : {}),
    ...(days === null ? {} : { days: `${days.from ?? ''}..${days.to ?? ''}` }),
    ...Object.fromEntries(given),
  };
};
const puzzled = (text: string) => parseQuery(text).notUnderstood;

describe('words of a query', () => {
  it.each([
    ['Nguyễn Văn Hùng', '[nguyen van hung*]'],
    ['  hoà   LÝ mỹ ', '[hoa li mi*]'],
    ['nguye van', '[nguye* van*]'],
    ["H'Hen Niê", '[h hen nie*]'],
    ['thửa a sửa', '[thua a sua*]'],
    ['Đà Nẵng - Quảng Nam', '[da nang quang nam*]'],
    ['Trường Mầm non số 5', '[truong mam non so 5*]'],
  ])('%s', (text, expected) => expect(drawn(text)).toBe(expected));

  it('tells what was typed with marks, which comes first', () => {
    const words = parseQuery('Đào Hung').groups[0]?.[0]?.words ?? [];
    expect(words.map(({ typed, accented }) => [typed, accented])).toEqual([
      ['đào', true],
      ['hung', false],
    ]);
  });

  it.each([
    ['ndh', '[ndh*!]'],
    ['N.Đ.H', '[ndh*!]'],
    ['n d h', '[ndh*!] | «n d h»'],
    ['n d hùng', '[hung*] & [n d] | name:[ndh*!]'],
    ['n hùng', '[hung*] & [n] | name:[n*]'],
    ['N.D. Hùng sở', '[hung so*] & [n d] | name:[ndh*!]'],
    ['y b niê', '[nie*] & [y b] | name:[ybn*!]'],
  ])('initials: %s', (text, expected) => expect(drawn(text)).toBe(expected));

  it.each([
    ['nguyeenx', '[nguyeenx*] | [nguyen*]'],
    ['hu2ng van', '[van*] & [hu2ng] | [hung]'],
    ['ubnd xã', '[xa*] & [ubnd!] | «uy ban nhan dan»'],
    ['Ủy ban nhân dân xã', '[xa*] & [uy ban nhan dan] | [ubnd]'],
    ['bk tỉnh', '[tinh*] & [bk] | «bang khen»'],
    ['Quí', '[qui*] | [quy*]'],
    ['quys', '[quys*!] | [quy*] | [qui*]'],
  ])('what else is meant: %s', (text, expected) => expect(drawn(text)).toBe(expected));
});

describe('phrases, negation and alternatives', () => {
  it.each([
    ['"Sở Y tế"', '«so y te»'],
    ['“Sở Y tế” hùng', '«so y te» & [hung*]'],
    ['« Sở Y tế »', '«so y te»'],
    ['"sở y t', '«so y t*»'],
    ['"', ''],
    ['-khen hùng', '-[khen] & [hung*]'],
    ['-"giấy khen"', '-«giay khen»'],
    ['giáo viên KHÔNG Hùng', '[giao vien] & -[hung*]'],
    ['PHÒNG KHÔNG KHÔNG QUÂN', '[phong khong khong quan*]'],
    ['Hùng HOẶC Dũng', '[hung] | [dung*]'],
    ['hung OR dung', '[hung] | [dung*]'],
    ['(Hùng HOẶC Dũng) Sơn', '[hung] | [dung] & [son*]'],
    ['Văn Hùng | Văn Dũng, Sơn', '[van hung] | [van dung] & [son*]'],
    ['HOẶC hùng HOẶC', '[hung]'],
  ])('%s', (text, expected) => expect(drawn(text)).toBe(expected));
});

describe('fields of a query', () => {
  it.each([
    ['đơn vị:"Sở Nội vụ" hùng', 'unit:«so noi vu» & [hung*]'],
    ['don vi : Sở Nội, hùng', 'unit:[so noi] & [hung*]'],
    ['tên:Hùng chức vụ: kế toán', 'name:[hung] & position:[ke toan*]'],
    ['người ký: Phạm Văn Ký', 'signer:[pham van ki*]'],
    ['hình thức:"Bằng khen"', 'award:«bang khen»'],
    ['-lý do: lũ lụt', '-reason:[lu lut*]'],
    ['đơn vị:(Mai HOẶC Đào) hùng', 'unit:[mai] | unit:[dao] & [hung*]'],
    ['đơn vị: Mai HOẶC Đào, hùng', 'unit:[mai] | unit:[dao] & [hung*]'],
    ['-123/QĐ-UBND', '-decision:«123 qd ubnd»'],
  ])('%s', (text, expected) => expect(drawn(text)).toBe(expected));

  it.each([
    ['năm:2014..2016', { years: '2014..2016' }],
    ['năm : 2014-2016', { years: '2014..2016' }],
    ['nam:>=2015', { years: '2015..' }],
    ['năm:<2000', { years: '..1999' }],
    ['năm:2014, 2016', { years: '2014..2014 2016..2016' }],
    ['-năm:2015', { years: '..2014 2016..' }],
    ['2011-2015', { years: '2011..2015' }],
    ['từ:2014 đến:5/2016', { days: '2014-01-01..2016-05-31' }],
    ['từ 2010 đến năm 2015', { days: '2010-01-01..2015-12-31' }],
    ['trước năm 2000', { days: '..1999-12-31' }],
    ['20/11/2019', { days: '2019-11-20..2019-11-20' }],
    ['ngày 5/3/98', { days: '1998-03-05..1998-03-05' }],
    ['ngày 20 tháng 11 năm 2019', { days: '2019-11-20..2019-11-20' }],
    ['11/2019', { days: '2019-11-01..2019-11-30' }],
    ['loại:cá nhân', { kinds: ['person'] }],
    ['loai: tap the, ho gia dinh', { kinds: ['collective', 'household'] }],
    ['-loại:tập thể', { kinds: ['person', 'household'] }],
    ['trạng thái:đã hủy', { standings: ['revoked'] }],
    ['trạng thái: đã đính chính', { standings: ['corrected'] }],
    ['cấp:nhà nước', { levels: ['state'] }],
    ['cấp: tỉnh HOẶC xã', { levels: ['province', 'commune'] }],
    ['123/QĐ-UBND', { decisionNumbers: ['123/qd-ubnd'] }],
    ['số 0123 qđ ubnd', { decisionNumbers: ['123/qd-ubnd'] }],
    ['QD 123', { decisionNumbers: ['123/qd'] }],
    ['123 / QĐ – UBND', { decisionNumbers: ['123/qd-ubnd'] }],
    ['123/QĐ - Sơn', { decisionNumbers: ['123/qd'] }],
    ['số:123', { decisionNumbers: ['123/'] }],
    ['123-QĐ/TU', { decisionNumbers: ['123/qd-tu'] }],
    ['205/2005/QĐ/CTN', { years: '2005..2005', decisionNumbers: ['205/qd-ctn'] }],
    ['QĐ số 123/QĐ-UBND ngày 5/3/98', { days: '1998-03-05..1998-03-05', decisionNumbers: ['123/qd-ubnd'] }],
  ])('%s', (text, expected) => expect(filters(text)).toEqual(expected));

  it('leaves words beside them', () => {
    expect(drawn('hùng năm:2014 sở')).toBe('[hung] & [so*]');
    expect(drawn('loại:cá nhân hùng')).toBe('[hung*]');
    expect(drawn('giai đoạn 2011-2015')).toBe('[giai doan 2011 2015*]');
    expect(drawn('hùng năm 2015')).toBe('[hung 2015*]');
    expect(drawn('nguyen van nam 2015')).toBe('[nguyen van nam 2015*]');
  });

  it.each([
    ['năm:2016..2014', ['2016..2014']],
    ['31/02/2019', ['31/02/2019']],
    ['name:x', ['name:']],
    ['năm: abc', ['năm:']],
    ['năm:', []],
    ['Kính gửi: Sở', []],
  ])('%s: what is not understood is told', (text, expected) => expect(puzzled(text)).toEqual(expected));
});

describe('any text', () => {
  const PIECES = [
    'Nguyễn',
    'Văn',
    'hùng',
    'đơn vị:',
    'năm:',
    '2014..2016',
    '"',
    '«',
    '-',
    '(',
    ')',
    ',',
    'HOẶC',
    'KHÔNG',
    '|',
    '123/QĐ-UBND',
    '20/11/2019',
    'ndh',
    'N.D.',
    "H'Hen",
    'loại:',
    'tập thể',
    'từ',
    'đến',
    '2010',
    ':',
    'số',
    'UBND',
  ];
  const queries = fc
    .array(fc.constantFrom(...PIECES, 'Ủy ban nhân dân'), { maxLength: 12 })
    .map((all) => all.join(' '));
  const keysOf = ({ groups, filters: all }: ParsedQuery) => ({
    all,
    groups: groups.map((group) =>
      group.map(({ words, ...rest }) => ({
        ...rest,
        words: words.map(({ key, prefix }) => ({ key, prefix })),
      })),
    ),
  });

  it('is taken apart', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), queries), (text) => {
        for (const clause of parseQuery(text).groups.flat()) {
          expect(clause.words.length).toBeGreaterThan(0);
          for (const { key } of clause.words) expect(key).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('means the same composed and decomposed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), queries), (text) => {
        expect(parseQuery(text.normalize('NFD'))).toEqual(parseQuery(text.normalize('NFC')));
      }),
    );
  });

  it('means the same without marks', () => {
    const bare = (text: string) =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
    fc.assert(
      fc.property(
        queries.filter((text) => !/từ(?! 2010 đến)/u.test(text)),
        (text) => {
          expect(keysOf(parseQuery(bare(text)))).toEqual(keysOf(parseQuery(text)));
        },
      ),
    );
  });

  it('is taken apart when it is long and its brackets never close', () => {
    const long = '(("a b -c HOẶC '.repeat(200);
    expect(parseQuery(long).groups.length).toBeGreaterThan(0);
  });
});
