import { describe, expect, it } from 'vitest';
import { initials } from '#renderer/app/shell/initials.ts';
import { roomOf, roomsFor } from '#renderer/app/shell/rooms.ts';

describe('navigation', () => {
  it('knows the room of a place', () => {
    expect(roomOf('/')?.key).toBe('home');
    expect(roomOf('/nominations/0b1c')?.key).toBe('nominations');
    expect(roomOf('/awards/1')?.key).toBe('search');
    expect(roomOf('/account')).toBeNull();
  });

  it('shows administration and the audit log to administrators only', () => {
    const keys = (role: Parameters<typeof roomsFor>[0]) => roomsFor(role).map((room) => room.key);
    expect(keys('administrator')).toContain('audit');
    expect(keys('clerk')).not.toContain('administration');
    expect(keys('reader')).not.toContain('audit');
    expect(keys(null)).toEqual([]);
  });
});

describe('initials', () => {
  it('takes the family name and the given name', () => {
    expect(initials('Đỗ Thị Thu Hà')).toBe('ĐH');
    expect(initials('trịnh công hậu')).toBe('TH');
    expect(initials('An')).toBe('A');
    expect(initials('')).toBe('');
  });
});
