import { describe, expect, it } from 'vitest';
import { isPastedList } from '#renderer/features/nominations/pasted-list.ts';

describe('isPastedList', () => {
  it('knows cells of a spreadsheet from a word or a sentence', () => {
    expect(isPastedList('Lê Thuý Hoà\tKế toán viên')).toBe(true);
    expect(isPastedList('Lê Thuý Hoà\r\nTạ Hữu Nghĩa\r\n')).toBe(true);
    expect(isPastedList('Lê Thuý Hoà\r\n')).toBe(false);
    expect(isPastedList('')).toBe(false);
  });
});
