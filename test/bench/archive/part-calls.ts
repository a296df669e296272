/** Every reading call that a page makes, over the large office: which of them a person would have to wait for. */
import { type Asked, questionsOf } from './calls.ts';
import type { BenchOffice } from './open-bench.ts';
import { printHead, printSpread, spreadOf, timeAsync } from './spread.ts';

const CALL_P95 = 100;

export async function measureCalls(bench: BenchOffice, runs: number): Promise<void> {
  console.log('\nreading calls, slowest first');
  printHead();
  const times: { path: string; ms: number[]; note: string }[] = [];
  const { asked, unasked } = await questionsOf(bench);
  for (const one of asked) {
    const ms: number[] = [];
    let note = '';
    for (let run = 0; run < runs; run += 1)
      try {
        ms.push((await timeAsync(() => ask(one))).ms);
      } catch (error) {
        note = error instanceof Error ? error.message.slice(0, 60) : String(error);
        break;
      }
    times.push({ path: one.path, ms, note });
  }
  for (const { path, ms, note } of times.toSorted((a, b) => spreadOf(b.ms).p95 - spreadOf(a.ms).p95))
    printSpread(path, spreadOf(ms), { p95: CALL_P95, note });
  if (unasked.length > 0) console.log(`not asked, for want of an input: ${unasked.join(', ')}`);
}

/** A call that answers in pieces has answered when the last one is there. */
async function ask({ call }: Asked): Promise<void> {
  const answer = await call();
  if (typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer)
    for await (const _piece of answer as AsyncIterable<unknown>) void _piece;
}
