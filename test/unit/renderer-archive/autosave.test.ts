import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave, type SaveState } from '#renderer/document-editor/autosave.ts';

function setUp(save: (value: string) => Promise<void>) {
  const states: SaveState['kind'][] = [];
  const autosave = createAutosave<string>({ delay: 500, save, onState: (state) => states.push(state.kind) });
  return { autosave, states };
}

describe('createAutosave', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends only the newest content, and not later than the delay after the first change', async () => {
    const sent: string[] = [];
    const { autosave, states } = setUp(async (value) => void sent.push(value));
    autosave.change('a');
    await vi.advanceTimersByTimeAsync(400);
    autosave.change('ab');
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual(['ab']);
    expect(states.at(-1)).toBe('saved');
  });

  it('never sends two at a time, and sends what came meanwhile', async () => {
    const sent: string[] = [];
    const finish: (() => void)[] = [];
    const { autosave } = setUp((value) => {
      sent.push(value);
      return new Promise<void>((resolve) => finish.push(resolve));
    });
    autosave.change('a');
    await vi.advanceTimersByTimeAsync(500);
    autosave.change('b');
    autosave.change('c');
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toEqual(['a']);
    finish[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['a', 'c']);
  });

  it('keeps refused content and sends it again on flush', async () => {
    let refuse = true;
    const sent: string[] = [];
    const { autosave, states } = setUp(async (value) => {
      if (refuse) throw new Error('refused');
      sent.push(value);
    });
    autosave.change('a');
    expect(await autosave.flush()).toBe(false);
    expect(states.at(-1)).toBe('refused');
    refuse = false;
    expect(await autosave.flush()).toBe(true);
    expect(sent).toEqual(['a']);
    expect(states.at(-1)).toBe('saved');
  });

  it('forgets what its owner gave up', async () => {
    const sent: string[] = [];
    const { autosave } = setUp(async (value) => void sent.push(value));
    autosave.change('a');
    autosave.forget();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([]);
    expect(await autosave.flush()).toBe(true);
  });
});
