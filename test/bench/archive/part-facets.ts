/** Every count of every facet beside what brute force counts over the folded text of all awards. */
import { searchAwards } from '#electron/features/archive/search-awards.ts';
import { searchInput } from '#shared/contract/archive.ts';
import { searchWords } from '#shared/vietnamese/fold.ts';
import type { BenchOffice } from './open-bench.ts';
import { asked } from './queries.ts';
import { openScratch } from './scratch.ts';
import { printFigure, printHead, printSpread, spreadOf, timeCall } from './spread.ts';

const FACET_P95 = 50;

/** Broad and narrow ones; all of words that nobody mistypes. */
const TEXTS = [
  '',
  'n',
  'nguyen',
  'nguyen van hung',
  'so y te',
  'giao vien',
  '2015',
  'nong thon moi',
  'truong mam non lan',
];

/** Facet of the answer by the column that brute force groups by. */
const FACETS = {
  awards: 'award_type_id',
  kinds: 'kind',
  units: 'unit_name',
  years: 'year',
  standings: 'standing',
} as const;

export async function measureFacets({ office }: BenchOffice, dataDir: string, runs: number): Promise<void> {
  const { reader } = office.core.archive().store;
  const scratch = await openScratch(dataDir);
  try {
    console.log('\nfacets: all of them with the first 50 rows');
    printHead();
    const times: number[] = [];
    let [compared, wrong] = [0, 0];
    for (const text of TEXTS) {
      const input = searchInput.parse(asked(text, { facets: true }));
      const own: number[] = [];
      for (let run = 0; run < runs * 3; run += 1)
        own.push(timeCall(() => searchAwards(reader, input, 'archivist')).ms);
      times.push(...own);
      printSpread(`“${text}”`, spreadOf(own), { p95: FACET_P95 });
      const { total, facets } = searchAwards(reader, input, 'archivist');
      const words = searchWords(text);
      const where = words.length === 0 ? '1' : words.map(() => 'words LIKE ?').join(' AND ');
      scratch.exec('DROP TABLE IF EXISTS temp.met');
      scratch
        .prepare(
          `CREATE TEMP TABLE met AS SELECT award_type_id, kind, unit_name, year, standing FROM folded WHERE ${where}`,
        )
        .run(...words.map((word) => `% ${word}%`));
      const sum = Number(scratch.prepare('SELECT count(*) FROM met').pluck().get());
      compared += 1;
      if (sum !== total) {
        wrong += 1;
        console.log(`  total ${total}, brute force ${sum}`);
      }
      for (const [facet, column] of Object.entries(FACETS)) {
        const rows = scratch
          .prepare(`SELECT ${column} AS value, count(*) AS n FROM met GROUP BY 1`)
          .all() as {
          value: string | number;
          n: number;
        }[];
        const counts = new Map(rows.map(({ value, n }) => [String(value), n]));
        const told = facets?.[facet as keyof typeof FACETS] ?? [];
        for (const { value, count } of told) {
          compared += 1;
          if (counts.get(value) === count) continue;
          wrong += 1;
          console.log(`  ${facet} ${value}: ${count}, brute force ${counts.get(value) ?? 0}`);
        }
        if (told.length < Math.min(rows.length, 50)) {
          wrong += 1;
          console.log(`  ${facet}: ${told.length} values of ${rows.length}`);
        }
      }
    }
    printSpread('all', spreadOf(times), { p95: FACET_P95 });
    console.log(
      `counts compared with brute force: ${compared}, ${wrong === 0 ? 'all exact' : `${wrong} WRONG`}`,
    );
    printFigure('wrong counts', wrong, '', 0);
  } finally {
    scratch.close();
  }
}
