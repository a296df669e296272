import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '#renderer/app/address.ts';

describe('search parameters of the address', () => {
  it('never writes search words, which may be names, into the address', () => {
    const text = stringifySearch({ q: 'Nguyễn Thị Ánh Tuyết', unit: 'Sở Tài chính', year: 2026 });
    expect(decodeURIComponent(text)).not.toMatch(/Nguy|Tuy|Tài/u);
    expect(text).toContain('year=2026');
  });

  it('reads its own address back, words included', () => {
    const search = {
      q: "O'Hara",
      kinds: ['person', 'collective'],
      offset: 50,
      award: 'bang-khen',
      off: false,
    };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });

  it('gives the same words the same ticket, so that going back finds the same page', () => {
    expect(stringifySearch({ q: 'hoa' })).toBe(stringifySearch({ q: 'hoa' }));
  });

  it('keeps texts that look like numbers as texts', () => {
    expect(parseSearch(stringifySearch({ code: '0012', flag: 'true' }))).toEqual({
      code: '0012',
      flag: 'true',
    });
  });

  it('leaves out tickets that it does not know and empty values', () => {
    expect(parseSearch('?q=~00000000-0000-0000-0000-000000000000')).toEqual({});
    expect(stringifySearch({ q: '', from: null, to: undefined })).toBe('');
  });

  it('reads words typed into the address by hand', () => {
    expect(parseSearch('?q=nguyen+hoa')).toEqual({ q: 'nguyen hoa' });
  });
});
