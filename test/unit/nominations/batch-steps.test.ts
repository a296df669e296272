import { describe, expect, it } from 'vitest';
import { stepsFor } from '#renderer/features/nominations/batch-steps.ts';
import { flowFor } from '#shared/domain/workflow/flow.ts';
import { STREAM_ENTRIES } from '#shared/domain/workflow/streams.ts';
import { BATCH_STATES } from '#shared/domain/workflow.ts';

const state = STREAM_ENTRIES.find(({ key }) => key === 'state');
const duty = { required: true, cite: '84.3' };
const LONG_FLOW =
  state === undefined
    ? []
    : flowFor(
        state.content,
        { level: 'nha-nuoc', opinions: duty, posting: { ...duty, minWorkingDays: 10 } },
        { procedure: 'thong-thuong' },
      );

describe('stepsFor', () => {
  it('gives the secretary the forward step as the red button and the rest beside it', () => {
    expect(stepsFor('received', 'secretary')).toEqual({ next: 'forward', others: ['return', 'withdraw'] });
    expect(stepsFor('approved', 'secretary')).toEqual({
      next: 'draftDecision',
      others: ['recall', 'toCouncil'],
    });
  });

  it('gives the clerk what a clerk may do', () => {
    expect(stepsFor('draft', 'clerk')).toEqual({ next: 'submit', others: ['withdraw'] });
    expect(stepsFor('received', 'clerk')).toEqual({ next: null, others: ['withdraw'] });
    expect(stepsFor('council', 'clerk')).toEqual({ next: null, others: ['withdraw'] });
  });

  it('gives a reader nothing that writes', () => {
    for (const state of BATCH_STATES) {
      const { next, others } = stepsFor(state, 'reader');
      const opened = state === 'deciding' || state === 'issued';
      expect(next).toBe(opened ? 'toDecision' : null);
      expect(others).toEqual([]);
    }
  });

  it('never leaves the administrator without a next step', () => {
    // A declined or split submission is over; the others are looked at on a way that has them all.
    const over: string[] = ['declined', 'split'];
    for (const state of BATCH_STATES)
      if (!over.includes(state))
        expect(stepsFor(state, 'administrator', LONG_FLOW).next, state).not.toBeNull();
  });
});
