/** Opening the page of an award, and one edit, through the contract: what the window waits for without the wire. */
import { randomUUID } from 'node:crypto';
import { TODAY } from './decisions.ts';
import { makeRandom } from './draw.ts';
import type { BenchOffice } from './open-bench.ts';
import { printHead, printSpread, spreadOf, timeAsync } from './spread.ts';

const PAGE_P95 = 50;
const EDIT_P95 = 30;
const PAGES = 60;

export async function measurePages(bench: BenchOffice, runs: number): Promise<void> {
  const { reader } = bench.office.core.archive().store;
  const client = bench.as('archivist');
  const random = makeRandom(5);
  const [{ most } = { most: 1 }] = reader.sql<{ most: number }>('SELECT max(seq) AS most FROM award');
  const pick = (where: string) =>
    reader.sql<{ id: string }>(
      `SELECT id FROM award WHERE seq >= ? AND removed_at IS NULL AND ${where} LIMIT 1`,
      Math.ceil(random() * most),
    )[0]?.id;
  console.log('\nthrough the contract (validation, rights, transaction, audit)');
  printHead();
  const pages: number[] = [];
  for (let at = 0; at < PAGES * Math.min(runs, 3); at += 1) {
    const id = pick('1');
    if (id !== undefined) pages.push((await timeAsync(() => client.archive.award({ id }))).ms);
  }
  printSpread('page of an award', spreadOf(pages), { p95: PAGE_P95 });
  const waiting = reader.sql<{ id: string }>(
    "SELECT id FROM award WHERE delivery IN ('waiting', 'not-delivered') AND removed_at IS NULL AND cancelled_at IS NULL LIMIT 400",
  );
  const edits: number[] = [];
  for (let at = 0; at < runs * 10; at += 1) {
    const { id } = waiting[Math.floor(random() * waiting.length)] ?? {};
    if (id === undefined) break;
    const event = { kind: 'not-delivered' as const, on: TODAY, reason: 'Người nhận đi công tác' };
    const edit = () => client.archive.recordDelivery({ entry: randomUUID(), awardIds: [id], event });
    edits.push((await timeAsync(edit)).ms);
  }
  printSpread('one edit of an award, committed', spreadOf(edits), { p95: EDIT_P95 });
}
