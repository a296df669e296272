import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftWriter, WRITE_DELAY } from '#renderer/drafts/draft-writer.ts';

function recorder() {
  const written: string[] = [];
  const failures: unknown[] = [];
  let release: (() => void) | null = null;
  const writer = createDraftWriter<string>({
    onFailure: (error) => failures.push(error),
    write: (value) =>
      new Promise((resolve) => {
        release = () => {
          written.push(value);
          resolve();
        };
      }),
  });
  return { writer, written, failures, finishWrite: () => release?.() };
}

describe('the draft writer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('begins to write within a quarter of a second of the first keystroke, even in steady typing', async () => {
    expect(WRITE_DELAY).toBeLessThanOrEqual(250);
    const { writer, written, finishWrite } = recorder();
    for (const text of ['N', 'Ng', 'Ngu', 'Nguy']) {
      writer.change(text);
      await vi.advanceTimersByTimeAsync(WRITE_DELAY / 4);
    }
    finishWrite();
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual(['Nguy']);
  });

  it('never writes two values at a time, and of those that wait only the newest', async () => {
    const { writer, written, finishWrite } = recorder();
    writer.change('1');
    await vi.advanceTimersByTimeAsync(WRITE_DELAY);
    writer.change('2');
    writer.change('3');
    await vi.advanceTimersByTimeAsync(WRITE_DELAY * 3);
    expect(written).toEqual([]);
    finishWrite();
    await vi.advanceTimersByTimeAsync(0);
    finishWrite();
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual(['1', '3']);
  });

  it('writes at once on flush', async () => {
    const { writer, written, finishWrite } = recorder();
    writer.change('Nguyễn');
    const flushed = writer.flush();
    finishWrite();
    await flushed;
    expect(written).toEqual(['Nguyễn']);
  });

  it('forgets what waits when the draft is dropped', async () => {
    const { writer, written, finishWrite } = recorder();
    writer.change('Nguyễn');
    await writer.drop();
    await vi.advanceTimersByTimeAsync(WRITE_DELAY * 2);
    finishWrite();
    expect(written).toEqual([]);
  });

  it('reports a refused write and goes on with the next one', async () => {
    const failures: unknown[] = [];
    let full = true;
    const written: string[] = [];
    const writer = createDraftWriter<string>({
      onFailure: (error) => failures.push(error),
      async write(value) {
        if (full) throw new Error('full');
        written.push(value);
      },
    });
    writer.change('1');
    await writer.flush();
    expect(failures).toHaveLength(1);
    full = false;
    writer.change('2');
    await writer.flush();
    expect(written).toEqual(['2']);
  });
});
