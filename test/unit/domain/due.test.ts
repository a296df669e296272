import { describe, expect, it } from 'vitest';
import { compareByDue, judgeDue } from '#shared/domain/due.ts';

describe('judgeDue', () => {
  it.each([
    ['2026-11-21', { standing: 'late', days: 2 }],
    ['2026-11-23', { standing: 'today', days: 0 }],
    ['2026-11-24', { standing: 'soon', days: 1 }],
    ['2026-11-26', { standing: 'soon', days: 3 }],
    ['2026-11-27', { standing: 'ahead', days: 4 }],
    ['2027-01-02', { standing: 'ahead', days: 40 }],
    [null, { standing: 'none' }],
  ] as const)('says on 23/11/2026 how a deadline of %s stands', (dueOn, expected) => {
    expect(judgeDue(dueOn, '2026-11-23', 'received')).toEqual(expected);
  });

  it('owes nothing once the decision is issued or the submission withdrawn', () => {
    expect(judgeDue('2026-11-01', '2026-11-23', 'issued')).toEqual({ standing: 'closed' });
    expect(judgeDue('2026-11-01', '2026-11-23', 'withdrawn')).toEqual({ standing: 'closed' });
  });
});

describe('compareByDue', () => {
  it('puts the earliest deadline on top, then those without one, then closed ones, the newest first', () => {
    const row = (name: string, dueOn: string | null, state: 'received' | 'issued', updatedAt: string) => ({
      name,
      dueOn,
      state,
      updatedAt,
    });
    const rows = [
      row('closed', '2026-01-01', 'issued', '2026-02-01'),
      row('none', null, 'received', '2026-03-01'),
      row('newer closed', '2026-01-02', 'issued', '2026-05-01'),
      row('late', '2026-11-30', 'received', '2026-04-01'),
      row('early', '2026-11-20', 'received', '2026-04-01'),
    ];
    expect(rows.sort(compareByDue).map(({ name }) => name)).toEqual([
      'early',
      'late',
      'none',
      'newer closed',
      'closed',
    ]);
  });
});
