import { describe, expect, it } from 'vitest';
import { guessPaperKind, paperTitle } from '#renderer/features/nominations/papers/paper-kind.ts';

describe('guessPaperKind', () => {
  it.each([
    ['To trinh 88-TTr-STC.pdf', 'submission'],
    ['Báo cáo thành tích Lê Thuý Hoà.docx', 'report'],
    ['BIÊN_BẢN họp xét.pdf', 'minutes'],
    ['xac-nhan-thue.pdf', 'confirmation'],
    ['412-QĐ-STC.pdf', 'decision'],
    ['scan0001.pdf', 'other'],
  ] as const)('reads %s as %s', (name, kind) => {
    expect(guessPaperKind(name)).toBe(kind);
  });
});

describe('paperTitle', () => {
  it('drops the ending and underscores, never the whole name', () => {
    expect(paperTitle('To_trinh_88.pdf')).toBe('To trinh 88');
    expect(paperTitle('.pdf')).toBe('.pdf');
  });
});
