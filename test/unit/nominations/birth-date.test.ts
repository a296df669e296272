import { describe, expect, it } from 'vitest';
import { readBirthDate, writeBirthDate } from '#renderer/features/nominations/candidates/birth-date.ts';

describe('readBirthDate', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['1978', '1978'],
    ['5/3/1978', '1978-03-05'],
    ['05-03-1978', '1978-03-05'],
  ])('reads %j as %j', (text, value) => {
    expect(readBirthDate(text)).toEqual({ value });
  });

  it.each(['30/02/1978', '78', '1850', '1/1/1850', 'tháng ba'])('refuses %j', (text) => {
    expect(readBirthDate(text)).toBe('wrong');
  });

  it('reads back what it writes', () => {
    for (const value of [null, '1978', '1978-03-05']) {
      expect(readBirthDate(writeBirthDate(value))).toEqual({ value });
    }
  });
});
