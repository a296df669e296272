import { describe, expect, it } from 'vitest';
import { toCsv } from '#renderer/features/nominations/csv.ts';

describe('toCsv', () => {
  it('starts with a byte order mark and ends lines as Excel expects', () => {
    expect(
      toCsv([
        ['Dòng', 'Lý do'],
        [3, 'Thiếu họ và tên'],
      ]),
    ).toBe('\uFEFFDòng,Lý do\r\n3,Thiếu họ và tên\r\n');
  });

  it.each(['=1+1', '+84', '-2', '@SUM(A1)', '\t=1', '\r=1'])('disarms a cell that starts like %j', (cell) => {
    const line = toCsv([[cell]])
      .slice(1, -2)
      .replace(/^"|"$/gu, '');
    expect(line.startsWith("'")).toBe(true);
  });

  it('quotes commas, quotation marks and line breaks, and leaves apostrophes alone', () => {
    expect(toCsv([['Tổ 1, Tổ 2', 'gọi là "Hoa"', "N'Trang Lơng", 'a\nb']])).toBe(
      '\uFEFF"Tổ 1, Tổ 2","gọi là ""Hoa""",N\'Trang Lơng,"a\nb"\r\n',
    );
  });
});
