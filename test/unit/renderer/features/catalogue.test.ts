import { describe, expect, it } from 'vitest';
import { roomKey } from '#renderer/features/audit/audit-room.ts';
import { basisStanding } from '#renderer/features/catalogue/basis-standing.ts';
import { readNumber } from '#renderer/features/catalogue/read-number.ts';

describe('numbers as typed', () => {
  it('reads a comma or a point before the fraction', () => {
    expect(readNumber('66,7', 0, 100, 'broken')).toBe(66.7);
    expect(readNumber(' 25 ', 1, 200, 'whole')).toBe(25);
  });

  it('refuses what is no number, broken or out of range', () => {
    for (const typed of ['', 'hai mươi', '-1', '1e3', '201'])
      expect(readNumber(typed, 1, 200, 'whole')).toBeNull();
    expect(readNumber('2.5', 1, 200, 'whole')).toBeNull();
  });
});

describe('validity of a legal basis', () => {
  it('holds from its first day to its last', () => {
    const basis = { validFrom: '2024-01-01', validTo: '2026-06-30' };
    expect(basisStanding(basis, '2023-12-31')).toBe('notYet');
    expect(basisStanding(basis, '2026-06-30')).toBe('inForce');
    expect(basisStanding(basis, '2026-07-01')).toBe('ended');
  });
});

describe('audit log', () => {
  it('names the room of an action, known or not', () => {
    expect(roomKey('decisions.issue')).toBe('room_decisions');
    expect(roomKey('backup.run')).toBe('room_other');
  });
});
