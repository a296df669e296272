import { describe, expect, it } from 'vitest';
import { filterBatches, isOverdue } from '#renderer/features/nominations/filter-batches.ts';
import { agesByStep, bandOf } from '#renderer/features/nominations/steps/ageing.ts';
import type { BatchRow } from '#shared/contract/nominations.ts';

const row = (more: Partial<BatchRow>): BatchRow => ({
  id: '',
  title: 'Bằng khen',
  awardTypeId: '',
  awardName: '',
  stream: 'merit',
  unitId: '',
  unitName: '',
  submissionNumber: '',
  submissionDate: null,
  receivedOn: null,
  dueOn: null,
  state: 'received',
  persons: 0,
  collectives: 0,
  households: 0,
  updatedAt: '',
  step: '',
  stepName: '',
  stepSince: null,
  stepDueOn: null,
  stepDays: 0,
  assigneeId: null,
  assigneeName: '',
  procedure: 'thong-thuong',
  simpleCase: '',
  secret: false,
  secretCount: 0,
  receiptNumber: null,
  returnedTimes: 0,
  version: 0,
  ...more,
});

describe('ageing of submissions', () => {
  it('counts by step and age in the order of the way, and leaves finished ones out', () => {
    expect([0, 5, 6, 10, 11].map(bandOf)).toEqual(['young', 'young', 'middle', 'middle', 'old']);
    const ages = agesByStep([
      { state: 'council', stepDays: 12 },
      { state: 'received', stepDays: 2 },
      { state: 'received', stepDays: 7 },
      { state: 'issued', stepDays: 40 },
    ]);
    expect(ages).toEqual([
      { state: 'received', counts: { young: 1, middle: 1, old: 0 }, total: 2 },
      { state: 'council', counts: { young: 0, middle: 0, old: 1 }, total: 1 },
    ]);
  });

  it('calls overdue what missed its own day or that of its step, while somebody owes it', () => {
    const today = '2026-05-06';
    expect(isOverdue(row({ dueOn: '2026-05-05' }), today)).toBe(true);
    expect(isOverdue(row({ stepDueOn: '2026-05-05', dueOn: '2026-06-01' }), today)).toBe(true);
    expect(isOverdue(row({ stepDueOn: '2026-05-06' }), today)).toBe(false);
    expect(isOverdue(row({ dueOn: '2026-05-05', state: 'issued' }), today)).toBe(false);
  });

  it('finds what is mine by the officer, open ones only', () => {
    const view = { today: '2026-05-06', accountId: 'me' };
    const rows = [
      row({ id: 'a', assigneeId: 'me' }),
      row({ id: 'b', assigneeId: 'other' }),
      row({ id: 'c', assigneeId: 'me', state: 'issued' }),
      row({ id: 'd' }),
    ];
    expect(filterBatches(rows, '', 'mine', view).map(({ id }) => id)).toEqual(['a']);
  });
});
