/** Engine alone, in this process: every keystroke, beside a query written by hand over FTS5 for the same rows. */
import { searchAwards } from '#electron/features/archive/search-awards.ts';
import { searchInput } from '#shared/contract/archive.ts';
import type { BenchOffice } from './open-bench.ts';
import { asked, keystrokesOf, TYPED } from './queries.ts';
import { handWritten, openScratch } from './scratch.ts';
import { printFigure, printHead, printSpread, spreadOf, timeCall } from './spread.ts';

/** Goals of the million: engine p95 in ms, and its ratio to the query by hand. */
const ENGINE_P95 = 10;
const RATIO = 1.3;

export async function measureEngine({ office }: BenchOffice, dataDir: string, runs: number): Promise<void> {
  const { reader } = office.core.archive().store;
  const scratch = await openScratch(dataDir);
  const byHand = handWritten(scratch);
  try {
    console.log('\nengine: keystrokes, first 50 rows and total, in the office process');
    printHead();
    const all: Record<'ours' | 'hand' | 'counted', number[]> = { ours: [], hand: [], counted: [] };
    for (const [what, texts] of Object.entries(TYPED)) {
      const ours: number[] = [];
      const hand: number[] = [];
      const counted: number[] = [];
      for (let run = 0; run < runs; run += 1)
        for (const text of texts.flatMap(keystrokesOf)) {
          const input = searchInput.parse(asked(text));
          ours.push(timeCall(() => searchAwards(reader, input, 'archivist')).ms);
          const rows = timeCall(() => byHand.rows(text)).ms;
          hand.push(rows);
          counted.push(rows + timeCall(() => byHand.count(text)).ms);
        }
      printSpread(what, spreadOf(ours), { p95: ENGINE_P95 });
      printSpread('  FTS5 by hand, rows', spreadOf(hand));
      printSpread('  FTS5 by hand, rows and total', spreadOf(counted));
      all.ours.push(...ours);
      all.hand.push(...hand);
      all.counted.push(...counted);
    }
    const ours = spreadOf(all.ours);
    printSpread('all', ours, { p95: ENGINE_P95 });
    printFigure('p95 / FTS5 by hand, rows', ours.p95 / spreadOf(all.hand).p95, '×', RATIO);
    printFigure('p95 / FTS5 by hand, rows and total', ours.p95 / spreadOf(all.counted).p95, '×', RATIO);
    printFigure('median / FTS5 by hand, rows', ours.median / spreadOf(all.hand).median, '×');
  } finally {
    scratch.close();
  }
}
