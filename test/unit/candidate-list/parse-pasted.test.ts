import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDelimited } from '#shared/candidate-list/parse-delimited.ts';
import { parsePastedTable } from '#shared/candidate-list/parse-pasted.ts';

describe('parsePastedTable', () => {
  it('reads rows and cells as Excel pastes them', () => {
    expect(parsePastedTable('STT\tHọ và tên\r\n1\tNguyễn Văn An\r\n')).toEqual([
      ['STT', 'Họ và tên'],
      ['1', 'Nguyễn Văn An'],
    ]);
  });

  it('reads quoted cells with line breaks and doubled quotes', () => {
    expect(parsePastedTable('1\t"Dòng ""một""\nDòng hai"\tcuối\n2\t')).toEqual([
      ['1', 'Dòng "một"\nDòng hai', 'cuối'],
      ['2', ''],
    ]);
  });

  it('keeps quotes that are text', () => {
    expect(parsePastedTable('"Chiến sĩ" thi đua\tb\n"hở\tc')).toEqual([
      ['"Chiến sĩ" thi đua', 'b'],
      ['"hở', 'c'],
    ]);
  });

  it('gives NFC', () => {
    expect(parsePastedTable('Đức Ân'.normalize('NFD'))).toEqual([['Đức Ân']]);
    expect(parsePastedTable('')).toEqual([]);
  });
});

describe('parseDelimited', () => {
  it('reads back what a careful writer wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'ề'), maxLength: 6 });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, (table) => {
        const text = table
          .map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(parseDelimited(text, ',')).toEqual(table);
      }),
    );
  });
});
