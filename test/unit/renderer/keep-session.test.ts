import { describe, expect, it } from 'vitest';
import { decideSession, IDLE_MILLISECONDS } from '#renderer/api/keep-session.ts';

const MINUTE = 60_000;

describe('a session that nobody touches', () => {
  it('is closed after fifteen minutes, not before', () => {
    expect(decideSession(IDLE_MILLISECONDS, 0, 0)).toBe('close');
    expect(decideSession(IDLE_MILLISECONDS - 1, 0, 0)).toBe('leave');
  });
});

describe('a session in use', () => {
  it('is told to the office, so that a long form does not end it', () => {
    expect(decideSession(5 * MINUTE, 4.9 * MINUTE, 0)).toBe('tell');
  });
  it('is not told more often than every four minutes', () => {
    expect(decideSession(5 * MINUTE, 4.9 * MINUTE, 2 * MINUTE)).toBe('leave');
  });
  it('is not kept alive by time alone', () => {
    expect(decideSession(9 * MINUTE, 1 * MINUTE, 2 * MINUTE)).toBe('leave');
  });
});
