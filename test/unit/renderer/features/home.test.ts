import { describe, expect, it } from 'vitest';
import { greetingKey, weekdayKey } from '#renderer/features/home/greeting.ts';
import { placeOf } from '#renderer/features/home/place-of.ts';

describe('greeting', () => {
  it('follows the clock and names the weekday', () => {
    expect([8, 12, 18].map(greetingKey)).toEqual(['morning', 'afternoon', 'evening']);
    expect(weekdayKey('2026-11-23')).toBe('weekday1');
    expect(weekdayKey('2026-11-22')).toBe('weekday0');
  });
});

describe('where the next step is done', () => {
  it('goes to the council session while the council is awaited, otherwise to the dossier', () => {
    expect(placeOf({ id: 'x', state: 'council' }).to).toBe('/council/$batchId');
    expect(placeOf({ id: 'x', state: 'received' }).to).toBe('/nominations/$id');
  });
});
