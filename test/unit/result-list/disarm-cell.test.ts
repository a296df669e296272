import { describe, expect, it } from 'vitest';
import { csvLine, disarmCell } from '#shared/result-list/disarm-cell.ts';

describe('text of a cell', () => {
  it.each(['=1+1', '+84', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=CMD|" /C calc"!A0'])(
    'never runs as a formula: %j',
    (text) => expect(disarmCell(text)).toBe(`'${text.normalize('NFC')}`),
  );
  it.each(['Nguyễn Văn An', '12/QĐ-UBND', 'a=b', ''])('stays as it is: %j', (text) =>
    expect(disarmCell(text)).toBe(text),
  );
  it('is NFC', () => expect(disarmCell('Hoà'.normalize('NFD'))).toBe('Hoà'.normalize('NFC')));
  it('is quoted in CSV where it must be', () =>
    expect(csvLine(['a,b', 'x"y', 'dòng\nmới', 5, '=1'])).toBe(`"a,b","x""y","dòng\nmới",5,'=1`));
});
