import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { OfficeUnreachable } from '#renderer/api/connection.ts';
import { refuseFile } from '#renderer/api/files.ts';
import { fieldErrors, refusalCode, refusalText } from '#renderer/api/refusal.ts';
import { Refusal } from '#shared/contract/refusals.ts';

const invalid = (code: string) =>
  new ORPCError(code, {
    data: {
      issues: [
        { path: ['office', 'name'], message: 'empty' },
        { path: ['validTo'], message: 'date_does_not_exist' },
        { path: [{ key: 'candidates' }, 0, 'name'], message: 'too_long' },
      ],
    },
  });

describe('refusals in words', () => {
  it('says the sentence of the code with its facts', () => {
    const error = new ORPCError('SLOWED', { data: { seconds: 30 } });
    expect(refusalText(error, 'vi')).toContain('30 giây');
    expect(refusalText(error, 'en')).toContain('30 seconds');
  });

  it('names the fields of invalid input, each once', () => {
    for (const code of ['BAD_REQUEST', 'INVALID_INPUT']) {
      expect(refusalText(invalid(code), 'vi')).toContain('tên, ngày kết thúc.');
      expect(refusalCode(invalid(code))).toBe('INVALID_INPUT');
    }
  });

  it('gives a sentence for every field', () => {
    expect(fieldErrors(invalid('BAD_REQUEST'))).toEqual({
      'office.name': 'Hãy nhập ô này.',
      validTo: expect.stringContaining('không có trong lịch'),
      'candidates.0.name': expect.stringContaining('rút gọn'),
    });
    expect(fieldErrors(new Error('x'))).toEqual({});
  });

  it('says that drafts are safe when the office does not answer', () => {
    expect(refusalText(new OfficeUnreachable(), 'vi')).toContain('Bản nháp vẫn còn');
  });

  it('never shows a technical message', () => {
    for (const error of [new Error('SQLITE_BUSY at line 3'), 'boom', null, new ORPCError('TEAPOT')]) {
      expect(refusalText(error, 'vi')).toContain('Phần mềm gặp trục trặc');
    }
  });

  it('reads refusals made in the window itself', () => {
    expect(refusalText(new Refusal('FILE_EMPTY', { name: 'a.pdf' }), 'vi')).toContain('a.pdf');
  });
});

describe('files that must not be sent', () => {
  it('refuses empty files and files over the limit before anything is sent', () => {
    expect(refuseFile({ name: 'a.pdf', size: 0 })?.code).toBe('FILE_EMPTY');
    const large = refuseFile({ name: 'phim.mp4', size: 300 * 1024 * 1024 });
    expect(large?.code).toBe('FILE_TOO_LARGE');
    expect(refusalText(large, 'vi')).toContain('300 MB');
    expect(refuseFile({ name: 'b.pdf', size: 1 })).toBeNull();
  });
});
