/** Work in threads: pieces in order, no further ahead than asked, ended when nobody wants it. */
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { JobProgress } from '#electron/jobs/messages.ts';
import { JobFailedError, JobNotStartedError, runJob, workerFile } from '#electron/jobs/run-job.ts';
import type { Counting } from '#test/support/jobs/counting-worker.ts';

const FILE = new URL('../../support/jobs/counting-worker.ts', import.meta.url);

function counting(pieces: number, failAt?: number) {
  const counter = new SharedArrayBuffer(4);
  const input: Counting = { pieces, counter, ...(failAt === undefined ? {} : { failAt }) };
  return { input, made: () => Atomics.load(new Int32Array(counter), 0) };
}

async function read(stream: ReadableStream<Uint8Array>): Promise<number[]> {
  const bytes: number[] = [];
  for await (const chunk of stream) bytes.push(...chunk);
  return bytes;
}

/** Waits until a count stands still. */
async function settled(count: () => number): Promise<number> {
  let before = -1;
  while (count() !== before) {
    before = count();
    await setTimeout(150);
  }
  return before;
}

describe('a job', () => {
  it('gives its pieces in order and tells how far it is', async () => {
    const { input } = counting(20);
    const told: JobProgress[] = [];
    const stream = runJob<Counting, Uint8Array>(FILE, input, {
      onProgress: (progress) => told.push(progress),
    });
    expect(await read(stream)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(told.at(-1)).toEqual({ done: 20, total: 20 });
    expect(told).toHaveLength(20);
  });

  it('works only a few pieces ahead of a slow reader', async () => {
    const { input, made } = counting(1000);
    const reader = runJob<Counting, Uint8Array>(FILE, input).getReader();
    await reader.read();
    const ahead = await settled(made);
    expect(ahead).toBeGreaterThanOrEqual(2);
    expect(ahead).toBeLessThan(12);
    await reader.cancel();
  });

  it.each(['the stream is cancelled', 'its signal is aborted'])('ends when %s', async (how) => {
    const { input, made } = counting(1_000_000);
    const controller = new AbortController();
    const reader = runJob<Counting, Uint8Array>(FILE, input, { signal: controller.signal }).getReader();
    for (let piece = 0; piece < 5; piece += 1) await reader.read();
    if (how.startsWith('the stream')) await reader.cancel();
    else {
      const failed = reader.read();
      controller.abort();
      await expect(failed.then(() => reader.read())).rejects.toThrow('cancelled');
    }
    const then = await settled(made);
    await setTimeout(100);
    expect(made()).toBe(then);
  });

  it('tells why it failed', async () => {
    const { input } = counting(9, 3);
    const failed = await read(runJob(FILE, input)).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(JobFailedError);
    expect(failed).not.toBeInstanceOf(JobNotStartedError);
    expect(String(failed)).toContain('this piece cannot be made');
  });

  it('says so when there is no such work', async () => {
    const nowhere = workerFile('no-such', import.meta.url);
    expect(nowhere.pathname).toMatch(/\/test\/integration\/jobs\/no-such-worker\.ts$/u);
    expect(workerFile('x', 'file:///dist/office/chunk-1.mjs').pathname).toBe('/dist/office/x-worker.mjs');
    await expect(read(runJob(nowhere, {}))).rejects.toBeInstanceOf(JobNotStartedError);
  });

  it('waits for its turn when two others work, and takes it when one ends', async () => {
    const start = (job: ReturnType<typeof counting>) =>
      runJob<Counting, Uint8Array>(FILE, job.input).getReader();
    const long = [counting(1_000_000), counting(1_000_000)].map(start);
    await Promise.all(long.map((reader) => reader.read()));
    const [leaving, staying] = [counting(3), counting(3)];
    const left = start(leaving);
    const result = read(runJob(FILE, staying.input));
    await setTimeout(300);
    expect([leaving.made(), staying.made()]).toEqual([0, 0]);
    // One that leaves the line takes no turn with it.
    await left.cancel();
    await long[0]?.cancel();
    expect(await result).toEqual([1, 2, 3]);
    expect(leaving.made()).toBe(0);
    await long[1]?.cancel();
    expect(await read(runJob(FILE, counting(2).input))).toEqual([1, 2]);
  });
});
