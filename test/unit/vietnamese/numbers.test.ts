import { describe, expect, it } from 'vitest';
import { formatInteger } from '#shared/vietnamese/numbers.ts';

describe('formatInteger', () => {
  it('groups by dots', () => {
    expect([0, 999, 1000, 1_234_567, -45_000].map(formatInteger)).toEqual([
      '0',
      '999',
      '1.000',
      '1.234.567',
      '-45.000',
    ]);
  });

  it('refuses a broken number', () => {
    expect(() => formatInteger(1.5)).toThrow(RangeError);
  });
});
