import { describe, expect, it } from 'vitest';
import { gridStep } from '#renderer/ui/grid-step.ts';

const LIST = { active: 5, total: 100, page: 10, canLeave: true };

describe('keys of a list', () => {
  it('move by one, by a page, and to both ends, never outside', () => {
    expect(gridStep('ArrowDown', LIST)).toEqual({ act: 'move', to: 6 });
    expect(gridStep('PageUp', LIST)).toEqual({ act: 'move', to: 0 });
    expect(gridStep('PageDown', { ...LIST, active: 95 })).toEqual({ act: 'move', to: 99 });
    expect(gridStep('End', LIST)).toEqual({ act: 'move', to: 99 });
    expect(gridStep('Home', LIST)).toEqual({ act: 'move', to: 0 });
  });

  it('give the keyboard back to the box above the first row', () => {
    expect(gridStep('ArrowUp', { ...LIST, active: 0 })).toEqual({ act: 'leave-up' });
    expect(gridStep('ArrowUp', { ...LIST, active: 0, canLeave: false })).toEqual({ act: 'move', to: 0 });
  });

  it('open and preview only a chosen row', () => {
    expect(gridStep('Enter', LIST)).toEqual({ act: 'open' });
    expect(gridStep(' ', LIST)).toEqual({ act: 'preview' });
    expect(gridStep('Enter', { ...LIST, active: -1 })).toBeNull();
  });

  it('leave every other key alone, and all keys of an empty list', () => {
    expect(gridStep('a', LIST)).toBeNull();
    expect(gridStep('ArrowDown', { ...LIST, total: 0 })).toBeNull();
  });
});
