import { describe, expect, it } from 'vitest';
import {
  formatPercent,
  readCount,
  suggestOutcome,
  votesNeeded,
  yesPercent,
} from '#renderer/features/council/tally.ts';

describe('the council tally', () => {
  it('counts the share of all members, not of those present', () => {
    expect(yesPercent(9, 12)).toBe(75);
    expect(yesPercent(0, 12)).toBe(0);
  });

  it('says nothing while a number is missing or the votes exceed the members', () => {
    expect(yesPercent(null, 12)).toBeNull();
    expect(yesPercent(3, null)).toBeNull();
    expect(yesPercent(13, 12)).toBeNull();
    expect(suggestOutcome(13, 12, 80)).toBeNull();
  });

  it('suggests approval from the threshold on, exactly', () => {
    expect(suggestOutcome(8, 10, 80)).toBe('approved');
    expect(suggestOutcome(7, 10, 80)).toBe('rejected');
    expect(suggestOutcome(9, 9, 100)).toBe('approved');
    expect(votesNeeded(11, 80)).toBe(9);
  });

  it('agrees with itself: the votes needed are the fewest that are approved', () => {
    for (let members = 1; members <= 99; members += 1) {
      for (const percent of [50, 66.6, 70, 75, 80, 90, 100]) {
        const needed = votesNeeded(members, percent);
        expect(suggestOutcome(needed, members, percent)).toBe('approved');
        expect(suggestOutcome(needed - 1, members, percent)).toBe('rejected');
      }
    }
  });

  it('reads whole numbers only and writes percent in the language of the window', () => {
    expect(readCount(' 12 ')).toBe(12);
    expect(readCount('')).toBeNull();
    expect(readCount('1,5')).toBeNull();
    expect(readCount('-1')).toBeNull();
    expect(formatPercent(250 / 3, 'vi')).toBe('83,3 %');
    expect(formatPercent(75, 'en')).toBe('75 %');
  });
});
