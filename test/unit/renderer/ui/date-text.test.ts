import { describe, expect, it } from 'vitest';
import { fromIso, toIso } from '#renderer/ui/date-text.ts';

describe('typed dates', () => {
  it('reads a day and an empty box', () => {
    expect(toIso('5/3/2026')).toEqual({ iso: '2026-03-05', problem: null });
    expect(toIso('  ')).toEqual({ iso: null, problem: null });
  });

  it('tells a day that does not exist from an unfinished one', () => {
    expect(toIso('30/02/2026').problem).toBe('impossible');
    expect(toIso('5/3').problem).toBe('unreadable');
  });

  it('shows stored days, and keeps a half-typed draft as it was', () => {
    expect(fromIso('2026-03-05')).toBe('05/03/2026');
    expect(fromIso('5/3')).toBe('5/3');
    expect(fromIso(null)).toBe('');
  });
});
