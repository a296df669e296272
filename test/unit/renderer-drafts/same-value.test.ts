import { describe, expect, it } from 'vitest';
import { sameValue } from '#renderer/drafts/same-value.ts';

describe('sameValue', () => {
  it('does not mind the order of keys or an absent key', () => {
    expect(sameValue({ a: 1, b: { c: 2, d: undefined } }, { b: { c: 2 }, a: 1 })).toBe(true);
  });

  it('sees any other difference, the order of a list included', () => {
    expect(sameValue({ a: '' }, { a: null })).toBe(false);
    expect(sameValue([1, 2], [2, 1])).toBe(false);
    expect(sameValue({ name: 'Hoà' }, { name: 'Hòa' })).toBe(false);
  });
});
