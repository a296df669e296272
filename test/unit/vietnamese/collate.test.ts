import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePersonNames, compareVietnamese, personSortKey } from '#shared/vietnamese/collate.ts';
import { VIETNAMESE_LETTERS } from '#test/unit/vietnamese/letters.ts';

const LETTERS = [...'bcdđghklmnpqrstvx', ...VIETNAMESE_LETTERS.filter((l) => l === l.toLowerCase())];
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 5 });
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const collator = new Intl.Collator('vi');

describe('compareVietnamese', () => {
  it('orders the tones none, huyền, hỏi, ngã, sắc, nặng', () => {
    expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].sort(compareVietnamese).join(' ')).toBe('ma mà mả mã má mạ');
  });

  it('follows the alphabet', () => {
    const alphabet = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];
    expect([...alphabet].reverse().sort(compareVietnamese)).toEqual(alphabet);
  });

  it('compares numbers by value', () => {
    expect(['Tổ 10', 'Tổ 2'].sort(compareVietnamese)).toEqual(['Tổ 2', 'Tổ 10']);
  });
});

describe('comparePersonNames', () => {
  it('orders by given name, then family name, then middle name', () => {
    const ordered = [
      'Nguyễn Văn An',
      'Trần Thị Ánh',
      'Lê Văn Ân',
      'Phạm Thị Dung',
      'Đỗ Văn Đức',
      'Lê Văn Đức',
      'Nguyễn Minh Đức',
      'Nguyễn Văn Đức',
    ];
    expect([...ordered].reverse().sort(comparePersonNames)).toEqual(ordered);
  });

  it('lets letter case decide nothing before the family name', () => {
    expect(['LÊ VĂN AN', 'Bùi Văn An', 'Đỗ Văn AN'].sort(comparePersonNames)).toEqual([
      'Bùi Văn An',
      'Đỗ Văn AN',
      'LÊ VĂN AN',
    ]);
  });

  it('puts a name of one word before the same given name with a family name', () => {
    expect(['Lê An', 'An', ''].sort(comparePersonNames)).toEqual(['', 'An', 'Lê An']);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(comparePersonNames(a, b)) + Math.sign(comparePersonNames(b, a))).toBe(0);
        const [x, y, z] = [a, b, c].sort(comparePersonNames) as [string, string, string];
        return (
          comparePersonNames(x, y) <= 0 && comparePersonNames(y, z) <= 0 && comparePersonNames(x, z) <= 0
        );
      }),
    );
  });
});

describe('personSortKey', () => {
  it('orders single words as the Vietnamese collation does', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [keyA, keyB] = [personSortKey(a), personSortKey(b)];
        const byKey = keyA === keyB ? 0 : keyA < keyB ? -1 : 1;
        return byKey === Math.sign(collator.compare(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for NFD, other letter case and extra spaces', () => {
    expect(personSortKey('  ĐỖ  văn đức '.normalize('NFD'))).toBe(personSortKey('Đỗ Văn Đức'));
  });
});
